// @ts-check
/**
 * Runs the examples of embedding as they are, and `pk-config serve`, against an upstream on this machine,
 * and lets the clients loose on them that people use: `openai` and `portkey-ai`.
 *
 *   node scripts/embed.mjs               everything that can be had
 *   node scripts/embed.mjs --all         what cannot be had is a failure
 *   node scripts/embed.mjs hono worker   only those gateways
 *
 * Frameworks, clients and workerd come from npm, in the versions that are pinned, into `.cache`. Nobody
 * but this machine is called. Closes with `N passed, N failed`.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { errorChecks } from "./embed/checks/errors.mjs";
import { openaiChecks } from "./embed/checks/openai.mjs";
import { portkeyChecks } from "./embed/checks/portkey.mjs";
import { portkeyHeaderChecks } from "./embed/checks/portkey-headers.mjs";
import { uploadChecks } from "./embed/checks/uploads.mjs";
import { settingsIn } from "./embed/clients.mjs";
import { canary } from "./embed/configs.mjs";
import { starters } from "./embed/gateways.mjs";
import { stopAll } from "./embed/processes.mjs";
import { within } from "./processes/within.mjs";
import { programs } from "./runtimes/programs.mjs";
import { installOnDemand } from "./setup/on-demand.mjs";
import { stopChildrenWithUs } from "./setup/run.mjs";

/** @typedef {import("./embed/gateways.mjs").Gateway} Gateway */
/** @typedef {import("./embed/checks/openai.mjs").Check} Check */

const CHECK_MS = 15_000;

const all = process.argv.includes("--all");
const names = process.argv.slice(2).filter((argument) => argument !== "--all");

const cache = fileURLToPath(new URL("../.cache", import.meta.url));
const folder = join(cache, "embed");
const packages = {
  "@hono/node-server": "2.1.8",
  express: "5.3.0",
  hono: "4.13.19",
  openai: "6.8.1",
  "portkey-ai": "3.1.0",
};

/** @type {readonly [client: string, checks: readonly Check[]][]} */
const suites = [
  ["openai", [...openaiChecks, ...errorChecks, ...uploadChecks]],
  ["portkey-ai", [...portkeyChecks, ...portkeyHeaderChecks]],
];

const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const skipped = [];

/** @param {string} text */
function say(text) {
  process.stderr.write(`embed: ${text}\n`);
}

/**
 * @param {string} what
 * @param {() => Promise<unknown>} check
 */
async function judge(what, check) {
  const start = performance.now();
  try {
    await within(check(), CHECK_MS, "a check");
    total.passed += 1;
    console.log(`ok      ${what} (${Math.round(performance.now() - start)} ms)`);
  } catch (error) {
    total.failed += 1;
    console.log(`FAILED  ${what}: ${messageOf(error)}`);
  }
}

/**
 * The program of workerd; nothing where there is none for this machine.
 * @returns {Promise<string | undefined>}
 */
async function workerd() {
  const program = programs.find(({ package: name }) => name === "workerd");
  if (program === undefined) throw new Error("no version of workerd is pinned");
  const { package: name, version, command } = program;
  const home = join(cache, "runtimes", `${name}-${version}`);
  try {
    await installOnDemand(home, { packages: { [name]: version }, scripts: true }, say);
    const path = join(home, "node_modules", ".bin", command);
    if (!existsSync(path)) throw new Error("npm has none for this machine");
    return path;
  } catch (error) {
    if (all) throw error;
    skipped.push(`worker.mjs: ${messageOf(error)}`);
    return undefined;
  }
}

/**
 * Starts what one program serves, and puts it to the test.
 * @param {string} name
 * @param {import("./embed/gateways.mjs").Starter} starter
 */
async function tryOut(name, starter) {
  const home = mkdtempSync(join(run, "program-"));
  /** @type {Gateway[]} */
  let gateways = [];
  await judge(`${name}: starts`, async () => {
    gateways = await starter(home);
  });
  await Promise.all(
    gateways.map(async (gateway) => {
      const setting = settingFor(gateway);
      for (const [client, checks] of suites) {
        for (const [what, check, concerns = () => true] of checks) {
          if (!concerns(gateway)) continue;
          gateway.upstream.taken();
          await judge(`${gateway.name}, ${client}: ${what}`, () => check(setting));
        }
      }
      gateway.upstream.stop();
      await judge(`${gateway.name}: no key in what it prints`, async () => {
        if (gateway.said().includes(canary)) throw new Error("there is one");
      });
    }),
  );
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/** Frameworks and clients, without which there is nothing to try. */
async function install() {
  try {
    await installOnDemand(folder, { packages, scripts: false }, say);
  } catch (error) {
    console.log(`FAILED  installation: ${messageOf(error)}\n0 passed, 1 failed`);
    process.exit(1);
  }
}

stopChildrenWithUs();
mkdirSync(cache, { recursive: true });
await install();
const settingFor = settingsIn(folder);
const chosen = Object.entries(starters(await workerd())).filter(
  ([name]) => names.length === 0 || names.some((part) => name.includes(part)),
);
// Below the folder of the packages, so that the examples find them.
const run = mkdtempSync(join(folder, "run-"));
const tidyUp = () => rmSync(run, { recursive: true, force: true, maxRetries: 3 });
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.prependOnceListener(signal, tidyUp);
}
try {
  await Promise.all(chosen.map(([name, starter]) => tryOut(name, starter)));
} finally {
  await stopAll();
  tidyUp();
}
if (skipped.length > 0) console.log(`Skipped: ${skipped.join("; ")}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
