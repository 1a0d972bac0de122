// @ts-check
// All benchmarks, each in a process of its own: what one leaves on the heap must not slow the next.
// Exits 1 when a budget is broken: `pnpm bench`.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

for (const name of ["validation", "engine", "migration", "migrate"]) {
  const script = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
  const { status } = spawnSync(process.execPath, [script], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
