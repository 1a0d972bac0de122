// @ts-check
/**
 * What planning costs as a part of what the open-source gateway spends on the same request with the
 * same config. Exits 1 when it is over its budget: `npm run bench:peer`.
 *
 * The two do not do the same, and the figures do not say that one gateway is faster than another.
 * Theirs is the whole handler: the config read from a header and validated, routing, the call built,
 * one fetch from an upstream on loopback, the answer built. Ours is `plan` and the first `decide` with
 * the config compiled before: what an embedder adds to each request.
 *
 * All run in this process, in turn, and the upstream in a thread beside it. No server stands before
 * the handlers. From theirs the cost of an application of the same framework is taken off that answers
 * at once; the second figure is what is left when one that only makes the fetch is taken off.
 */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { configsFor, headersFor } from "./peer/configs.mjs";
import { appWith, loadGateway, peer } from "./peer/load-gateway.mjs";
import { ownWork, timeAnswers, timeOwn } from "./peer/time.mjs";

const BUDGET = 1 / 100;
const WARM_CALLS = 150;
const ROUNDS = 25;
const CALLS = 10;
const OWN_CALLS = 300;
const WARM_ROUNDS = 20;
/** It takes seconds; an answer that never comes must not keep it. */
const TIMEOUT_MS = 180_000;

setTimeout(() => {
  console.error(`Stopped after ${TIMEOUT_MS} ms.`);
  process.exit(1);
}, TIMEOUT_MS).unref();

const upstream = new Worker(new URL("./peer/upstream.mjs", import.meta.url));
const [{ port }] = await once(upstream, "message");
const host = `http://127.0.0.1:${port}/v1`;

const gateway = await loadGateway();
const nothing = await appWith((context) => context.json({}));
const onlyFetch = await appWith(async (context) => {
  const headers = { "content-type": "application/json", authorization: "Bearer K0" };
  const body = JSON.stringify(await context.req.json());
  const reply = await fetch(`${host}/chat/completions`, { method: "POST", headers, body });
  return context.json(await reply.json());
});

/** @param {object} config */
async function measure(config) {
  const headers = headersFor(config);
  const { planned, readAndPlanned } = ownWork(config, headers);
  for (const answer of [gateway, onlyFetch, nothing])
    await timeAnswers(answer, headers, WARM_CALLS);
  for (let round = 0; round < WARM_ROUNDS; round++) {
    timeOwn(planned, OWN_CALLS);
    timeOwn(readAndPlanned, OWN_CALLS);
  }
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const whole = await timeAnswers(gateway, headers, CALLS);
    const own = timeOwn(planned, OWN_CALLS);
    const fetching = await timeAnswers(onlyFetch, headers, CALLS);
    const empty = await timeAnswers(nothing, headers, CALLS);
    const reading = timeOwn(readAndPlanned, OWN_CALLS);
    const theirs = whole - empty;
    rounds.push({ theirs, unfetched: whole - fetching, own, reading, part: own / theirs });
  }
  return rounds;
}

/** @param {number[]} values */
function sorted(values) {
  return values.sort((left, right) => left - right);
}

/** @param {number[]} values */
function median(values) {
  return sorted(values)[values.length >> 1] ?? 0;
}

/**
 * @param {string} name
 * @param {Awaited<ReturnType<typeof measure>>} rounds
 */
function row(name, rounds) {
  const parts = sorted(rounds.map(({ part }) => part));
  const part = median(parts);
  const over = !(part <= BUDGET);
  if (over) process.exitCode = 1;
  /** @param {number | undefined} value */
  const fraction = (value) => `1/${Math.round(1 / (value ?? 0))}`;
  console.log(
    [
      `  ${name.padEnd(30)}`,
      `${median(rounds.map(({ theirs }) => theirs)).toFixed(0)} µs`.padStart(10),
      `${median(rounds.map(({ unfetched }) => unfetched)).toFixed(0)} µs`.padStart(10),
      `${median(rounds.map(({ own }) => own)).toFixed(2)} µs`.padStart(11),
      fraction(part).padStart(8),
      `   ${`${fraction(parts.at(-2))}–${fraction(parts[1])}`.padEnd(14)}`,
      `${median(rounds.map(({ reading }) => reading)).toFixed(2)} µs`.padStart(11),
      over ? "   OVER BUDGET" : "",
    ].join(""),
  );
}

console.log(`plan and first decide as a part of what ${peer.name}@${peer.version} spends on a request (budget 1/${1 / BUDGET})

${" ".repeat(36)}theirs   no fetch       ours     part   (range)       ours, reading`);
const configs = configsFor(host);
for (const [name, config] of Object.entries(configs)) row(name, await measure(config));
console.log(`
theirs         the whole handler: config parsed and validated, routing, headers, one fetch from
               loopback; without what an application of the same framework costs that does nothing
no fetch       the same, without what one costs that makes the fetch and nothing else
ours           planning and deciding only, the config compiled before
ours, reading  readRequest as well`);

upstream.postMessage("calls");
const [calls] = await once(upstream, "message");
await upstream.terminate();
const due = 2 * (WARM_CALLS + ROUNDS * CALLS) * Object.keys(configs).length;
if (calls !== due) throw new Error(`The upstream was called ${calls} times, and ${due} were due.`);
