// @ts-check
/**
 * What each package would publish is complete, can be installed, brings its license, and can be used the way
 * its manifest says: imported, required, and read by TypeScript however that resolves modules. All are packed and
 * unpacked for that where nothing of this clone is. The command line is alone there: it has to serve,
 * and has to bring the license of each package that is bundled into it.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { licensedIn } from "../bundle/licenses.mjs";
import { report, root, textOf } from "./files.mjs";
import { served } from "./packed/serves.mjs";
import { lend, packAndUnpack } from "./packed/unpack.mjs";
import { usesFindings } from "./packed/uses.mjs";
import { uninstallable } from "./packed/with-versions.mjs";

const PUBLISHED = [
  "schema",
  "core",
  "transport",
  "runner",
  "transport-http",
  "transport-fetch",
  "transport-portkey",
  "gateway",
  "cli",
];
const SCOPE = /^@pk-config\//;
const TSC = "node_modules/typescript/bin/tsc";

const findings = await packedFindings();
if (!textOf("packages/cli/dist/pk-config.cjs").startsWith("#!/usr/bin/env node\n")) {
  findings.push("pk-config: the bundled file does not start with its shebang");
}
report(findings);

/** @returns {Promise<string[]>} */
async function packedFindings() {
  const folder = mkdtempSync(join(tmpdir(), "pk-config-packed-"));
  const user = join(folder, "user");
  const modules = join(user, "node_modules");
  try {
    const packed = packAndUnpack(root, PUBLISHED, {
      tarballs: join(folder, "tarballs"),
      placeOf: (name) => join(name === "pk-config" ? folder : modules, name),
    });
    for (const { name, manifest } of packed) {
      const own = join(root, "packages", name.replace(SCOPE, ""));
      const others = Object.keys(manifest.dependencies ?? {});
      for (const other of others.filter((one) => !SCOPE.test(one))) lend(own, other, modules);
    }
    lend(root, "@types/node", modules);
    const alone = join(folder, "pk-config");
    const [uses, said] = await Promise.all([
      usesFindings(user, packed.flatMap(specifiersOf), join(root, TSC)),
      served(join(alone, "dist/pk-config.cjs"), folder),
    ]);
    return [
      ...(await Promise.all(packed.map(manifestFindings))).flat(),
      ...packed.flatMap(workspaceFindings),
      ...packed.flatMap(ownLicense),
      ...uses,
      ...(said === "" ? [] : [`pk-config: the packed command line does not serve: ${said}`]),
      ...licensesOfOthers(join(alone, "dist/THIRD-PARTY-LICENSES")),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @typedef {import("./packed/unpack.mjs").Packed} Packed */

/**
 * @param {Packed} packed
 * @returns {Promise<string[]>}
 */
async function manifestFindings({ at }) {
  const { messages, pkg } = await publint({ pkgDir: at, pack: false, strict: true });
  return messages.map((message) => `${pkg["name"]}: ${formatMessage(message, pkg)}`);
}

/**
 * @param {Packed} packed
 * @returns {string[]}
 */
function workspaceFindings({ name, manifest }) {
  return uninstallable(manifest).map((what) => `${name}: cannot be installed, its ${what}`);
}

/**
 * What a program may write to get at a package.
 * @param {Packed} packed
 * @returns {string[]}
 */
function specifiersOf({ name, manifest }) {
  const paths = Object.keys(manifest.exports).filter((path) => path !== "./package.json");
  return paths.map((path) => `${name}${path.slice(1)}`);
}

/**
 * @param {Packed} packed
 * @returns {string[]}
 */
function ownLicense({ name, at }) {
  const path = join(at, "LICENSE");
  const isThere = existsSync(path) && readFileSync(path, "utf8") === textOf("LICENSE");
  return isThere ? [] : [`${name}: what is packed does not have the LICENSE of this clone`];
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function licensesOfOthers(path) {
  if (!existsSync(path)) return ["pk-config: what is packed has no licenses of others"];
  const bundled = licensedIn(readFileSync(path, "utf8"));
  const missing = [...dependenciesOf("cli")].filter(
    (dependency) => !bundled.some(({ name }) => name.startsWith(`${dependency} `)),
  );
  return [
    ...missing.map((name) => `pk-config: the licenses of others lack ${name}`),
    ...bundled.flatMap(({ name, isLicensed }) =>
      isLicensed ? [] : [`pk-config: bundles ${name}, which has no license text`],
    ),
  ];
}

/**
 * What a package of ours takes from others, by itself or through another one of ours.
 * @param {string} folder
 * @returns {Set<string>}
 */
function dependenciesOf(folder) {
  const { dependencies, devDependencies } = JSON.parse(textOf(`packages/${folder}/package.json`));
  // The command line is bundled, so all that it is made of is there only while it is built.
  const names = Object.keys((folder === "cli" ? devDependencies : dependencies) ?? {});
  return new Set(
    names.flatMap((name) =>
      SCOPE.test(name) ? [...dependenciesOf(name.replace(SCOPE, ""))] : [name],
    ),
  );
}
