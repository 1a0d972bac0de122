// @ts-check
/**
 * Faults in great numbers, over real sockets of this machine: `npm run soak`. Exits 1 when a caller got
 * something else than [the page](../docs/faults.md) says, or when anything was left behind.
 *
 *   node scripts/soak.mjs                        everything, by a new seed; some minutes
 *   node scripts/soak.mjs --seed 7               the same requests once more
 *   node scripts/soak.mjs --requests 20000       fewer requests for the look at memory; 200000 by default
 *   node scripts/soak.mjs --in-flight 2000       fewer at once; 10000 by default
 *   node scripts/soak.mjs --only in-flight       one part; the others are memory and long-bodies
 *
 * Callers, gateways and upstreams are processes of their own. Where a process may not open enough files
 * for its sockets, the gateways are more than one.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { stopAll } from "./processes/listening.mjs";
import { soakMemory } from "./soak/flat.mjs";
import { soakInFlight } from "./soak/in-flight.mjs";
import { soakLongBodies } from "./soak/long-bodies.mjs";
import { start } from "./soak/processes.mjs";
import { makePrograms } from "./soak/programs.mjs";
import { newReport } from "./soak/report.mjs";

/**
 * @typedef {object} Soak
 * @property {number} seed
 * @property {import("./soak/processes.mjs").Process} upstream
 * @property {import("./soak/processes.mjs").Process} callers
 * @property {{ rude: number[], refused: number, tls: number, sink: number }} ports Of the upstreams.
 * @property {Awaited<ReturnType<typeof makePrograms>>} programs
 * @property {import("./soak/report.mjs").Report} report
 */

const TIMEOUT_MS = 30 * 60_000;
const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
    requests: { type: "string", default: "200000" },
    "in-flight": { type: "string", default: "10000" },
    only: { type: "string", multiple: true, default: ["in-flight", "memory", "long-bodies"] },
  },
});
const seed = wholeNumber("seed");
const requests = wholeNumber("requests");
const inFlight = wholeNumber("in-flight");

/** @param {"seed" | "requests" | "in-flight"} name */
function wholeNumber(name) {
  const number = Number(values[name]);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  console.error(`--${name} takes a whole number, not "${values[name]}".`);
  process.exit(2);
}

/** Node takes for itself all that it is allowed. */
function filesAllowed() {
  if (process.platform === "win32") return 20_000;
  const told = execFileSync("/bin/sh", ["-c", "ulimit -Hn"], { encoding: "utf8" }).trim();
  return told === "unlimited" ? 1_000_000 : Number(told);
}

process.on("exit", stopAll);
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.once(signal, () => process.exit(1));
}
setTimeout(() => {
  console.error(`Stopped after ${TIMEOUT_MS} ms.`);
  process.exit(1);
}, TIMEOUT_MS).unref();

const report = newReport();
console.log(`soak: --seed ${seed} --requests ${requests} --in-flight ${inFlight}`);
try {
  const programs = await makePrograms(root);
  const upstream = await start("the upstream", [programs.upstream]);
  const callers = await start("the callers", [programs.callers]);
  const ports = await upstream.ask("ports");
  const soak = { seed, upstream, callers, ports, programs, report };
  const isAsked = (/** @type {string} */ part) => values.only.includes(part);
  if (isAsked("in-flight")) await soakInFlight(soak, inFlight, filesAllowed());
  if (isAsked("memory")) await soakMemory(soak, requests);
  if (isAsked("long-bodies")) await soakLongBodies(soak);
} catch (error) {
  report.check("it runs to its end", false, error instanceof Error ? error.message : String(error));
}
const failed = report.end();
if (failed > 0) {
  const again = `--seed ${seed} --requests ${requests} --in-flight ${inFlight}`;
  console.error(`Again: npm run soak -- ${again}`);
}
process.exit(failed === 0 ? 0 : 1);
