// @ts-check
/**
 * What may be wrong with an upstream, and what a caller has to get then: docs/faults.md as a table for
 * programs. It is written down here once more, so that one of the two notices when the other is wrong.
 */

/** @typedef {"plain" | "stream"} Kind */
/** @typedef {"alone" | "retry" | "fallback" | "retry and fallback"} Mode */

/**
 * `whole`, `cut`, `left`, a status with the code of an error of the gateway, or `own` with a status.
 * @typedef {string} Result
 */

/**
 * @typedef {object} Fault
 * @property {string} name Also the path at the upstream.
 * @property {number} share Of all requests, as a part of the sum of shares.
 * @property {Result} plain
 * @property {Result} stream
 * @property {string} [host] A host of its own, whose port is that of the name.
 * @property {number} [timeoutMs] The `request_timeout` of its target.
 * @property {boolean} [mayLookClosed] Where bytes and a reset are read at once, the system tells the end alone.
 * @property {"names" | "idle"} [needs] What `serve` cannot be given: a resolver, a short time of silence.
 */

/** @type {(name: string, share: number, both: Result, more?: Partial<Fault>) => Fault} */
const alike = (name, share, both, more = {}) => ({
  name,
  share,
  plain: both,
  stream: both,
  ...more,
});

/** @type {(name: string, share: number, plain: Result) => Fault} */
const breaking = (name, share, plain) => ({ name, share, plain, stream: "cut" });

/** @type {readonly Fault[]} */
export const faults = [
  alike("well", 40, "whole"),
  alike("drips", 4, "whole"),
  alike("until-close", 2, "whole"),
  alike("refused", 4, "500 upstream-refused", { host: "http://refused.test" }),
  alike("dns", 3, "500 upstream-dns", { host: "http://unknown.test", needs: "names" }),
  alike("tls", 3, "500 upstream-tls", { host: "https://tls.test" }),
  alike("resets-before-headers", 3, "500 upstream-reset"),
  alike("resets-in-headers", 3, "500 upstream-reset", { mayLookClosed: true }),
  alike("closes-before-headers", 3, "500 upstream-closed"),
  alike("closes-in-headers", 3, "500 upstream-closed"),
  alike("speaks-no-http", 2, "500 upstream-closed"),
  alike("two-lengths", 1, "500 upstream-closed"),
  alike("many-headers", 1, "500 upstream-closed"),
  alike("never-answers", 3, "408 timeout", { timeoutMs: 1000 }),
  { ...breaking("stalls-in-body", 2, "408 timeout"), timeoutMs: 1000, needs: "idle" },
  breaking("closes-between-chunks", 4, "500 upstream-closed"),
  breaking("closes-in-last-chunk", 2, "500 upstream-closed"),
  breaking("short-of-length", 3, "500 upstream-closed"),
  breaking("bad-chunk-size", 3, "500 upstream-closed"),
  { ...breaking("resets-in-body", 4, "500 upstream-reset"), mayLookClosed: true },
  alike("status-500", 3, "own 500"),
  alike("status-429", 2, "own 429"),
  alike("redirect", 1, "own 307"),
  alike("waits-for-leaving", 3, "left"),
  alike("streams-until-leaving", 2, "left"),
];

/**
 * What the caller has to get: one of these.
 * @param {Fault} fault
 * @param {Kind} kind
 * @param {Mode} mode
 * @returns {readonly Result[]}
 */
export function expected(fault, kind, mode) {
  const first = fault[kind];
  const isFinal = first === "whole" || first === "cut" || first === "left";
  if (mode.includes("fallback") && !isFinal) return ["whole"];
  return fault.mayLookClosed ? [first, first.replace("reset", "closed")] : [first];
}

/**
 * What an upstream answers that does well. The id is the request's: nobody may get another's answer.
 * @param {Kind} kind
 * @param {string} id
 * @returns {readonly string[]} The parts of a stream; one for a plain answer.
 */
export function answerParts(kind, id) {
  if (kind === "plain") return [JSON.stringify({ id, text: "warm ".repeat(60) })];
  const events = [1, 2, 3].map((count) => `data: ${JSON.stringify({ id, count })}\n\n`);
  return [...events, "data: [DONE]\n\n"];
}
