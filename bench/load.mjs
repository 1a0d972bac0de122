// @ts-check
/**
 * What the gateway costs under load, beside a proxy that only copies bytes and beside the published
 * open-source gateway: `npm run bench:load`. Exits 1 when one of its budgets is broken.
 *
 *   node bench/load.mjs [--quick] [--only ROW]… [--ours COMMAND]… [--again] [--no-peer]
 *
 *   --quick          few and short rounds: to see that it runs, not to judge by
 *   --only ROW       one, nested, settings, fallback or stream; all by default
 *   --ours COMMAND   what to measure, without `node`; `bin/pk-config serve` by default. It gets the config
 *                    and the options of `serve`, and prints its address. Given more than once, builds are
 *                    compared
 *   --again          the reference against itself as well: how far apart the same thing comes out
 *   --no-peer        without the published gateway, which is installed when it is first asked for
 *
 * All of it is on this machine: an upstream, a load generator and the contenders are processes of their
 * own, and are stopped with this one. The contenders of a row take turns, round by round. What is judged
 * is the median of the ratios of the same round; the range is that of the half of the rounds around it.
 * Where other programs keep the machine busy, a measurement is made again, and the quietest counts.
 * Every reply has to have status 200 and the right length, and the upstream has to have been called as
 * often as the replies say.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { stopAll } from "../scripts/processes/listening.mjs";
import { start } from "./load/child.mjs";
import { contendersOf } from "./load/contenders.mjs";
import { report } from "./load/report.mjs";
import { fetchOnce, measureRounds } from "./load/rounds.mjs";
import { requestOf, rows } from "./load/rows.mjs";

const TIMEOUT_MS = 40 * 60_000;
const WARM_CONNECTIONS = 16;
const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    only: { type: "string", multiple: true, default: rows.map(({ key }) => key) },
    ours: { type: "string", multiple: true, default: ["bin/pk-config serve"] },
    again: { type: "boolean", default: false },
    "no-peer": { type: "boolean", default: false },
  },
});
const choice = { ours: options.ours, again: options.again, peer: !options["no-peer"] };
// Many short rounds: what disturbs them comes in bursts, and spoils fewer of them. And more than one life
// of each process: which code is compiled how is decided early in it, and can cost some percent for good.
const lives = options.quick ? 1 : 3;
const pace = options.quick
  ? { rounds: 3, ms: 300, leadMs: 50, tries: 1 }
  : { rounds: 4, ms: 750, leadMs: 150, tries: 3 };
const warmPace = { rounds: options.quick ? 1 : 3, ms: 700, leadMs: 0, tries: 1 };

const folder = mkdtempSync(join(tmpdir(), "pk-config-load-"));
process.on("exit", () => {
  stopAll();
  rmSync(folder, { recursive: true, force: true });
});
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.once(signal, () => process.exit(1));
}
setTimeout(() => {
  console.error(`Stopped after ${TIMEOUT_MS} ms.`);
  process.exit(1);
}, TIMEOUT_MS).unref();

const bench = {
  upstream: await startOwn("the upstream", new URL("./load/upstream.mjs", import.meta.url)),
  generator: await startOwn("the generator", new URL("./load/generator.mjs", import.meta.url)),
};

/**
 * @param {string} name
 * @param {URL} script
 */
function startOwn(name, script) {
  return start(name, [fileURLToPath(script)]);
}

/**
 * Starts a contender, and sees that its reply is what the upstream said.
 * @param {import("./load/rows.mjs").Row} row
 * @param {import("./load/contenders.mjs").Contender} contender
 */
async function enter(row, contender) {
  const child = await start(contender.name, contender.args);
  const request = requestOf(row, child.port, contender.sent);
  const { status, body } = await fetchOnce(child.port, request);
  const path = `${row.calls.at(-1)}/v1`;
  const direct = requestOf(row, bench.upstream.port).replace("/v1", path);
  const { body: said } = await fetchOnce(bench.upstream.port, direct);
  const right = contender.exact
    ? body.equals(said)
    : body.includes(row.stream ? "data: [DONE]" : "warm");
  if (status !== 200 || !right) {
    throw new Error(`${contender.name} answered ${status}: ${body.toString().slice(0, 500)}`);
  }
  return { contender, child, request, bodyBytes: body.length };
}

/**
 * Starts the contenders of a row, measures them at each of its concurrencies, and stops them.
 * @param {import("./load/rows.mjs").Row} row
 * @param {readonly import("./load/contenders.mjs").Contender[]} contenders
 * @param {number} life
 */
async function live(row, contenders, life) {
  const calls = row.calls.length;
  const from = life * pace.rounds;
  const entrants = [];
  for (const contender of contenders) entrants.push(await enter(row, contender));
  const warm = { connections: WARM_CONNECTIONS, calls, pace: warmPace, from };
  await measureRounds(bench, entrants, warm);
  const results = [];
  for (const connections of row.concurrency) {
    results.push(await measureRounds(bench, entrants, { connections, calls, pace, from }));
  }
  for (const { child } of entrants) await child.stop();
  return results;
}

/** @param {import("./load/rows.mjs").Row} row */
async function measureRow(row) {
  const place = { upstreamPort: bench.upstream.port, folder };
  const contenders = await contendersOf(row, choice, place);
  /** @type {Awaited<ReturnType<typeof live>>[]} */
  const all = [];
  for (let life = 0; life < lives; life++) all.push(await live(row, contenders, life));
  for (const [index, connections] of row.concurrency.entries()) {
    const measured = contenders.map((contender, number) => {
      return { contender, results: all.flatMap((results) => results[index]?.[number] ?? []) };
    });
    report(row, connections, measured);
  }
}

const unknown = options.only.find((only) => rows.every(({ key }) => key !== only));
if (unknown !== undefined) throw new Error(`There is no row ${unknown}.`);
console.log(`under load, ${lives} × ${pace.rounds} rounds of ${pace.ms} ms each`);
for (const row of rows) {
  if (options.only.includes(row.key)) await measureRow(row);
}
process.exit();
