// @ts-check
/**
 * Installs what only a slow command needs, when it is first asked for: exact versions, in a folder of
 * their own that git ignores, so that set-up and the lockfile know nothing of it.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "./lock.mjs";
import { cleanEnvironment, npmCommand } from "./npm.mjs";
import { run } from "./run.mjs";

const TIMEOUT_MS = 300_000;

/**
 * @typedef {object} Wanted
 * @property {Readonly<Record<string, string>>} packages Exact versions, by name.
 * @property {boolean} scripts Whether the packages' own install scripts are run.
 */

/**
 * Installs packages into a folder unless they are there. Throws when npm cannot.
 * @param {string} folder
 * @param {Wanted} wanted
 * @param {(text: string) => void} say
 */
export async function installOnDemand(folder, wanted, say) {
  const manifest = JSON.stringify({ private: true, dependencies: wanted.packages }, null, 2);
  if (isInstalled(folder, manifest)) return;
  await withLock(`${folder}.lock`, say, async () => {
    if (isInstalled(folder, manifest)) return;
    const names = Object.entries(wanted.packages).map(([name, version]) => `${name}@${version}`);
    say(`installing ${names.join(", ")}`);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), manifest);
    const [npm, npmArgs] = npmCommand();
    const args = ["install", "--no-audit", "--no-fund", `--ignore-scripts=${!wanted.scripts}`];
    const { code, output } = await run(npm, [...npmArgs, ...args], {
      cwd: folder,
      env: cleanEnvironment(),
      output: "collect",
      timeoutMs: TIMEOUT_MS,
    });
    if (code !== 0) throw new Error(`npm could not install it: ${reasonIn(output)}`);
    writeFileSync(stampOf(folder), manifest);
  });
}

/**
 * The stamp is written last, so a folder that was left half done has none.
 * @param {string} folder
 * @param {string} manifest
 */
function isInstalled(folder, manifest) {
  const stamp = stampOf(folder);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === manifest;
}

/** @param {string} folder */
function stampOf(folder) {
  return join(folder, ".installed");
}

/** @param {string} output */
function reasonIn(output) {
  const lines = output.trim().split("\n");
  return lines.find((line) => /^npm error/.test(line)) ?? lines.at(-1) ?? "";
}
