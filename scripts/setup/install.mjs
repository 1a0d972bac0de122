// @ts-check
/**
 * Brings node_modules in line with the lockfile, on a machine that has only Node and npm.
 *
 * npm starts the exact pnpm that `packageManager` names. A tree is kept only when this very pnpm
 * made it from these very manifests; one that npm or another pnpm left, or that an interrupted
 * install left half done, is removed first.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cleanEnvironment, npmCommand } from "./npm.mjs";
import { run } from "./run.mjs";

/**
 * Tells whether node_modules is the one that the manifests and the lockfile describe.
 * @param {string} root
 */
export function isInstalled(root) {
  return (
    read(stampOf(root)) === fingerprint(root) &&
    !existsSync(markOf(root)) &&
    isOurs(root) &&
    packageFolders(root).every((folder) => hasModules(folder))
  );
}

/**
 * Installs what the lockfile says.
 * @param {string} root
 * @param {(text: string) => void} say
 */
export async function install(root, say) {
  const pnpm = pnpmOf(root);
  if (existsSync(join(root, "node_modules")) && (existsSync(markOf(root)) || !isOurs(root))) {
    say("removing a node_modules that was left half done or made by another package manager");
    removeModules(root);
  }
  say(`installing dependencies with ${pnpm}`);
  mkdirSync(join(root, ".cache"), { recursive: true });
  rmSync(stampOf(root), { force: true });
  writeFileSync(markOf(root), "");
  const [npm, npmArgs] = npmCommand();
  const reporter = process.stderr.isTTY ? "default" : "append-only";
  const pnpmArgs = ["install", "--frozen-lockfile", "--prod=false", `--reporter=${reporter}`];
  const args = [...npmArgs, "exec", "--yes", "--prefer-offline", "--", pnpm, ...pnpmArgs];
  const { code } = await run(npm, args, { cwd: root, env: cleanEnvironment() });
  if (code !== 0) {
    throw new Error(
      `the installation failed (exit ${code}). If a manifest changed, bring the lockfile in line ` +
        `first: npm exec --yes -- ${pnpm} install`,
    );
  }
  writeFileSync(stampOf(root), fingerprint(root));
  rmSync(markOf(root), { force: true });
}

/**
 * Removes every node_modules of the workspace.
 * @param {string} root
 */
function removeModules(root) {
  for (const folder of [root, ...packageFolders(root)]) {
    rmSync(join(folder, "node_modules"), { recursive: true, force: true, maxRetries: 3 });
  }
}

/** @param {string} root */
function stampOf(root) {
  return join(root, "node_modules", ".pk-config-installed");
}

/** @param {string} root */
function markOf(root) {
  return join(root, ".cache", "installing");
}

/**
 * The tree was made by our pnpm, and npm did not write into it afterwards.
 * @param {string} root
 */
function isOurs(root) {
  const modules = join(root, "node_modules");
  return (
    read(join(modules, ".modules.yaml")).includes(pnpmOf(root)) &&
    !existsSync(join(modules, ".package-lock.json"))
  );
}

/** @param {string} root */
function fingerprint(root) {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
  const manifests = [root, ...packageFolders(root)].map((folder) => join(folder, "package.json"));
  const settings = ["pnpm-lock.yaml", "pnpm-workspace.yaml", ".npmrc"];
  for (const file of [...manifests, ...settings.map((name) => join(root, name))]) {
    hash.update(`\0${read(file)}`);
  }
  return hash.digest("hex");
}

/** @param {string} root */
function packageFolders(root) {
  const packages = join(root, "packages");
  return readdirSync(packages)
    .sort()
    .map((name) => join(packages, name))
    .filter((folder) => existsSync(join(folder, "package.json")));
}

/** @param {string} folder */
function hasModules(folder) {
  const manifest = JSON.parse(read(join(folder, "package.json")));
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  return names.every((name) => existsSync(join(folder, "node_modules", name)));
}

/**
 * The pnpm that `packageManager` pins, without its hash, which `npm exec` does not understand.
 * @param {string} root
 */
export function pnpmOf(root) {
  return String(JSON.parse(read(join(root, "package.json"))).packageManager).replace(/\+.*/, "");
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
