// @ts-check
// What `pk-config migrate --ndjson` costs: a dump of 100,000 lines from its file to a pipe, the start of
// the program with it, against JSON.parse and JSON.stringify of the same lines in memory. Both are
// run in turn, each in a process of its own, for the machine's speed drifts. `CORES=1` shows it on one core.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeDump } from "./migrate/dump.mjs";
import { heading } from "./table.mjs";

const lines = 100_000;
const rounds = 3;
/** The least that is fast enough. */
const least = 0.9;
/** Megabytes that a dump ten times as long may take more. */
const mostGrowth = 64;

const bundle = fileURLToPath(new URL("../packages/cli/dist/pk-config.cjs", import.meta.url));
const peak = fileURLToPath(new URL("migrate/peak.cjs", import.meta.url));
const reference = fileURLToPath(new URL("migrate/reference.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "pk-config-bench-"));

/**
 * @param {readonly string[]} argv
 */
function run(argv) {
  const oneCore = process.env["CORES"] === "1";
  const [program, ...rest] = oneCore
    ? ["taskset", "-c", "0", process.execPath, ...argv]
    : [process.execPath, ...argv];
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(program, rest, {
    encoding: "utf8",
    maxBuffer: 512 * 1024 * 1024,
    stdio: ["ignore", argv.includes(reference) ? "pipe" : "ignore", "pipe"],
  });
  if (status !== 0) throw new Error(`${argv.join(" ")} ended with ${status}: ${stderr}`);
  return { ms: performance.now() - started, stdout, stderr };
}

/** @param {string} path */
function migrate(path) {
  const call = [bundle, "migrate", "--ndjson", "--field", "config", path];
  const { ms, stderr } = run(["--require", peak, ...call]);
  return { ms, megabytes: Number(/^peak (\S+)$/m.exec(stderr)?.[1]) };
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
}

try {
  heading(
    `dump of ${lines.toLocaleString("en")} lines`,
    `× the speed of JSON.parse + JSON.stringify, at least ${least}`,
  );
  for (const form of /** @type {const} */ (["object", "string"])) {
    const path = join(folder, `${form}.ndjson`);
    writeDump(path, lines, form);
    const times = Array.from({ length: rounds }, () => {
      const plain = Number(run([reference, path]).stdout);
      const { ms, megabytes } = migrate(path);
      return { ratio: plain / ms, ms, megabytes };
    });
    const ratio = median(times.map((time) => time.ratio));
    const ms = median(times.map((time) => time.ms));
    const megabytes = median(times.map((time) => time.megabytes));
    const slow = ratio < least;
    if (slow) process.exitCode = 1;
    console.log(
      `  ${`config as ${form === "object" ? "an object" : "a string"}`.padEnd(28)} ${ratio.toFixed(2).padStart(7)}   ${((ms * 1000) / lines).toFixed(1).padStart(6)} µs a line   ${megabytes.toFixed(0).padStart(5)} MB${slow ? "   OVER BUDGET" : ""}`,
    );
    if (form === "string") continue;
    const small = join(folder, "small.ndjson");
    writeDump(small, lines / 10, form);
    const growth = megabytes - migrate(small).megabytes;
    const grows = growth > mostGrowth;
    if (grows) process.exitCode = 1;
    console.log(
      `  ${"memory, for ten times more".padEnd(28)} ${growth.toFixed(0).padStart(7)} MB more, at most ${mostGrowth}${grows ? "   OVER BUDGET" : ""}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
