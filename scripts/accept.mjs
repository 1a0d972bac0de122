// @ts-check
/**
 * Rewrites the golden files to what the code says now, then shows what changed in them. The diff is
 * to be read as prose: it is what users will see.
 */
import { fileURLToPath } from "node:url";
import { run, stopChildrenWithUs } from "./setup/run.mjs";

const cwd = fileURLToPath(new URL("..", import.meta.url));
const filters = process.argv.slice(2);

stopChildrenWithUs();
const { code } = await run(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", ...filters, "--update"],
  { cwd, output: "stdout", env: { ...process.env, ACCEPT: "1" } },
);
await run("git", ["--no-pager", "diff", "--stat"], { cwd, output: "stdout" });
process.exitCode = code;
