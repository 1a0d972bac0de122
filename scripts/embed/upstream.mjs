// @ts-check
/**
 * An upstream on this machine that speaks enough of OpenAI's API for its clients, and keeps what it was
 * sent. What it does is asked for by the model:
 *
 *   gpt-4o        answers, streamed where a stream is wanted
 *   paused        streams one event, and the others once `goOn` is called
 *   endless       streams an event again and again until the caller has gone
 *   broken        streams two events, and then hangs up
 *   silent        takes the request and says nothing
 *   limited       429, with an error
 *   down-at-a     503 below `/a/`, an answer elsewhere
 *   compressed    answers with gzip
 */
import { once } from "node:events";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { within } from "../processes/within.mjs";
import { answerTo, eventsOf } from "./replies.mjs";

const WAIT_MS = 5000;

/**
 * A request as it came.
 * @typedef {object} Received
 * @property {string} method
 * @property {string} path
 * @property {Readonly<Record<string, string>>} headers
 * @property {Buffer} body
 * @property {Promise<boolean>} over Whether the caller hung up before it had all.
 */

/** @typedef {Awaited<ReturnType<typeof startUpstream>>} Upstream */

/** Starts an upstream. */
export async function startUpstream() {
  /** @type {Received[]} */
  let calls = [];
  /** @type {(() => void)[]} */
  let paused = [];
  const server = createServer(async (request, response) => {
    const over = once(response, "close").then(() => !response.writableFinished);
    const chunks = [];
    try {
      for await (const chunk of request) chunks.push(chunk);
    } catch {
      // The caller gave up while it was sending.
    }
    const { method = "", url = "", headers } = request;
    const body = Buffer.concat(chunks);
    calls.push({ method, path: url, headers: texts(headers), body, over });
    await reply(response, { path: url, type: headers["content-type"] ?? "", body }, () => {
      return new Promise((resolve) => paused.push(() => resolve(undefined)));
    });
  });
  server.listen(0, "127.0.0.1");
  // A gateway that does not start has nobody to stop its upstream.
  server.unref();
  await once(server, "listening");
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    /** Gives all requests since the last time. */
    taken() {
      const taken = calls;
      calls = [];
      return taken;
    },
    /** Waits until a request is there, without taking it. */
    async received() {
      const until = performance.now() + WAIT_MS;
      while (calls.length === 0) {
        if (performance.now() > until) throw new Error("nothing reached the upstream");
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return /** @type {Received} */ (calls[0]);
    },
    /** Lets the streams that wait go on. */
    goOn() {
      for (const resume of paused) resume();
      paused = [];
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * Whether the caller of a request hung up, once that is known.
 * @param {Received} call
 */
export function hungUp(call) {
  return within(call.over, WAIT_MS, "the upstream to see that the caller has gone");
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {{ path: string, type: string, body: Buffer }} asked
 * @param {() => Promise<unknown>} pause
 */
async function reply(response, { path, type, body }, pause) {
  const params = /json/.test(type) ? parsed(body) : {};
  const { model, stream } = params;
  const headers = {
    "content-type": "application/json",
    "x-request-id": "req-of-the-upstream",
    "x-portkey-provider": "somebody-else",
    "set-cookie": ["a=1", "b=2"],
  };
  if (model === "silent") return;
  if (model === "limited") {
    const error = { message: "Slow down.", type: "requests", param: null, code: "rate_limited" };
    response.writeHead(429, headers).end(JSON.stringify({ error }));
    return;
  }
  if (model === "down-at-a" && path.startsWith("/a/")) {
    response.writeHead(503, headers).end('{"error":{"message":"Down."}}');
    return;
  }
  if (stream !== true) {
    const text = JSON.stringify(answerTo(path, params, body));
    if (model !== "compressed") response.writeHead(200, headers).end(text);
    else response.writeHead(200, { ...headers, "content-encoding": "gzip" }).end(gzipSync(text));
    return;
  }
  response.writeHead(200, { ...headers, "content-type": "text/event-stream" });
  const [first = "", ...others] = eventsOf(path);
  response.write(first);
  if (model === "paused") await pause();
  for (let left = 500; model === "endless" && left > 0 && !response.destroyed; left--) {
    response.write(first);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  if (model === "broken") {
    response.write(others[0], () => setTimeout(() => response.destroy(), 20));
    return;
  }
  for (const event of others) response.write(event);
  response.end();
}

/** @param {Buffer} body */
function parsed(body) {
  try {
    return JSON.parse(body.toString());
  } catch {
    return {};
  }
}

/**
 * @param {import("node:http").IncomingHttpHeaders} headers
 * @returns {Record<string, string>}
 */
function texts(headers) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
