// @ts-check
/**
 * An upstream that costs next to nothing: it reads only as much of a request as it takes to find its
 * end, and answers with bytes that were put together before.
 *
 *   /…         200 with a small chat completion
 *   /fail/…    500
 *   /stream/…  server-sent events: the first at once, the others one after another
 */
import { createServer } from "node:net";

const EVENTS = 5;
const EVENT_GAP_MS = 2;

const HEADERS = [
  "content-type: application/json",
  "x-request-id: req_7c1f0c9a4f0e4d0f8a2b6f5e3d1c0b9a",
  "openai-processing-ms: 412",
  "openai-version: 2020-10-01",
];

const COMPLETION = JSON.stringify({
  id: "chatcmpl-9x2Yk1mQbq0G5cR8tTzWvP3nLdE7a",
  object: "chat.completion",
  created: 1_760_000_000,
  model: "gpt-4o-2024-08-06",
  choices: [
    {
      index: 0,
      message: {
        role: "assistant",
        content:
          "Keep the pools warm, bound every queue, and give each call a time by which it has to be answered; what is left is to say honestly what went wrong.",
        refusal: null,
      },
      logprobs: null,
      finish_reason: "stop",
    },
  ],
  usage: {
    prompt_tokens: 31,
    completion_tokens: 32,
    total_tokens: 63,
    prompt_tokens_details: { cached_tokens: 0 },
  },
  service_tier: "default",
  system_fingerprint: "fp_a7d06e42a7",
});

const OK = reply("200 OK", COMPLETION);
const FAILED = reply(
  "500 Internal Server Error",
  JSON.stringify({ error: { message: "The server had an error.", type: "server_error" } }),
);
const STREAM_HEAD = [
  "HTTP/1.1 200 OK",
  "content-type: text/event-stream",
  ...HEADERS.slice(1),
  "transfer-encoding: chunked",
  "\r\n",
].join("\r\n");
const EVENT = chunk(
  `data: ${JSON.stringify({
    id: "chatcmpl-9x2Yk1mQbq0G5cR8tTzWvP3nLdE7a",
    object: "chat.completion.chunk",
    model: "gpt-4o-2024-08-06",
    choices: [{ index: 0, delta: { content: " warm" }, finish_reason: null }],
  })}\n\n`,
);
const FIRST = Buffer.from(STREAM_HEAD + EVENT);
const LATER = Buffer.from(EVENT);
const LAST = Buffer.from(`${chunk("data: [DONE]\n\n")}0\r\n\r\n`);

let calls = 0;

const server = createServer({ noDelay: true }, (socket) => {
  /** @type {Buffer | undefined} */
  let kept;
  socket.on("error", () => socket.destroy());
  socket.on("data", (bytes) => {
    let rest = kept === undefined ? bytes : Buffer.concat([kept, bytes]);
    for (;;) {
      const end = endOfRequest(rest);
      if (end === undefined) break;
      calls += 1;
      answer(socket, rest.toString("latin1", 0, 64));
      rest = rest.subarray(end);
    }
    kept = rest.length === 0 ? undefined : rest;
  });
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") {
    console.log(`http://127.0.0.1:${address.port}`);
  }
});
process.on("message", (message) => {
  if (message === "calls") process.send?.({ kind: "calls", calls });
});

/**
 * @param {import("node:net").Socket} socket
 * @param {string} start The first bytes of the request.
 */
function answer(socket, start) {
  if (start.startsWith("/stream/", 5)) stream(socket);
  else socket.write(start.startsWith("/fail/", 5) ? FAILED : OK);
}

/** @param {import("node:net").Socket} socket */
function stream(socket) {
  socket.write(FIRST);
  let sent = 1;
  const timer = setInterval(() => {
    sent += 1;
    if (sent <= EVENTS) {
      socket.write(LATER);
      return;
    }
    clearInterval(timer);
    socket.write(LAST);
  }, EVENT_GAP_MS);
  socket.once("close", () => clearInterval(timer));
}

/**
 * Where the first request ends; undefined where that has not come yet.
 * @param {Buffer} bytes
 */
function endOfRequest(bytes) {
  const head = bytes.indexOf("\r\n\r\n");
  if (head === -1) return undefined;
  const text = bytes.toString("latin1", 0, head);
  const length = /\ncontent-length: *(\d+)/i.exec(text)?.[1];
  if (length !== undefined) {
    const end = head + 4 + Number(length);
    return bytes.length < end ? undefined : end;
  }
  if (!/\ntransfer-encoding: *chunked/i.test(text)) return head + 4;
  const end = bytes.indexOf("\r\n0\r\n\r\n", head + 2);
  return end === -1 ? undefined : end + 7;
}

/**
 * @param {string} status
 * @param {string} body
 */
function reply(status, body) {
  const head = [`HTTP/1.1 ${status}`, ...HEADERS, `content-length: ${Buffer.byteLength(body)}`];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`);
}

/** @param {string} text */
function chunk(text) {
  return `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
}
