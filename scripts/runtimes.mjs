// @ts-check
/**
 * Shows that the core, as it is, says the same to the byte in every runtime: Node, Deno, Bun, workerd,
 * a browser, and a context with nothing but the language. What all are compared with is the built
 * package, called directly by the Node that runs this.
 *
 *   node scripts/runtimes.mjs                 all that can be had; the others are skipped
 *   node scripts/runtimes.mjs --all           one that cannot be had is a failure
 *   node scripts/runtimes.mjs deno chromium   only those
 *
 * Runtimes come from npm, in the versions that are pinned, into `.cache/runtimes`; the browser is the
 * machine's own. On Linux none of them gets a network. Closes with `N passed, N failed`.
 */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runBare } from "./runtimes/bare-context.mjs";
import { runInBrowser } from "./runtimes/browser.mjs";
import { bundleScenario } from "./runtimes/bundle-scenario.mjs";
import { programs, runHere, runProgram } from "./runtimes/programs.mjs";
import { scenario } from "./runtimes/scenario.mjs";
import { seal } from "./runtimes/seal.mjs";
import { stopChildrenWithUs } from "./setup/run.mjs";

/** @typedef {import("./runtimes/programs.mjs").Outcome} Outcome */

const cache = fileURLToPath(new URL("../.cache/runtimes", import.meta.url));
const all = process.argv.includes("--all");
const names = process.argv.slice(2).filter((argument) => argument !== "--all");

stopChildrenWithUs();
mkdirSync(cache, { recursive: true });
const expected = scenario();
const bundle = await bundleScenario("esm");

/** @type {[name: string, run: () => Outcome | Promise<Outcome>][]} */
const runtimes = [
  ["no runtime (node:vm)", bare],
  [`node ${process.versions.node} (this one)`, () => runHere(cache, bundle)],
  ...programs.map(
    (program) =>
      /** @type {[string, () => Promise<Outcome>]} */ ([
        `${program.package} ${program.version}`,
        () => runProgram(cache, bundle, program, say),
      ]),
  ),
  ["chromium", () => runInBrowser(cache, bundle, say)],
];

async function bare() {
  const script = await bundleScenario("iife");
  return { kind: /** @type {const} */ ("ran"), text: runBare(script) };
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`runtimes: ${text}\n`);
}

/**
 * Where two texts part, with what stands there.
 * @param {string} text
 */
function difference(text) {
  let at = 0;
  while (at < text.length && text[at] === expected[at]) at++;
  const from = Math.max(0, at - 40);
  return `differs at character ${at} of ${expected.length}:
  here      …${text.slice(from, at + 80)}
  expected  …${expected.slice(from, at + 80)}`;
}

const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const skipped = [];

/**
 * @param {string} name
 * @param {Outcome} outcome
 */
function judge(name, outcome) {
  if (outcome.kind === "missing" && !all) {
    skipped.push(`${name}: ${outcome.why}`);
    return `skipped ${name}: ${outcome.why}`;
  }
  if (outcome.kind === "ran" && outcome.text === expected) {
    total.passed += 1;
    return `ok      ${[name, outcome.version].join(" ").trim()}`;
  }
  total.failed += 1;
  return `FAILED  ${name}: ${outcome.kind === "ran" ? difference(outcome.text) : outcome.why}`;
}

const chosen = runtimes.filter(
  ([name]) => names.length === 0 || names.some((part) => name.includes(part)),
);
for (const [name, run] of chosen) {
  const start = performance.now();
  const line = judge(name, await run());
  console.log(`${line} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}
const bytes = Buffer.byteLength(expected);
console.log(
  `Each was compared with ${bytes.toLocaleString("en")} bytes of findings, plans and steps.`,
);
if (seal.length > 0) console.log("None of the programs had a network, loopback included.");
if (skipped.length > 0) console.log(`Skipped: ${skipped.join("; ")}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
