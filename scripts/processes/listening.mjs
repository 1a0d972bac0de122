// @ts-check
/** Starts Node scripts that print where they listen, each with a port on this machine, and stops them all. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { within } from "./within.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const START_MS = 30_000;
/** How much of what a process prints is kept, to tell why it ended. */
const KEPT = 4000;

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * A process that listens.
 * @typedef {object} Listening
 * @property {import("node:child_process").ChildProcess} child It has a channel for messages.
 * @property {number} port The first port of 127.0.0.1 that it told.
 * @property {Promise<number | string>} exit How it ends.
 * @property {Promise<never>} gone Rejects when it has ended, with what it has said.
 * @property {() => string} complaints What it has said on its error stream, as far as that is kept.
 */

/**
 * Starts a Node script, and waits until it prints the address it listens at: `http://127.0.0.1:PORT`,
 * on either stream, anywhere in what it says.
 * @param {string} name
 * @param {readonly string[]} args What follows `node`.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Listening>}
 */
export async function startListening(name, args, env) {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  running.add(child);
  let said = "";
  let complaints = "";
  /** @type {Promise<number>} */
  const listening = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        said = (said + text).slice(-KEPT);
        if (stream === child.stderr) complaints = (complaints + text).slice(-KEPT);
        const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
        if (port !== undefined) resolve(Number(port));
      });
    }
  });
  /** @type {Promise<number | string>} */
  const exit = new Promise((resolve) => {
    child.once("close", (code, signal) => {
      running.delete(child);
      resolve(code ?? signal ?? "?");
    });
  });
  const gone = exit.then((code) => {
    throw new Error(`${name} ended with ${code}:\n${complaints || said}`);
  });
  // It ends when it is stopped as well, and then nobody waits for it.
  gone.catch(() => {});
  const port = await within(Promise.race([listening, gone]), START_MS, `${name} to listen`);
  return { child, port, exit, gone, complaints: () => complaints };
}

/** Stops what is still running, at once. */
export function stopAll() {
  for (const child of running) child.kill("SIGKILL");
}
