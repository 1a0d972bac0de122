// @ts-check
/**
 * The slow proofs: every property test on many cases, with the seed printed so that a failure can be
 * run again. `npm run prove -- 20000` tries more than the usual 3000.
 */
import { fileURLToPath } from "node:url";
import { run } from "./setup/run.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
process.env["FC_RUNS"] = process.argv[2] ?? "3000";
process.env["FC_SEED"] ??= String(Math.floor(Math.random() * 2 ** 31));
console.log(`FC_SEED=${process.env["FC_SEED"]} FC_RUNS=${process.env["FC_RUNS"]}`);
const { code } = await run(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", "prop", "recheck", "--testTimeout=600000"],
  { cwd: root, output: "stdout" },
);
process.exitCode = code ?? 1;
