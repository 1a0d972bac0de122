// @ts-check
/**
 * What each package would publish is complete and can be imported the way its manifest says. The
 * command line is packed and unpacked where nothing else is, and has to serve from there.
 */

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
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
findings.push(...(await servingFindings()));
report(findings);

/** @returns {Promise<string[]>} */
async function servingFindings() {
  const folder = mkdtempSync(join(tmpdir(), "pk-config-packed-"));
  try {
    const npm = ["pack", "--silent", "--pack-destination", folder];
    const packing = { cwd: join(root, "packages/cli"), encoding: /** @type {const} */ ("utf8") };
    const packed = spawnSync("npm", npm, { ...packing, shell: process.platform === "win32" });
    const [tarball] = readdirSync(folder);
    if (tarball === undefined) return [`pk-config: npm pack made nothing: ${packed.stderr}`];
    spawnSync("tar", ["-xzf", tarball], { cwd: folder });
    const said = await served(join(folder, "package/dist/pk-config.cjs"), folder);
    return said === "" ? [] : [`pk-config: the packed command line does not serve: ${said}`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
