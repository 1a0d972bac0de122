// @ts-check
/** Packages as somebody has them who has installed them: packed by npm, and nothing of this clone beside them. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { cleanEnvironment, npmCommand } from "../../setup/npm.mjs";

/**
 * @typedef {object} Packed
 * @property {string} name
 * @property {string} at Where it was unpacked.
 * @property {{ exports: Record<string, unknown>, dependencies?: Record<string, string> }} manifest
 */

/**
 * Packs packages all at once, which is npm's slowest part, and unpacks each.
 * @param {string} root
 * @param {readonly string[]} folders
 * @param {{ tarballs: string, placeOf: (name: string) => string }} into
 * @returns {Packed[]}
 */
export function packAndUnpack(root, folders, { tarballs, placeOf }) {
  mkdirSync(tarballs, { recursive: true });
  const [npm, args] = npmCommand();
  const specs = folders.map((folder) => `./packages/${folder}`);
  const flags = ["pack", "--json", "--ignore-scripts", "--pack-destination", tarballs];
  const options = { cwd: root, encoding: /** @type {const} */ ("utf8"), env: cleanEnvironment() };
  const { stdout, stderr } = spawnSync(npm, [...args, ...flags, ...specs], options);
  /** @type {{ name: string, filename: string }[]} */
  let packed;
  try {
    packed = JSON.parse(stdout);
  } catch {
    throw new Error(`npm packs nothing: ${stderr}`);
  }
  return packed.map(({ name, filename }) => {
    const at = placeOf(name);
    mkdirSync(at, { recursive: true });
    // Some versions of npm tell the name with the scope as a folder.
    const tarball = filename.replace(/^@/, "").replace("/", "-");
    spawnSync("tar", ["-xzf", join(tarballs, tarball), "--strip-components=1"], { cwd: at });
    return { name, at, manifest: JSON.parse(readFileSync(join(at, "package.json"), "utf8")) };
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
