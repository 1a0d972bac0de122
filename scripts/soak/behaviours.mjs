// @ts-check
/** What the upstream of the soak test does, by the name of a fault. */

import { chunk, head, reply } from "../../packages/transport/src/testkit/upstream/replies.ts";
import { rude } from "../../packages/transport/src/testkit/upstream/rude.ts";
import { play } from "../../packages/transport/src/testkit/upstream/script.ts";
import { answerParts } from "./faults.mjs";

/** @typedef {import("../../packages/transport/src/testkit/upstream/exchange.ts").Behaviour} Behaviour */
/** @typedef {import("./faults.mjs").Kind} Kind */

// What was written before a reset is thrown away unless the other end has read it by then.
const look = /** @type {const} */ ({ do: "pause", ms: 500 });
const close = /** @type {const} */ ({ do: "close" });
const reset = /** @type {const} */ ({ do: "reset" });
const stall = /** @type {const} */ ({ do: "stall" });
const lastChunk = "0\r\n\r\n";

/** @type {ReadonlyMap<string, Behaviour>} */
const rudeByName = new Map(Object.entries(rude));

/**
 * How a request is treated.
 * @param {string} name
 * @param {Kind} kind
 * @param {string} id
 * @returns {Behaviour}
 */
export function behaviour(name, kind, id) {
  const parts = answerParts(kind, id);
  const whole = parts.join("");
  const [first = ""] = parts;
  const chunked = headOf(kind, ["transfer-encoding", "chunked"]);
  const begun = chunked + chunk(kind === "plain" ? whole.slice(0, 50) : first);
  const unframed = headOf(kind, ["connection", "close"]);
  switch (name) {
    case "well":
      return kind === "plain"
        ? reply({ headers: [["content-type", "application/json"]], body: whole })
        : play(chunked + chunk(first), ...parts.slice(1).map(chunk), lastChunk);
    case "drips":
      return play(chunked, ...dripsOf(whole), lastChunk);
    case "until-close":
      return play(unframed, whole, close);
    case "closes-between-chunks":
      return play(begun, look, close);
    case "closes-in-last-chunk":
      return play(begun, "0\r\n", close);
    case "short-of-length":
      return play(headOf(kind, ["content-length", "9999"]), first, look, close);
    case "bad-chunk-size":
      return play(begun, look, "zz\r\nmore\r\n", stall);
    case "resets-in-body":
      return play(begun, look, reset);
    case "stalls-in-body":
      return play(begun, stall);
    case "streams-until-leaving":
      return play(headOf("stream", ["transfer-encoding", "chunked"]) + chunk("data: 1\n\n"), stall);
    case "waits-for-leaving":
      return play(stall);
    case "status-500":
      return reply({ status: 500, body: "The upstream says so." });
    case "status-429":
      return reply({ status: 429, headers: [["retry-after", "1"]], body: "Not now." });
    case "redirect":
      return reply({ status: 307, headers: [["location", "http://127.0.0.1:9/"]], body: "There." });
    default:
      return rudeByName.get(name) ?? reply({ status: 501, body: `There is no fault "${name}".` });
  }
}

/**
 * @param {Kind} kind
 * @param {readonly [string, string]} framing
 */
function headOf(kind, framing) {
  const type = kind === "stream" ? "text/event-stream" : "application/json";
  return head(200, [["content-type", type], framing]);
}

/** @param {string} whole */
function dripsOf(whole) {
  return [0, 1, 2, 3].flatMap((part) => {
    const from = Math.floor((whole.length * part) / 4);
    const to = Math.floor((whole.length * (part + 1)) / 4);
    return [chunk(whole.slice(from, to)), /** @type {const} */ ({ do: "pause", ms: 40 })];
  });
}
