// @ts-check
/** The files of the clone that people write, which is all but what git ignores. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the clone, without a slash at its end. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

const IGNORED = new Set(["node_modules", "dist", ".cache", "coverage", ".git", ".DS_Store"]);
const COPY = /^packages\/[^/]+\/LICENSE$/;

/**
 * Lists the files under a folder of the clone, as paths from its root with forward slashes.
 * @param {string} folder
 * @returns {string[]}
 */
export function filesUnder(folder = "") {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !IGNORED.has(entry.name) && !entry.name.endsWith(".tgz"))
    .flatMap((entry) => {
      const path = relative(root, join(root, folder, entry.name))
        .split(sep)
        .join("/");
      if (entry.isDirectory()) return filesUnder(path);
      return entry.isFile() && !COPY.test(path) ? [path] : [];
    });
}

/**
 * Reads a file of the clone.
 * @param {string} path
 */
export function textOf(path) {
  return readFileSync(join(root, path), "utf8");
}

/**
 * Prints what was found and lets the script fail when it is anything.
 * @param {readonly string[]} findings
 */
export function report(findings) {
  for (const finding of findings) process.stderr.write(`${finding}\n`);
  if (findings.length > 0) process.exitCode = 1;
}
