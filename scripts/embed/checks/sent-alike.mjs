// @ts-check
import { deepEqual, equal } from "node:assert/strict";

/** @typedef {import("../clients.mjs").Setting} Setting */
/** @typedef {import("../upstream.mjs").Received} Received */

/**
 * Does something by the gateway and then without it, and compares what reached the upstream: the same to
 * the byte, with the key of the target in place of the caller's.
 * @template T
 * @param {Setting} setting
 * @param {(client: any) => Promise<T>} act
 * @param {string} key
 * @returns {Promise<T>} What came back by the gateway.
 */
export async function sentAlike({ upstream, openai, direct }, act, key) {
  const answer = await act(openai());
  const [sent] = upstream.taken();
  deepEqual(await act(direct()), answer);
  const [plain] = upstream.taken();
  if (sent === undefined || plain === undefined) throw nothing();
  equal(sent.method, plain.method);
  equal(sent.path.replace(/^\/\w+/, ""), plain.path.replace(/^\/\w+/, ""));
  equal(sent.body.compare(plain.body), 0, "the body is another one");
  const type = plain.headers["content-type"];
  deepEqual(headersOf(sent), {
    authorization: `Bearer ${key}`,
    ...(type === undefined ? {} : { "content-type": type }),
  });
  return answer;
}

/**
 * The headers that were somebody's decision: without those that every connection has.
 * @param {Received | undefined} call
 */
export function headersOf(call) {
  if (call === undefined) throw nothing();
  const { headers } = call;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ofConnection.has(name)));
}

/**
 * All headers that JSON is sent with.
 * @param {string} key
 */
export function sentWith(key) {
  return { authorization: `Bearer ${key}`, "content-type": "application/json" };
}

function nothing() {
  return new Error("nothing reached the upstream");
}

const ofConnection = new Set([
  "host",
  "connection",
  "content-length",
  "transfer-encoding",
  // A `fetch` adds one of its own, so the transport says that none is wanted.
  "accept-encoding",
]);
