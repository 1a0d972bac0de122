// @ts-check
/**
 * Tells whether the bundled command line is up to date, at the price of one small file and a few
 * hundred `stat` calls. The launcher asks at every start, so nothing may be loaded here but `fs`.
 */
"use strict";
const { readFileSync, statSync } = require("node:fs");

const BUNDLE = "packages/cli/dist/pk-config.cjs";
/** What is loaded by few calls, by the name of the part. */
const PARTS = {
  late: "packages/cli/dist/late.cjs",
  migrate: "packages/cli/dist/migrate.cjs",
  serve: "packages/cli/dist/serve.cjs",
};
const STAMP = ".cache/bundle-inputs";

/**
 * What identifies one state of a file or a folder without reading it.
 * @param {string} path
 */
function stateOf(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? "none" : `${stat.mtimeMs} ${stat.isDirectory() ? 0 : stat.size}`;
}

/**
 * Every line of the stamp is the state of one input when the bundle was made, a tab, and its path.
 * @param {string} root
 * @returns {boolean}
 */
function isFresh(root) {
  let stamp;
  try {
    stamp = readFileSync(`${root}/${STAMP}`, "utf8");
  } catch {
    return false;
  }
  for (const line of stamp.split("\n")) {
    const tab = line.indexOf("\t");
    if (stateOf(`${root}/${line.slice(tab + 1)}`) !== line.slice(0, tab)) return false;
  }
  return true;
}

module.exports = { BUNDLE, PARTS, STAMP, isFresh, stateOf };
