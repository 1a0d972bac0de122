// @ts-check
/**
 * Carries out thousands of plans at once, on a simulated clock, against upstreams that fail in every
 * way. A failure is printed with its seed, from which all of it follows.
 *
 *   node scripts/simulate.mjs                       10,000 runs of a new seed
 *   node scripts/simulate.mjs --seed 7 --runs 500   the same 500 runs each time
 */
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const bundled = join(root, ".cache", "simulate.mjs");

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

const { values } = parseArgs({ options: { seed: { type: "string" }, runs: { type: "string" } } });
const seed = numberFrom("seed", values.seed, Math.floor(Math.random() * 2 ** 31));
const runs = numberFrom("runs", values.runs, 10_000);

await build({
  absWorkingDir: root,
  entryPoints: ["packages/testkit/src/index.ts"],
  outfile: bundled,
  bundle: true,
  platform: "node",
  format: "esm",
  conditions: ["@pk-config/source"],
  mainFields: ["module", "main"],
  logLevel: "warning",
});

/** @type {{ simulate: (seed: number, runs: number) => Promise<{ faults: readonly string[] }> }} */
const { simulate } = await import(pathToFileURL(bundled).href);
const began = performance.now();
try {
  const { faults, ...shown } = await simulate(seed, runs);
  console.log(JSON.stringify(shown, undefined, 2));
  for (const fault of faults.slice(0, 20)) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  console.log(`${faults.length} faults in ${((performance.now() - began) / 1000).toFixed(1)} s`);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
if (process.exitCode === 1)
  console.error(`Again: npm run simulate -- --seed ${seed} --runs ${runs}`);
