// @ts-check
/**
 * Starts the programs that set-up and check are made of. A program gets its own process group, so
 * that stopping us stops all of it, and so that a later set-up can see whether it outlived us.
 */
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { noteChild, releaseLock } from "./lock.mjs";

const GROUPS = process.platform !== "win32";

/** @type {Set<import("node:child_process").ChildProcess>} */
const children = new Set();

/**
 * @typedef {object} RunOptions
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} [env]
 * @property {"stdout" | "stderr" | "collect"} [output] Where its output goes; stderr by default.
 * @property {number} [timeoutMs] When it is stopped, with all that it started; never by default.
 */

/**
 * Runs a program to its end. Its stdin is empty. What is collected is all it prints, and once more
 * what it prints to stdout alone.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} options
 * @returns {Promise<{ code: number, output: string, stdout: string }>}
 */
export function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const target = { stdout: 1, stderr: 2, collect: /** @type {const} */ ("pipe") };
    const output = target[options.output ?? "stderr"];
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      detached: GROUPS,
      stdio: ["ignore", output, output === 1 ? 2 : output],
    });
    children.add(child);
    noteChild(GROUPS ? (child.pid ?? 0) : 0);
    let text = "";
    let stdout = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (chunk) => {
        text += chunk;
        if (stream === child.stdout) stdout += chunk;
      });
    }
    const { timeoutMs } = options;
    const bound =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            text += `stopped after ${timeoutMs} ms\n`;
            stop(child, "SIGKILL");
          }, timeoutMs);
    child.on("error", (error) => {
      clearTimeout(bound);
      children.delete(child);
      noteChild(0);
      reject(new Error(`could not start ${command}: ${error.message}`));
    });
    child.on("close", (code, signal) => {
      clearTimeout(bound);
      children.delete(child);
      noteChild(0);
      resolve({ code: code ?? exitCodeOf(signal), output: text, stdout });
    });
  });
}

/** Makes Ctrl-C and `kill` stop what we started, give the lock back, and end us as they would have. */
export function stopChildrenWithUs() {
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.once(signal, () => {
      for (const child of children) stop(child, signal);
      const leave = () => {
        releaseLock();
        process.kill(process.pid, signal);
      };
      const last = [...children].at(-1);
      if (last === undefined) leave();
      else last.once("close", leave);
    });
  }
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function stop(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(GROUPS ? -child.pid : child.pid, signal);
  } catch {
    // It ended by itself a moment ago.
  }
}

/** @param {NodeJS.Signals | null} signal */
function exitCodeOf(signal) {
  return signal === null ? 1 : 128 + (constants.signals[signal] ?? 0);
}
