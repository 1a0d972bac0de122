// @ts-check
/**
 * Keeps the generated files in step with what they come from while somebody works on it.
 *
 * They are committed, so a fresh clone only checks them. In CI they are never written: a commit
 * whose generated files are out of date has to fail there.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.mjs";

const SCRIPT = "scripts/generate.mjs";
const CATALOGUE = "packages/core/src/diagnostics/catalogue.ts";
const SOURCES = [
  "schemas",
  "docs/diagnostics",
  CATALOGUE,
  "scripts/generate",
  SCRIPT,
  "pnpm-lock.yaml",
];

/**
 * Tells whether nothing that is generated from has changed since the last time.
 * @param {string} root
 */
export function isGenerated(root) {
  return !existsSync(join(root, SCRIPT)) || read(stampOf(root)) === fingerprint(root);
}

/**
 * Writes the generated files that are out of date.
 * @param {string} root
 * @param {(text: string) => void} say
 */
export async function generate(root, say) {
  const before = fingerprint(root);
  const { code } = await run(process.execPath, [SCRIPT, "--check"], {
    cwd: root,
    output: "collect",
  });
  if (code !== 0) {
    if (isCi()) return;
    say("generating what comes from schemas/ and docs/");
    const written = await run(process.execPath, [SCRIPT], { cwd: root });
    if (written.code !== 0) throw new Error(`${SCRIPT} failed (exit ${written.code}).`);
  }
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(stampOf(root), before);
}

/** @param {string} root */
function stampOf(root) {
  return join(root, ".cache", "generated-from");
}

function isCi() {
  return !["", "false", "0"].includes(process.env["CI"] ?? "");
}

/** @param {string} root */
function fingerprint(root) {
  const hash = createHash("sha256");
  for (const path of SOURCES.flatMap((source) => filesOf(join(root, source)))) {
    hash.update(`${path}\0${read(path)}\0`);
  }
  return hash.digest("hex");
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
