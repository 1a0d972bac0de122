// @ts-check
/**
 * Puts the same requests to the published open-source gateway and to `pk-config serve`, both on this
 * machine and with hosts that follow the same script, and compares what they do: the observed scenarios
 * of conformance/upstream/, by the rules of its ledger, and random ones. A random case that differs is made
 * smaller and printed with its seed.
 *
 *   node scripts/conformance-live.mjs                        everything, with 500 random requests of a new seed
 *   node scripts/conformance-live.mjs --seed 7 --runs 2000   the same 2000 each time
 *   node scripts/conformance-live.mjs scenarios              a part: scenarios, fuzz or transport
 *
 * The gateway comes from npm, in the version that was observed, into `.cache`. Nobody but this machine is
 * called. Closes with `N passed, N failed, N passed over`.
 */
import { register } from "node:module";
import { parseArgs } from "node:util";
import { stopChildrenWithUs } from "./setup/run.mjs";

register(new URL("./conformance-live/typescript-hooks.mjs", import.meta.url));
const { compareLive, parts } = await import("./conformance-live/main.ts");

/**
 * @param {string} name
 * @param {string | undefined} text
 * @param {number} otherwise
 */
function numberFrom(name, text, otherwise) {
  const number = text === undefined ? otherwise : Number(text);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  console.error(`--${name} takes a whole number, not "${text}".`);
  process.exit(2);
}

const { values, positionals } = parseArgs({
  options: { seed: { type: "string" }, runs: { type: "string" } },
  allowPositionals: true,
});
const unknown = positionals.find((name) => !parts.some((part) => part === name));
if (unknown !== undefined) {
  console.error(`"${unknown}" is none of ${parts.join(", ")}.`);
  process.exit(2);
}
stopChildrenWithUs();
const isFine = await compareLive({
  has: (part) => positionals.length === 0 || positionals.includes(part),
  chance: {
    seed: numberFrom("seed", values.seed, Math.floor(Math.random() * 2 ** 31)),
    runs: numberFrom("runs", values.runs, 500),
  },
});
process.exitCode = isFine ? 0 : 1;
