// @ts-check
/** Packages as somebody has them who has installed them: packed as for a release, and nothing of this clone beside them. */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { pnpmOf } from "../../setup/install.mjs";
import { cleanEnvironment, npmCommand } from "../../setup/npm.mjs";
import { withVersions } from "./with-versions.mjs";

/** @typedef {import("./with-versions.mjs").Manifest} Manifest */

/**
 * @typedef {object} Packed
 * @property {string} name
 * @property {string} at Where it was unpacked.
 * @property {Manifest} manifest
 */

/**
 * Packs packages all at once, which is what takes longest, and unpacks each.
 * @param {string} root
 * @param {readonly string[]} folders
 * @param {{ tarballs: string, placeOf: (name: string) => string }} into
 * @returns {Packed[]}
 */
export function packAndUnpack(root, folders, { tarballs, placeOf }) {
  mkdirSync(tarballs, { recursive: true });
  const made = packedByPnpm(root, folders, tarballs);
  const unpacked = (made ?? packedByNpm(root, folders, tarballs)).map(({ name, filename }) => {
    const at = placeOf(name);
    mkdirSync(at, { recursive: true });
    // Some versions of npm tell the name with the scope as a folder, and pnpm tells the whole path.
    const scoped = filename.startsWith("@") ? filename.slice(1).replace("/", "-") : filename;
    const tarball = join(tarballs, basename(scoped));
    spawnSync("tar", ["-xzf", tarball, "--strip-components=1"], { cwd: at });
    return { name, at, manifest: JSON.parse(readFileSync(join(at, "package.json"), "utf8")) };
  });
  return made === undefined ? withVersionsIn(unpacked) : unpacked;
}

/** @typedef {{ name: string, filename: string }} Tarball */

/**
 * Packs with the pnpm that publishes, unless this machine lacks it: nothing is fetched for a check.
 * @param {string} root
 * @param {readonly string[]} folders
 * @param {string} tarballs
 * @returns {Tarball[] | undefined}
 */
function packedByPnpm(root, folders, tarballs) {
  const filters = folders.flatMap((folder) => ["--filter", `./packages/${folder}`]);
  const flags = ["--json", "--config.ignore-scripts=true", "--pack-destination", tarballs];
  const pnpm = ["exec", "--yes", "--offline", "--", pnpmOf(root)];
  const { stdout } = ranByNpm(root, [...pnpm, "--recursive", ...filters, "pack", ...flags]);
  const packed = tarballsIn(stdout);
  return packed?.length === folders.length ? packed : undefined;
}

/**
 * @param {string} root
 * @param {readonly string[]} folders
 * @param {string} tarballs
 * @returns {Tarball[]}
 */
function packedByNpm(root, folders, tarballs) {
  const specs = folders.map((folder) => `./packages/${folder}`);
  const flags = ["--json", "--ignore-scripts", "--pack-destination", tarballs];
  const { stdout, stderr } = ranByNpm(root, ["pack", ...flags, ...specs]);
  const packed = tarballsIn(stdout);
  if (packed === undefined) throw new Error(`npm packs nothing: ${stderr}`);
  return packed;
}

/**
 * @param {string} cwd
 * @param {readonly string[]} words
 */
function ranByNpm(cwd, words) {
  const [npm, args] = npmCommand();
  return spawnSync(npm, [...args, ...words], { cwd, encoding: "utf8", env: cleanEnvironment() });
}

/**
 * @param {string} stdout
 * @returns {Tarball[] | undefined}
 */
function tarballsIn(stdout) {
  try {
    return [JSON.parse(stdout)].flat();
  } catch {
    return undefined;
  }
}

/**
 * Does with the manifests what pnpm does while it packs.
 * @param {readonly Packed[]} packed
 * @returns {Packed[]}
 */
function withVersionsIn(packed) {
  const versions = new Map(packed.map(({ name, manifest }) => [name, manifest.version]));
  return packed.map((one) => {
    const manifest = withVersions(one.manifest, versions);
    writeFileSync(join(one.at, "package.json"), JSON.stringify(manifest, undefined, 2));
    return { ...one, manifest };
  });
}

/**
 * Puts a package of others, as this clone has it, where the unpacked ones find it.
 * @param {string} from The folder whose `node_modules` has it.
 * @param {string} name
 * @param {string} modules
 */
export function lend(from, name, modules) {
  const link = join(modules, name);
  if (existsSync(link)) return;
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(realpathSync(join(from, "node_modules", name)), link, "junction");
}
