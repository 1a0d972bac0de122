// @ts-check
/** Starts the processes of the soak test, asks them things, and stops them all. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PROBE = new URL("probe.mjs", import.meta.url).href;
const START_MS = 30_000;
const ANSWER_MS = 60_000;
/** How much of what a process prints is kept, to tell why it ended. */
const KEPT = 4000;

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * @typedef {object} Process
 * @property {string} name
 * @property {number} port The first port of 127.0.0.1 that it told.
 * @property {(name: string, argument?: unknown, ms?: number) => Promise<any>} ask
 * @property {(ms: number) => Promise<number | string>} ended How it ended by itself; rejects where it does not.
 * @property {(signal: NodeJS.Signals) => void} kill
 * @property {() => string} complaints What it has said on its error stream, as far as that is kept.
 */

/**
 * Starts a Node script that prints where it listens.
 * @param {string} name
 * @param {readonly string[]} args What follows `node`.
 * @returns {Promise<Process>}
 */
export async function start(name, args) {
  const child = spawn(process.execPath, ["--expose-gc", "--import", PROBE, ...args], {
    cwd: ROOT,
    env: environment(),
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  running.add(child);
  let said = "";
  let complaints = "";
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  /** @type {Promise<number | string>} */
  const exit = new Promise((resolve) => {
    child.once("close", (code, signal) => {
      running.delete(child);
      for (const { reject } of waiting.values()) {
        reject(new Error(`${name} ended with ${code ?? signal}:\n${complaints || said}`));
      }
      resolve(code ?? signal ?? "?");
    });
  });
  child.on("message", (/** @type {any} */ { number, value, reason }) => {
    const asked = waiting.get(number);
    waiting.delete(number);
    if (reason === undefined) asked?.resolve(value);
    else asked?.reject(new Error(`${name}: ${reason}`));
  });
  const port = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        said = (said + text).slice(-KEPT);
        if (stream === child.stderr) complaints = (complaints + text).slice(-KEPT);
        const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
        if (found !== undefined) resolve(Number(found));
      });
    }
  });
  const gone = exit.then((code) => {
    throw new Error(`${name} ended with ${code}:\n${complaints || said}`);
  });
  gone.catch(() => {});
  let number = 0;
  return {
    name,
    port: await within(Promise.race([port, gone]), START_MS, `${name} to listen`),
    ask: (asked, argument, ms = ANSWER_MS) => {
      number += 1;
      const answer = new Promise((resolve, reject) => waiting.set(number, { resolve, reject }));
      if (child.connected) child.send({ number, name: asked, argument });
      return within(answer, ms, `${name} to answer "${asked}"`);
    },
    ended: (ms) => within(exit, ms, `${name} to end by itself`),
    kill: (signal) => child.kill(signal),
    complaints: () => complaints,
  };
}

/** Stops what is still running, at once. */
export function stopAll() {
  for (const child of running) child.kill("SIGKILL");
}

/**
 * Waits for something, but not for ever.
 * @template T
 * @param {Promise<T>} promise
 * @param {number} ms
 * @param {string} what
 * @returns {Promise<T>}
 */
async function within(promise, ms, what) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<never>} */
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`waited ${ms} ms for ${what}`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What would change a process, or connect elsewhere, does not reach it. */
function environment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(NODE_OPTIONS|NODE_V8_COVERAGE|(https?|all|no)_proxy)$/i.test(name),
    ),
  );
}
