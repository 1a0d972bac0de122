// @ts-check
/**
 * Sends the same request over and over, and times the replies. It speaks just enough HTTP/1.1 over
 * plain sockets to cost a fraction of what any server on Node does: each connection sends its next
 * request when the reply to the last has ended.
 */
import { connect } from "node:net";
import { createReplyReader } from "./reply-reader.mjs";

/** How long replies that are due are waited for, after the time is up. */
const GRACE_MS = 10_000;
const MOST_SAMPLES = 1 << 18;
const RECEIVED_BYTES = 1 << 16;

/**
 * @typedef {object} Job
 * @property {number} port
 * @property {string} request The bytes of it.
 * @property {number} connections
 * @property {number} leadMs How long it runs before anything is counted.
 * @property {number} ms How long it is counted.
 * @property {number} bodyBytes How long the body of each reply has to be.
 */

/**
 * @typedef {object} Load
 * @property {number} perSecond Replies.
 * @property {number} p50 Milliseconds from the request to the end of its reply.
 * @property {number} p90
 * @property {number} p99
 * @property {number} firstByte The median from the request to the first byte of the reply's body.
 * @property {number} sent All requests, with those that were not counted.
 */

const wholes = new Float64Array(MOST_SAMPLES);
const firsts = new Float64Array(MOST_SAMPLES);

/**
 * @param {Job} job
 * @returns {Promise<Load>}
 */
function run(job) {
  const request = Buffer.from(job.request);
  const from = performance.now() + job.leadMs;
  const until = from + job.ms;
  let sent = 0;
  let counted = 0;
  let open = job.connections;
  /** @type {Set<import("node:net").Socket>} */
  const sockets = new Set();
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(bound);
      for (const socket of sockets) socket.destroy();
    };
    /** @param {string} reason */
    const fail = (reason) => {
      end();
      reject(new Error(reason));
    };
    const bound = setTimeout(() => fail("a reply never came"), job.leadMs + job.ms + GRACE_MS);

    const converse = () => {
      const reader = createReplyReader();
      let sentAt = 0;
      let firstAt = 0;
      const send = () => {
        sent += 1;
        firstAt = 0;
        sentAt = performance.now();
        socket.write(request);
      };
      const done = () => {
        const now = performance.now();
        if (reader.status !== 200 || reader.bodyBytes !== job.bodyBytes) {
          fail(`a reply was ${reader.status} with ${reader.bodyBytes} bytes`);
          return;
        }
        if (now >= from && now <= until && counted < MOST_SAMPLES) {
          wholes[counted] = now - sentAt;
          firsts[counted] = firstAt - sentAt;
          counted += 1;
        }
        if (now < until) send();
        else if (--open === 0) {
          end();
          resolve(summary(counted, job.ms, sent));
        }
      };
      const bytes = Buffer.allocUnsafe(RECEIVED_BYTES);
      /** @param {number} length */
      const receive = (length) => {
        try {
          const ended = reader.read(bytes, length);
          if (firstAt === 0 && reader.bodyBytes > 0) firstAt = performance.now();
          if (ended) done();
        } catch (error) {
          fail(String(error));
        }
        return true;
      };
      const socket = connect({
        host: "127.0.0.1",
        port: job.port,
        noDelay: true,
        onread: { buffer: bytes, callback: receive },
      });
      sockets.add(socket);
      socket.on("connect", send);
      socket.on("error", (error) => fail(error.message));
      socket.on("end", () => fail("a connection was closed"));
    };
    for (let index = 0; index < job.connections; index++) converse();
  });
}

/**
 * @param {number} counted
 * @param {number} ms
 * @param {number} sent
 * @returns {Load}
 */
function summary(counted, ms, sent) {
  const whole = wholes.subarray(0, counted).sort();
  const first = firsts.subarray(0, counted).sort();
  /** @type {(sorted: Float64Array, part: number) => number} */
  const at = (sorted, part) => sorted[Math.floor(sorted.length * part)] ?? Number.NaN;
  return {
    perSecond: (counted * 1000) / ms,
    p50: at(whole, 0.5),
    p90: at(whole, 0.9),
    p99: at(whole, 0.99),
    firstByte: at(first, 0.5),
    sent,
  };
}

process.on("message", async (message) => {
  if (message === null || typeof message !== "object" || !("job" in message)) return;
  const job = /** @type {Job} */ (message.job);
  try {
    process.send?.({ kind: "load", load: await run(job) });
  } catch (error) {
    process.send?.({ kind: "load", failure: error instanceof Error ? error.message : error });
  }
});
// It listens nowhere, so only what it is told keeps it; that it is there it says as the others do.
process.channel?.ref();
console.log("http://127.0.0.1:0");
