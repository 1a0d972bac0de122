// @ts-check
// Writes everything that is derived from schemas/ and docs/: types, validators, key tables, embedded
// pages. `--check` writes nothing and fails when a committed file differs from what would be written.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { declarations } from "./generate/declarations.mjs";
import { diagnosticsIndex } from "./generate/diagnostics-index.mjs";
import { embeddedFiles } from "./generate/embedded.mjs";
import { keyTables } from "./generate/key-tables.mjs";
import { validators } from "./generate/validators.mjs";

const check = process.argv.includes("--check");
const root = new URL("..", import.meta.url);

/** @type {Map<string, string>} */
const wanted = new Map();
for (const stage of [declarations, validators, keyTables, diagnosticsIndex, embeddedFiles]) {
  for (const [path, text] of await stage(root)) wanted.set(path, text);
}

/** @type {string[]} */
const stale = [];
for (const [path, text] of wanted) {
  const url = new URL(path, root);
  const current = await readFile(url, "utf8").catch(() => undefined);
  if (current === text) continue;
  stale.push(path);
  if (check) continue;
  await mkdir(dirname(fileURLToPath(url)), { recursive: true });
  await writeFile(url, text);
}

if (check && stale.length > 0) {
  console.error(
    `These generated files are out of date; run \`node scripts/generate.mjs\`:\n  ${stale.join("\n  ")}`,
  );
  process.exitCode = 1;
} else if (stale.length > 0) {
  console.error(`generated ${stale.join(", ")}`);
}
