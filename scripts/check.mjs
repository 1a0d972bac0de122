// @ts-check
/**
 * Everything that has to hold before a commit: `pnpm check`, and `npm test` after its set-up. Every
 * step runs whatever the earlier ones said. Closes with `N passed, N failed`, which counts each test
 * and each of the other steps.
 *
 *   node scripts/check.mjs             everything
 *   node scripts/check.mjs <filter>    only the tests whose file name contains the filter
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { withLock } from "./setup/lock.mjs";
import { run, stopChildrenWithUs } from "./setup/run.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** @typedef {{ passed: number, failed: number, output: string }} Verdict */

/**
 * Runs a script of the clone or of a dependency as one step.
 * @param {string} script
 * @param {readonly string[]} args
 * @returns {() => Promise<Verdict>}
 */
function node(script, ...args) {
  return async () => {
    if (!existsSync(join(root, script))) return failed(`${script} is missing`);
    const command = [join(root, script), ...args];
    const { code, output } = await run(process.execPath, command, { cwd: root, output: "collect" });
    return code === 0 ? { passed: 1, failed: 0, output: "" } : failed(output);
  };
}

/**
 * @param {string} output
 * @returns {Verdict}
 */
function failed(output) {
  return { passed: 0, failed: 1, output };
}

/**
 * A step that writes build results, so never while a set-up of the same clone does.
 * @param {() => Promise<Verdict>} step
 * @returns {() => Promise<Verdict>}
 */
function alone(step) {
  return () => withLock(join(root, ".cache", "setup.lock"), say, step);
}

/** @returns {Promise<Verdict>} */
async function bundled() {
  try {
    const made = await bundle(root, () => {});
    return made
      ? { passed: 1, failed: 0, output: "" }
      : failed("there is no command line to bundle");
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param {readonly string[]} filters
 * @returns {Promise<Verdict>}
 */
async function tests(filters) {
  const report = join(root, ".cache", "vitest.json");
  mkdirSync(join(root, ".cache"), { recursive: true });
  rmSync(report, { force: true });
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { code } = await run(
    process.execPath,
    [join(root, "node_modules/vitest/vitest.mjs"), ...args, ...filters],
    { cwd: root, output: "stdout" },
  );
  if (!existsSync(report)) return failed("vitest wrote no report");
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  /** @type {{ name: string, status: string, assertionResults: { status: string }[] }[]} */
  const files = testResults;
  // A file that cannot even be loaded has no failing test, and neither has a stray rejection.
  const broken = files.filter(
    (file) => file.status === "failed" && file.assertionResults.every((t) => t.status !== "failed"),
  );
  const left = numPendingTests + numTodoTests;
  const counted = numFailedTests + broken.length + left;
  return {
    passed: numPassedTests,
    failed: counted === 0 && (code !== 0 || numPassedTests === 0) ? 1 : counted,
    output: [
      ...broken.map((file) => `could not be run: ${file.name}`),
      ...(left > 0 ? [`${left} tests were skipped`] : []),
      ...(numPassedTests === 0 ? ["no test passed"] : []),
    ].join("\n"),
  };
}

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`);
}

/** @typedef {[name: string, step: () => Promise<Verdict>]} Step */

/**
 * What the tests need: the packages as they are published, and the bundled command line.
 * @type {Step[]}
 */
const first = [
  ["types", alone(node("node_modules/typescript/bin/tsc", "-b"))],
  ["bundle", alone(bundled)],
];

/**
 * What runs beside the tests, which take longest; quickest first.
 * @type {Step[]}
 */
const beside = [
  [
    "lint and format",
    node("node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"),
  ],
  ["tidy", node("scripts/check/tidy.mjs")],
  ["docs", node("scripts/check/docs.mjs")],
  ["boundaries", node("scripts/check/boundaries.mjs")],
  ["generated files", node("scripts/generate.mjs", "--check")],
  ["launcher", node("scripts/check/launcher.mjs")],
  ["demo", node("scripts/demo.mjs")],
  ["dead code", node("node_modules/knip/bin/knip.js", "--no-progress")],
  ["packages", node("scripts/check/packages.mjs")],
];

const total = { passed: 0, failed: 0 };

/** @param {Step} step */
async function perform([name, step]) {
  const start = performance.now();
  const verdict = await step();
  total.passed += verdict.passed;
  total.failed += verdict.failed;
  if (verdict.output !== "") say(verdict.output.trimEnd());
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(`${verdict.failed === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
}

/** @param {readonly Step[]} steps */
async function performAll(steps) {
  for (const step of steps) await perform(step);
}

stopChildrenWithUs();
const filters = process.argv.slice(2);
if (process.env["FC_SEED"]) say(`fast-check seed: FC_SEED=${process.env["FC_SEED"]}`);
if (filters.length === 0) await performAll(first);
const others = filters.length === 0 ? beside : [];
await Promise.all([perform(["tests", () => tests(filters)]), performAll(others)]);
say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
