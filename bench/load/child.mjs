// @ts-check
/** Starts the processes of the load benchmark, and asks them things. */
import { bareEnvironment } from "../../scripts/processes/bare-environment.mjs";
import { startListening } from "../../scripts/processes/listening.mjs";
import { within } from "../../scripts/processes/within.mjs";

const LEASH = new URL("leash.mjs", import.meta.url).href;
const ANSWER_MS = 30_000;

/**
 * @typedef {object} Child
 * @property {string} name
 * @property {number} port Where it listens.
 * @property {() => Promise<number>} processorMicroseconds What it has used of a processor so far.
 * @property {(message: string | object, kind: string) => Promise<any>} ask The answer of that kind to a message.
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a Node script that prints where it listens.
 * @param {string} name
 * @param {readonly string[]} args What follows `node`.
 * @returns {Promise<Child>}
 */
export async function start(name, args) {
  const env = { ...bareEnvironment(), NODE_ENV: "production" };
  const { child, port, exit, gone } = await startListening(name, ["--import", LEASH, ...args], env);
  /** @type {Child["ask"]} */
  const ask = (message, kind) => {
    const answer = answerOf(child, kind);
    child.send(message);
    return within(Promise.race([answer, gone]), ANSWER_MS, `${name} to answer`);
  };
  return {
    name,
    port,
    ask,
    processorMicroseconds: async () => (await ask("processor", "processor")).microseconds,
    stop: async () => {
      child.kill("SIGKILL");
      await exit;
    },
  };
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
