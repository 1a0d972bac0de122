// @ts-check
/** The runtimes that are started as programs and print what the scenario says. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installOnDemand } from "../setup/on-demand.mjs";
import { run } from "../setup/run.mjs";
import { seal } from "./seal.mjs";

const TIMEOUT_MS = 60_000;

/**
 * What came of a runtime: the text it printed, or why there is none.
 * @typedef {{ kind: "ran", text: string, version?: string }
 *   | { kind: "missing", why: string }
 *   | { kind: "failed", why: string }} Outcome
 */

/**
 * @typedef {object} Program
 * @property {string} package Its name at npm.
 * @property {string} version
 * @property {string} command
 * @property {readonly string[]} args
 * @property {NodeJS.ProcessEnv} [env]
 */

/** @type {readonly Program[]} */
export const programs = [
  { package: "node", version: "22.23.3", command: "node", args: ["main.mjs"] },
  { package: "node", version: "24.21.0", command: "node", args: ["main.mjs"] },
  {
    package: "deno",
    version: "2.9.6",
    command: "deno",
    // Without a permission it can neither read a file of its own accord nor reach anybody.
    args: ["run", "--no-prompt", "--no-config", "--no-lock", "--no-remote", "--no-npm", "main.mjs"],
    env: { DENO_NO_UPDATE_CHECK: "1", DENO_DIR: "deno" },
  },
  {
    package: "bun",
    version: "1.4.5",
    command: "bun",
    args: ["run", "--no-install", "main.mjs"],
    env: { DO_NOT_TRACK: "1" },
  },
  {
    package: "workerd",
    version: "1.20261117.1",
    command: "workerd",
    args: ["test", "workerd.capnp"],
  },
];

/** What lies in the folder that a program runs in, besides the bundle. */
const files = {
  "main.mjs": `import { scenario } from "./scenario.mjs";
console.log(scenario());
`,
  "worker.mjs": `import { scenario } from "./scenario.mjs";
export default { test() { console.log(scenario()); } };
`,
  // A test handler needs no socket, and the network that workers see has nobody in it.
  "workerd.capnp": `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [
        (name = "worker.mjs", esModule = embed "worker.mjs"),
        (name = "scenario.mjs", esModule = embed "scenario.mjs"),
      ],
      compatibilityDate = "2026-01-01",
    )),
    (name = "internet", network = (allow = [])),
  ],
);
`,
};

/**
 * Runs the bundle in this very Node.
 * @param {string} cache
 * @param {string} bundle
 */
export function runHere(cache, bundle) {
  return runIn(cache, bundle, { command: process.execPath, args: ["main.mjs"] });
}

/**
 * Installs a program unless it is there, and runs the bundle in it.
 * @param {string} cache
 * @param {string} bundle
 * @param {Program} program
 * @param {(text: string) => void} say
 * @returns {Promise<Outcome>}
 */
export async function runProgram(cache, bundle, program, say) {
  const folder = join(cache, `${program.package}-${program.version}`);
  const packages = { [program.package]: program.version };
  try {
    await installOnDemand(folder, { packages, scripts: true }, say);
  } catch (error) {
    return { kind: "missing", why: error instanceof Error ? error.message : String(error) };
  }
  const command = join(folder, "node_modules", ".bin", program.command);
  if (!existsSync(command)) return { kind: "missing", why: "npm has none for this machine" };
  return runIn(cache, bundle, { ...program, command });
}

/**
 * @param {string} cache
 * @param {string} bundle
 * @param {Pick<Program, "command" | "args" | "env">} program
 * @returns {Promise<Outcome>}
 */
async function runIn(cache, bundle, { command, args, env }) {
  const folder = mkdtempSync(join(cache, "run-"));
  try {
    for (const [name, text] of Object.entries({ ...files, "scenario.mjs": bundle }))
      writeFileSync(join(folder, name), text);
    const [first = command, ...rest] = [...seal, command, ...args];
    const { code, output, stdout } = await run(first, rest, {
      cwd: folder,
      env: { ...process.env, ...env },
      output: "collect",
      timeoutMs: TIMEOUT_MS,
    });
    if (code !== 0) return { kind: "failed", why: `exit ${code}: ${output.trim().slice(-2000)}` };
    return { kind: "ran", text: stdout.replace(/\n$/, "") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
