// @ts-check
/**
 * The working loop: types and the tests that a change touches, again at every save.
 *
 *   node scripts/dev.mjs [package]     for example `pnpm dev core`
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const cwd = fileURLToPath(new URL("..", import.meta.url));
const only = process.argv.slice(2).flatMap((name) => ["--project", name]);

for (const args of [
  ["node_modules/typescript/bin/tsc", "-b", "--watch", "--preserveWatchOutput"],
  ["node_modules/vitest/vitest.mjs", "watch", ...only],
]) {
  spawn(process.execPath, args, { cwd, stdio: args.includes("watch") ? "inherit" : [0, 2, 2] });
}
