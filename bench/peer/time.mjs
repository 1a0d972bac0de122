// @ts-check
/** Microseconds of one call, of theirs and of ours. */
import { compile, decide, load, plan, readRequest } from "@pk-config/core";
import { body, path } from "./configs.mjs";

/** The upstream is on this machine, and a call to it is refused unless that is allowed. */
const trustedHosts = ["127.0.0.1"];

/**
 * Sends requests one after the other, and reads the answers.
 * @param {import("./load-gateway.mjs").Answer} answer
 * @param {Record<string, string>} headers
 * @param {number} calls
 */
export async function timeAnswers(answer, headers, calls) {
  const start = performance.now();
  for (let index = 0; index < calls; index++) {
    const url = `http://127.0.0.1${path}`;
    const response = await answer(new Request(url, { method: "POST", headers, body }));
    const text = await response.text();
    if (response.status !== 200) throw new Error(`An answer was ${response.status}: ${text}`);
  }
  return ((performance.now() - start) * 1000) / calls;
}

/**
 * What we do for the same request: `planned` is what the budget is about, `readAndPlanned` reads the
 * request as well.
 * @param {object} config
 * @param {Record<string, string>} headers
 */
export function ownWork(config, headers) {
  const loaded = load(JSON.stringify(config));
  if (!loaded.ok) throw new Error(`not a good config: ${loaded.diagnostics[0]?.message}`);
  const program = compile(loaded.value);
  const incoming = /** @type {const} */ ({
    method: "POST",
    path,
    headers,
    body: { kind: "text", text: body },
  });
  const first = readRequest(incoming);
  if (!first.ok) throw new Error(first.refusal.message);
  /** @param {number} seed */
  const planned = (seed) =>
    decide(plan(program, first.request, { seed, nowMs: 0, trustedHosts }), []);
  /** @param {number} seed */
  const readAndPlanned = (seed) => {
    const read = readRequest(incoming);
    return read.ok && decide(plan(program, read.request, { seed, nowMs: 0, trustedHosts }), []);
  };
  if (planned(1).do !== "send") throw new Error("The plan sends nothing.");
  return { planned, readAndPlanned };
}

/**
 * @param {(seed: number) => unknown} work
 * @param {number} calls
 */
export function timeOwn(work, calls) {
  const start = performance.now();
  for (let seed = 0; seed < calls; seed++) work(seed);
  return ((performance.now() - start) * 1000) / calls;
}
