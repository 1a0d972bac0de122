// @ts-check
/**
 * What each package would publish is complete and can be imported the way its manifest says. The
 * command line is packed and unpacked where nothing else is, has to serve from there, and has to bring
 * the license of each package that is bundled into it.
 */

import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { licensedIn } from "../bundle/licenses.mjs";
import { report, root, textOf } from "./files.mjs";

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

const findings = [];
for (const folder of PUBLISHED) {
  const { messages, pkg } = await publint({
    pkgDir: join(root, "packages", folder),
    pack: "npm",
    strict: true,
  });
  findings.push(...messages.map((message) => `${pkg["name"]}: ${formatMessage(message, pkg)}`));
}
if (!textOf("packages/cli/dist/pk-config.cjs").startsWith("#!/usr/bin/env node\n")) {
  findings.push("pk-config: the bundled file does not start with its shebang");
}
findings.push(...(await packedFindings()));
report(findings);

/** @returns {Promise<string[]>} */
async function packedFindings() {
  const folder = mkdtempSync(join(tmpdir(), "pk-config-packed-"));
  try {
    const npm = ["pack", "--silent", "--pack-destination", folder];
    const packing = { cwd: join(root, "packages/cli"), encoding: /** @type {const} */ ("utf8") };
    const packed = spawnSync("npm", npm, { ...packing, shell: process.platform === "win32" });
    const [tarball] = readdirSync(folder);
    if (tarball === undefined) return [`pk-config: npm pack made nothing: ${packed.stderr}`];
    spawnSync("tar", ["-xzf", tarball], { cwd: folder });
    const dist = join(folder, "package/dist");
    const said = await served(join(dist, "pk-config.cjs"), folder);
    return [
      ...(said === "" ? [] : [`pk-config: the packed command line does not serve: ${said}`]),
      ...licenseFindings(join(dist, "THIRD-PARTY-LICENSES")),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function licenseFindings(path) {
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
    names.flatMap((name) => {
      const own = /^@pk-config\/(.+)$/.exec(name)?.[1];
      return own === undefined ? [name] : [...dependenciesOf(own)];
    }),
  );
}

/**
 * Starts a gateway, asks it whether it is alive, and stops it; answers with what went wrong.
 * @param {string} command
 * @param {string} cwd
 * @returns {Promise<string>}
 */
function served(command, cwd) {
  const child = spawn(process.execPath, [command, "serve", "--port", "0", "--log", "json"], {
    cwd,
  });
  const bound = setTimeout(() => child.kill("SIGKILL"), 10_000);
  let output = "";
  let health = 0;
  const see = async (/** @type {unknown} */ text) => {
    const before = output;
    output += String(text);
    if (before.includes("\n") || !output.includes("\n")) return;
    health = (await fetch(JSON.parse(output.split("\n", 1)[0] ?? "").health)).status;
    child.kill("SIGTERM");
  };
  return new Promise((resolve) => {
    child.stderr.on("data", (text) => {
      output += String(text);
    });
    child.stdout.on("data", (text) => {
      see(text).catch((error) => resolve(String(error)));
    });
    child.on("close", (code) => {
      clearTimeout(bound);
      resolve(code === 0 && health === 200 ? "" : `exit ${code}, health ${health}: ${output}`);
    });
  });
}
