// @ts-check
/**
 * What the gateway is measured against: a proxy of node:http and undici's `dispatch` that copies bytes
 * and headers, and knows nothing of what they mean.
 *
 *   node reference.mjs PORT PREFIX…
 *
 * It makes one call for each prefix, which is put before the path: the replies to all but the last are
 * read to their end and dropped.
 *
 * It is the fastest of those that were tried. The body of a request is collected: handing the request
 * itself to undici costs a fifth of the throughput. The handler is one that takes headers as they came,
 * which saves the object that the newer kind gets. A pool for one origin, an agent for any, and holding
 * back the first part of a reply until the second is there make no difference.
 */
import { createServer } from "node:http";
import { createRequire } from "node:module";

/**
 * @typedef {object} Handler
 * @property {() => void} onConnect
 * @property {(status: number, headers: Buffer[], resume: () => void) => boolean} onHeaders
 * @property {(part: Buffer) => boolean} onData
 * @property {() => void} onComplete
 * @property {() => void} onError
 */

/** @typedef {{ method: string, path: string, headers: string[], body: Buffer }} Call */

const transport = new URL("../../packages/transport-http/package.json", import.meta.url);
/**
 * That of the gateway's transport, whatever its version is.
 * @type {{ Pool: new (origin: string) => { dispatch(call: Call, handler: Handler): boolean } }}
 */
const { Pool } = createRequire(transport)("undici");

/** What is about one connection, or is said anew by whoever writes the message. */
const NOT_FORWARDED = new Set(["connection", "host", "keep-alive", "transfer-encoding"]);

const [upstreamPort, ...prefixes] = process.argv.slice(2);
const pool = new Pool(`http://127.0.0.1:${upstreamPort}`);

const server = createServer((request, response) => {
  /** @type {Buffer[]} */
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => {
    const [only] = parts;
    const body = parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
    const { method = "", url: path = "" } = request;
    send({ method, path, headers: forwarded(request.rawHeaders), body }, response);
  });
});

/** @typedef {import("node:http").ServerResponse} Response */

/**
 * Sends the calls one after another, and relays the last reply.
 * @param {Call} call
 * @param {Response} response
 */
function send(call, response, number = 0) {
  const last = number === prefixes.length - 1;
  const next = () => send(call, response, number + 1);
  const path = prefixes[number] + call.path;
  pool.dispatch({ ...call, path }, last ? relay(response) : drop(response, next));
}

/**
 * @param {Response} response
 * @returns {Handler}
 */
function relay(response) {
  return {
    onConnect() {},
    onHeaders(status, headers, resume) {
      response.on("drain", resume);
      response.writeHead(status, forwarded(headers.map((bytes) => bytes.toString("latin1"))));
      return true;
    },
    onData: (part) => response.write(part),
    onComplete: () => void response.end(),
    onError: () => giveUp(response),
  };
}

/**
 * @param {Response} response
 * @param {() => void} next
 * @returns {Handler}
 */
function drop(response, next) {
  return {
    onConnect() {},
    onHeaders: () => true,
    onData: () => true,
    onComplete: next,
    onError: () => giveUp(response),
  };
}

/** @param {Response} response */
function giveUp(response) {
  if (response.headersSent) response.destroy();
  else response.writeHead(502).end();
}

/**
 * Names and values in turn, without those that are for this connection or for a gateway.
 * @param {readonly string[]} headers
 */
function forwarded(headers) {
  /** @type {string[]} */
  const kept = [];
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] ?? "";
    const lower = name.toLowerCase();
    if (NOT_FORWARDED.has(lower) || lower.startsWith("x-portkey-")) continue;
    kept.push(name, headers[index + 1] ?? "");
  }
  return kept;
}

// No connection is closed between two rounds.
server.keepAliveTimeout = 120_000;
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") {
    console.log(`http://127.0.0.1:${address.port}`);
  }
});
