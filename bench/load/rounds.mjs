// @ts-check
/** Measures contenders in turn, round by round, so that what slows the machine slows them all. */
import { request as httpRequest } from "node:http";
import { QUIET, watchOthers } from "./others.mjs";

/**
 * @typedef {object} Entrant A contender that is running.
 * @property {import("./contenders.mjs").Contender} contender
 * @property {import("./child.mjs").Child} child
 * @property {string} request
 * @property {number} bodyBytes How long each reply's body is.
 */

/**
 * `processor`: how much of one a request takes, in µs. `others`: how many other programs kept busy.
 * @typedef {import("./generator.mjs").Load & { processor: number, others: number }} Result
 */

/**
 * @typedef {object} Bench
 * @property {import("./child.mjs").Child} upstream
 * @property {import("./child.mjs").Child} generator
 */

/**
 * @typedef {object} Pace
 * @property {number} rounds
 * @property {number} ms How long each contender is measured in a round.
 * @property {number} leadMs How long it runs before that.
 * @property {number} tries How often it is measured at most, until nothing else keeps the machine busy.
 */

/**
 * @typedef {object} Options
 * @property {number} connections
 * @property {number} calls To the upstream, for each request.
 * @property {Pace} pace
 * @property {number} from The number of the first round, which its order depends on.
 */

/**
 * The results of each contender, by round.
 * @param {Bench} bench
 * @param {readonly Entrant[]} entrants
 * @param {Options} options
 */
export async function measureRounds(bench, entrants, options) {
  /** @type {Result[][]} */
  const results = entrants.map(() => []);
  const all = [bench.upstream, bench.generator, ...entrants.map(({ child }) => child)];
  for (let round = 0; round < options.pace.rounds; round++) {
    for (const index of orderOf(entrants.length, options.from + round)) {
      const entrant = entrants[index];
      if (entrant === undefined) continue;
      const once = async () => {
        const others = await watchOthers(all);
        const load = await measure(bench, entrant, options);
        return { ...load, others: await others() };
      };
      results[index]?.push(await leastDisturbed(once, options.pace.tries));
    }
  }
  return results;
}

/**
 * The order of a round. It is not the same in each: whoever always came after a slow one would find a
 * machine that has rested. Over as many rounds as there are contenders, or twice as many, each comes
 * after each other one equally often.
 * @param {number} count
 * @param {number} round
 */
function orderOf(count, round) {
  const order = Array.from({ length: count }, (_, turn) => {
    const zigzag = turn % 2 === 0 ? turn / 2 : count - (turn + 1) / 2;
    return (zigzag + round) % count;
  });
  return Math.floor(round / count) % 2 === 0 ? order : order.reverse();
}

/**
 * Which try counts is decided by what other programs did, and never by how it came out.
 * @param {() => Promise<Result>} once
 * @param {number} tries
 */
async function leastDisturbed(once, tries) {
  let best = await once();
  for (let made = 1; made < tries && best.others > QUIET; made++) {
    const result = await once();
    if (result.others < best.others) best = result;
  }
  return best;
}

/**
 * @param {Bench} bench
 * @param {Entrant} entrant
 * @param {Options} options
 * @returns {Promise<Omit<Result, "others">>}
 */
async function measure(bench, { child, request, bodyBytes }, { connections, calls, pace }) {
  const { ms, leadMs } = pace;
  const job = { port: child.port, request, bodyBytes, connections, ms, leadMs };
  const callsBefore = await callsTo(bench.upstream);
  const processorBefore = await child.processorMicroseconds();
  const { load, failure } = await bench.generator.ask({ job }, "load");
  if (load === undefined) throw new Error(`${child.name}: ${failure}`);
  const made = (await callsTo(bench.upstream)) - callsBefore;
  if (made !== load.sent * calls) {
    const due = load.sent * calls;
    throw new Error(`${child.name} called the upstream ${made} times, and ${due} were due.`);
  }
  const used = (await child.processorMicroseconds()) - processorBefore;
  return { ...load, processor: used / load.sent };
}

/** @param {import("./child.mjs").Child} upstream */
async function callsTo(upstream) {
  return (await upstream.ask("calls", "calls")).calls;
}

/**
 * The status and the body of one reply, read by another client than the one that measures.
 * @param {number} port
 * @param {string} text The bytes of the request.
 * @returns {Promise<{ status: number, body: Buffer }>}
 */
export function fetchOnce(port, text) {
  const [head = "", body = ""] = text.split("\r\n\r\n");
  const [line = "", ...fields] = head.split("\r\n");
  const [method, path] = line.split(" ");
  const headers = Object.fromEntries(fields.map((field) => field.split(/: (.*)/s)));
  const options = { host: "127.0.0.1", port, method, path, headers, agent: false, timeout: 10_000 };
  return new Promise((resolve, reject) => {
    const sending = httpRequest(options, (reply) => {
      /** @type {Buffer[]} */
      const parts = [];
      reply.on("data", (part) => parts.push(part));
      reply.on("error", reject);
      reply.on("end", () => {
        resolve({ status: reply.statusCode ?? 0, body: Buffer.concat(parts) });
      });
    });
    sending.on("timeout", () => sending.destroy(new Error("no reply")));
    sending.on("error", reject);
    sending.end(body);
  });
}
