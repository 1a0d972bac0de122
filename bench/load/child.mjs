// @ts-check
/** Starts the processes of the load benchmark, each with a port on this machine, and stops them all. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const LEASH = new URL("leash.mjs", import.meta.url).href;
const START_MS = 20_000;
const ANSWER_MS = 30_000;
/** How much of what a process prints is kept, to tell why it ended. */
const KEPT = 4000;

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * @typedef {object} Child
 * @property {string} name
 * @property {number} port Where it listens.
 * @property {() => Promise<number>} processorMicroseconds What it has used of a processor so far.
 * @property {(message: string | object, kind: string) => Promise<any>} ask The answer of that kind to a message.
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a Node script, and waits until it prints the address it listens at: `http://127.0.0.1:PORT`,
 * on either stream, anywhere in what it says.
 * @param {string} name
 * @param {readonly string[]} args What follows `node`.
 * @returns {Promise<Child>}
 */
export async function start(name, args) {
  const child = spawn(process.execPath, ["--import", LEASH, ...args], {
    cwd: ROOT,
    env: environment(),
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  let said = "";
  /** @type {Promise<number>} */
  const listening = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        said = (said + text).slice(-KEPT);
        const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
        if (port !== undefined) resolve(Number(port));
      });
    }
  });
  const ended = once(child, "exit").then(([code, signal]) => {
    throw new Error(`${name} ended with ${code ?? signal}:\n${said}`);
  });
  // It ends when it is stopped as well, and then nobody waits for it.
  ended.catch(() => {});
  const late = `${name} told no port in ${START_MS} ms`;
  const port = await within(Promise.race([listening, ended]), START_MS, () => `${late}:\n${said}`);
  /** @type {Child["ask"]} */
  const ask = (message, kind) => {
    const answer = answerOf(child, kind);
    child.send(message);
    return within(Promise.race([answer, ended]), ANSWER_MS, () => `${name} does not answer`);
  };
  return {
    name,
    port,
    ask,
    processorMicroseconds: async () => (await ask("processor", "processor")).microseconds,
    stop: () => stop(child),
  };
}

/** Stops what is still running, at once: for the end of the benchmark, whatever that is. */
export function stopAll() {
  for (const child of running) child.kill("SIGKILL");
}

/** @param {import("node:child_process").ChildProcess} child */
async function stop(child) {
  if (!running.has(child)) return;
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  await exit;
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {string} kind
 * @returns {Promise<any>}
 */
function answerOf(child, kind) {
  return new Promise((resolve) => {
    /** @param {any} message */
    const listen = (message) => {
      if (message?.kind !== kind) return;
      child.off("message", listen);
      resolve(message);
    };
    child.on("message", listen);
  });
}

/**
 * @template T
 * @param {Promise<T>} promise
 * @param {number} ms
 * @param {() => string} reason
 * @returns {Promise<T>}
 */
async function within(promise, ms, reason) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<never>} */
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(reason())), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What would make a process slower, or connect elsewhere, does not reach it. */
function environment() {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, NODE_ENV: "production" };
  for (const name of Object.keys(env)) {
    if (/^(NODE_OPTIONS|NODE_V8_COVERAGE|REDIS_.*|(https?|all|no)_proxy)$/i.test(name)) {
      delete env[name];
    }
  }
  return env;
}
