// @ts-check
/** A place where nothing but the language exists. */
import { createContext, Script } from "node:vm";

/** What V8 gives every context beyond the language, and what of the language is no pure input. */
const NOT_OURS = [
  "console",
  "Date",
  "FinalizationRegistry",
  "Intl",
  "SharedArrayBuffer",
  "WeakRef",
  "WebAssembly",
];

/**
 * Calls the scenario of a script in a context without a single global of Node: no `process`, no
 * `Buffer`, no `URL`, no `performance`. There is no clock and no randomness either, and no code can be
 * made from text.
 * @param {string} script A bundle that leaves itself in the global `bundled`.
 * @returns {string}
 */
export function runBare(script) {
  const context = createContext(Object.create(null), {
    codeGeneration: { strings: false, wasm: false },
  });
  const stripped = NOT_OURS.map((name) => `delete globalThis.${name};`).join("");
  new Script(`${stripped} delete Math.random;`).runInContext(context);
  new Script(script).runInContext(context, { timeout: 30_000 });
  return new Script("bundled.scenario()").runInContext(context, { timeout: 30_000 });
}
