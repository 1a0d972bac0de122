// @ts-check
/** Starts the processes of the soak test, and asks them things. */
import { bareEnvironment } from "../processes/bare-environment.mjs";
import { startListening } from "../processes/listening.mjs";
import { within } from "../processes/within.mjs";

const PROBE = new URL("probe.mjs", import.meta.url).href;
const ANSWER_MS = 60_000;

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
  const whole = ["--expose-gc", "--import", PROBE, ...args];
  const started = await startListening(name, whole, bareEnvironment());
  const { child, port, exit, gone, complaints } = started;
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  child.on("message", (/** @type {any} */ { number, value, reason }) => {
    const asked = waiting.get(number);
    waiting.delete(number);
    if (reason === undefined) asked?.resolve(value);
    else asked?.reject(new Error(`${name}: ${reason}`));
  });
  let number = 0;
  return {
    name,
    port,
    ask: (asked, argument, ms = ANSWER_MS) => {
      number += 1;
      const answer = new Promise((resolve, reject) => waiting.set(number, { resolve, reject }));
      if (child.connected) child.send({ number, name: asked, argument });
      return within(Promise.race([answer, gone]), ms, `${name} to answer "${asked}"`);
    },
    ended: (ms) => within(exit, ms, `${name} to end by itself`),
    kill: (signal) => child.kill(signal),
    complaints,
  };
}
