// @ts-check
/** What `pk-config serve` holds after many requests. */
import { fileURLToPath } from "node:url";
import { checkEnded, checkNothingLeft } from "./ending.mjs";
import { tell } from "./in-flight.mjs";
import { start } from "./processes.mjs";
import { grouped, mib } from "./report.mjs";

const SERVE = fileURLToPath(new URL("../../bin/pk-config", import.meta.url));
const PARTS = 5;
const IN_FLIGHT = 256;
const PART_MS = 600_000;
/** What two looks at a heap that is flat may differ by. */
const MARGIN = 2 * 1024 * 1024;

/**
 * @param {import("../soak.mjs").Soak} soak
 * @param {number} requests
 */
export async function soakMemory({ seed, callers, ports, report }, requests) {
  report.part(`${grouped(requests)} requests of pk-config serve, ${IN_FLIGHT} at once`);
  const options = ["--port", "0", "--log", "json", "--trust-host", "127.0.0.1", "--no-project"];
  const serve = await start("serve", [SERVE, "serve", ...options]);
  const before = await serve.ask("resources");
  const all = {
    seconds: 0,
    wrong: [""],
    wrongs: 0,
    results: /** @type {Record<string, number>} */ ({}),
  };
  all.wrong = [];
  /** @type {NodeJS.MemoryUsage[]} */
  const looks = [await serve.ask("memory")];
  for (let part = 1; part <= PARTS; part++) {
    const load = {
      seed: seed + 10 + part,
      requests: Math.round(requests / PARTS),
      inFlight: IN_FLIGHT,
      gateways: [serve.port],
      ports,
      isHeld: false,
      timeoutMs: 500,
      without: ["names", "idle"],
      faultShare: 0.1,
    };
    const { seconds, wrong, wrongs, results } = await callers.ask("run", load, PART_MS);
    all.seconds += seconds;
    all.wrongs += wrongs;
    all.wrong.push(...wrong);
    for (const [result, count] of Object.entries(results)) {
      all.results[result] = (all.results[result] ?? 0) + Number(count);
    }
    // What was kept for the next request of the same caller goes by itself.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    looks.push(await serve.ask("memory"));
  }
  for (const [part, { heapUsed, rss, external }] of looks.entries()) {
    const label =
      part === 0 ? "before: heap, outside of it, rss" : `after ${part * (100 / PARTS)} %`;
    report.figure(label, [heapUsed, external, rss].map(mib).join(", "));
  }
  tell("all", all, report);
  const [, first, ...later] = looks;
  const most = Math.max(...later.map((look) => look.heapUsed + look.external));
  const grown = most - (first === undefined ? 0 : first.heapUsed + first.external);
  report.check(
    "memory is flat from the first part to the last",
    grown < MARGIN,
    `${mib(grown)} more`,
  );
  await checkNothingLeft(serve, before, report);
  serve.kill("SIGTERM");
  await checkEnded(serve, report);
}
