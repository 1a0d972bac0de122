// @ts-check
/** What the `openai` client makes of errors: its own classes, with status, code and message. */
import { doesNotMatch, equal, match, ok } from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:net";
import { canary } from "../configs.mjs";

/** @typedef {import("./openai.mjs").Check} Check */

const messages = [{ role: "user", content: "Grüß dich" }];

/** @type {readonly Check[]} */
export const errorChecks = [
  [
    "an error of the upstream is a RateLimitError",
    async ({ openai, OpenAI }) => {
      const error = await errorOf(openai(), "limited");
      ok(error instanceof OpenAI.RateLimitError, `it is a ${error.name}`);
      equal(error.status, 429);
      equal(error.code, "rate_limited");
      equal(error.type, "requests");
      match(error.message, /Slow down\./);
    },
  ],
  [
    "a request that is at fault is a BadRequestError",
    async ({ openai, OpenAI, upstream }) => {
      const headers = { "x-portkey-metadata": `["${canary}"]` };
      const error = await errorOf(openai({ headers }), "gpt-4o");
      ok(error instanceof OpenAI.BadRequestError, `it is a ${error.name}`);
      equal(error.status, 400);
      equal(error.code, "bad-metadata");
      equal(error.type, "invalid_request_error");
      match(error.message, /x-portkey-metadata/);
      match(error.headers.get("x-portkey-trace-id"), /./);
      equal(upstream.taken().length, 0);
    },
  ],
  [
    "a config that is wrong is told with its diagnostics",
    async ({ openai, OpenAI, gateway }) => {
      const wrong = { provider: "openai", api_key: `sk-${canary}`, retry: { attempts: "3" } };
      const headers = { "x-portkey-config": JSON.stringify(wrong) };
      const error = await errorOf(openai({ headers }), "gpt-4o");
      ok(error instanceof OpenAI.BadRequestError, `it is a ${error.name}`);
      equal(error.param, "x-portkey-config");
      if (gateway.isFixed) return equal(error.code, "config-is-fixed");
      equal(error.code, "invalid-config");
      equal(error.error.diagnostics[0].pointer, "/retry/attempts");
    },
  ],
  [
    "an upstream that is not there is an InternalServerError",
    async ({ openai, OpenAI }) => {
      const headers = { "x-portkey-custom-host": `http://127.0.0.1:${await closedPort()}/v1` };
      const error = await errorOf(openai({ headers }), "gpt-4o");
      ok(error instanceof OpenAI.InternalServerError, `it is a ${error.name}`);
      equal(error.status, 500);
      // A `fetch` does not say which of the two it was.
      match(error.code, /^upstream-(?:refused|closed)$/);
      match(error.message, /gave no answer/);
    },
  ],
  [
    "an upstream that is too slow is a timeout",
    async ({ openai, OpenAI }) => {
      const error = await errorOf(
        openai({ headers: { "x-portkey-request-timeout": "100" } }),
        "silent",
      );
      ok(error instanceof OpenAI.APIError, `it is a ${error.name}`);
      equal(error.status, 408);
      equal(error.code, "timeout");
      equal(error.type, "timeout_error");
    },
  ],
  [
    "a path that leads nowhere in the API is the upstream's to judge, and none outside of it",
    async ({ openai, gateway }) => {
      const { status, headers } = await fetch(`${gateway.url}/v1/../v2/x`);
      equal(status, 404);
      match(headers.get("content-type") ?? "", /./);
      equal((await openai().get("/some/path")).object, "chat.completion");
    },
  ],
];

/**
 * The error of a chat with this model.
 * @param {any} client
 * @param {string} model
 */
async function errorOf(client, model) {
  const error = await client.chat.completions.create({ model, messages }).then(
    () => undefined,
    (/** @type {unknown} */ thrown) => thrown,
  );
  ok(error !== undefined, "there was no error");
  doesNotMatch(JSON.stringify([error.message, error.error]), new RegExp(canary));
  return error;
}

/** A port that nobody listens at. */
async function closedPort() {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return address !== null && typeof address === "object" ? address.port : 0;
}
