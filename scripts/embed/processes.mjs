// @ts-check
/** Starts the programs that listen on this machine, and stops them all. */
import { spawn } from "node:child_process";
import { bareEnvironment } from "../processes/bare-environment.mjs";
import { within } from "../processes/within.mjs";

const LEASH = new URL("leash.mjs", import.meta.url).href;
const START_MS = 20_000;
/** How much of what a program prints is kept. */
const KEPT = 100_000;

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * @typedef {object} Program
 * @property {ReadonlyMap<string, number>} ports Where it listens, by the names of its sockets.
 * @property {() => string} said What it has printed so far.
 */

/**
 * Starts a Node script, and waits until it listens.
 * @param {string} name
 * @param {readonly string[]} args What follows `node`.
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, ports?: number }} options
 * @returns {Promise<Program>}
 */
export async function start(name, args, { cwd, env = {}, ports: count = 1 }) {
  const child = spawn(process.execPath, ["--import", LEASH, ...args], {
    cwd,
    env: { ...bareEnvironment(), PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  running.add(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      said = (said + text).slice(-KEPT);
    });
  }
  /** @type {Map<string, number>} */
  const ports = new Map();
  const listening = new Promise((resolve, reject) => {
    child.on("message", (/** @type {{ socket: string, port: number }} */ { socket, port }) => {
      ports.set(socket, port);
      if (ports.size === count) resolve(undefined);
    });
    child.once("exit", (code, signal) => {
      running.delete(child);
      reject(new Error(`${name} ended with ${code ?? signal}: ${said.trim().slice(-2000)}`));
    });
  });
  await within(listening, START_MS, `${name} to listen`);
  return { ports, said: () => said };
}

/** Stops what is still running. */
export async function stopAll() {
  await Promise.all(
    [...running].map((child) => {
      const ended = new Promise((resolve) => child.once("close", resolve));
      child.kill("SIGTERM");
      const hard = setTimeout(() => child.kill("SIGKILL"), 2000);
      return ended.finally(() => clearTimeout(hard));
    }),
  );
}
