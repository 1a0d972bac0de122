// @ts-check
/** The `openai` client against a gateway. */
import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import { connect } from "node:net";
import { keys, mainConfig } from "../configs.mjs";
import { vector, words } from "../replies.mjs";
import { hungUp } from "../upstream.mjs";
import { sentAlike } from "./sent-alike.mjs";

/** @typedef {import("../clients.mjs").Setting} Setting */
/** @typedef {import("../gateways.mjs").Gateway} Gateway */

/**
 * What has to hold, and for which gateways; without a word on that for all of them.
 * @typedef {[
 *   name: string,
 *   check: (setting: Setting) => Promise<unknown>,
 *   concerns?: (gateway: Gateway) => boolean,
 * ]} Check
 */

const text = words.join("");
const messages = [{ role: "user", content: "Grüß dich 👋" }];
const chat = { model: "gpt-4o", messages, temperature: 0.1 };

/** @type {readonly Check[]} */
export const openaiChecks = [
  [
    "20 requests at once, before any other, are answered",
    async ({ openai, upstream }) => {
      const client = openai();
      const asked = Array.from({ length: 20 }, () => client.chat.completions.create(chat));
      for (const said of await Promise.all(asked)) equal(said.choices[0].message.content, text);
      equal(upstream.taken().length, 20);
    },
  ],
  [
    "a chat",
    async (setting) => {
      const act = (/** @type {any} */ client) => client.chat.completions.create(chat);
      // Which of its names the upstream was called by is all in which the answers may differ.
      const named = async (/** @type {any} */ client) => {
        const { system_fingerprint, ...said } = await act(client);
        return said;
      };
      const said = await sentAlike(setting, named, keys.a);
      equal(said.choices[0].message.content, text);
    },
  ],
  [
    "a streamed chat, to its end",
    async ({ openai }) => {
      const stream = await openai().chat.completions.create({ ...chat, stream: true });
      equal(await joined(stream), text);
    },
  ],
  [
    "a stream comes as it is made",
    async ({ openai, upstream }) => {
      const stream = await openai().chat.completions.create({
        ...chat,
        model: "paused",
        stream: true,
      });
      const chunks = stream[Symbol.asyncIterator]();
      equal((await chunks.next()).value.choices[0].delta.content, words[0]);
      upstream.goOn();
      const rest = [];
      for await (const chunk of { [Symbol.asyncIterator]: () => chunks }) rest.push(chunk);
      equal(rest.length, words.length - 1);
    },
  ],
  [
    "a stream that breaks off throws",
    async ({ openai }) => {
      const stream = await openai().chat.completions.create({
        ...chat,
        model: "broken",
        stream: true,
      });
      let said = "";
      await rejects(async () => {
        for await (const chunk of stream) said += chunk.choices[0].delta.content;
      });
      ok(text.startsWith(said) && said !== text, `it said ${said}`);
    },
  ],
  [
    "a fallback, and the headers that tell of it",
    async ({ openai, upstream }) => {
      const asked = openai().chat.completions.create({ ...chat, model: "down-at-a" });
      const { data, response } = await asked.withResponse();
      equal(data.system_fingerprint, "b");
      const calls = upstream.taken();
      deepEqual(
        calls.map(({ path }) => path),
        ["/a/v1/chat/completions", "/b/v1/chat/completions"],
      );
      deepEqual(
        calls.map(({ headers }) => headers["authorization"]),
        [`Bearer ${keys.a}`, `Bearer ${keys.b}`],
      );
      const { headers } = response;
      equal(headers.get("x-portkey-last-used-option-index"), "config.targets[0].targets[1]");
      equal(headers.get("x-portkey-provider"), "openai");
      equal(headers.get("x-portkey-retry-attempt-count"), "0");
      match(headers.get("x-portkey-trace-id"), /^[\w-]{36}$/);
      equal(headers.get("x-request-id"), "req-of-the-upstream");
      deepEqual(headers.getSetCookie(), ["a=1", "b=2"]);
    },
  ],
  [
    "a reply that came compressed",
    async ({ openai }) => {
      const said = await openai().chat.completions.create({ ...chat, model: "compressed" });
      equal(said.choices[0].message.content, text);
    },
  ],
  [
    "embeddings",
    async (setting) => {
      const asked = { model: "text-embedding-3-small", input: "Grüß dich" };
      const said = await sentAlike(setting, (client) => client.embeddings.create(asked), keys.a);
      deepEqual(said.data[0].embedding, vector);
    },
  ],
  [
    "the list of models",
    async (setting) => {
      const ids = await sentAlike(
        setting,
        async (client) => {
          const found = [];
          for await (const { id } of client.models.list()) found.push(id);
          return found;
        },
        keys.a,
      );
      deepEqual(ids, ["gpt-4o", "gpt-4o-mini"]);
    },
  ],
  [
    "a response",
    async (setting) => {
      const asked = { model: "gpt-4o", input: "Grüß dich" };
      const said = await sentAlike(setting, (client) => client.responses.create(asked), keys.a);
      equal(said.output_text, text);
    },
  ],
  [
    "a streamed response",
    async ({ openai }) => {
      const stream = openai().responses.stream({ model: "gpt-4o", input: "Grüß dich" });
      const types = [];
      for await (const { type } of stream) types.push(type);
      deepEqual([types[0], types.at(-1)], ["response.created", "response.completed"]);
      equal((await stream.finalResponse()).output[0].content[0].text, text);
    },
  ],
  [
    "a caller that goes away before the reply",
    async ({ openai, upstream, OpenAI, gateway }) => {
      if (gateway.isPatient) return resets(gateway);
      const leaving = new AbortController();
      const asked = openai().chat.completions.create(
        { ...chat, model: "silent" },
        { signal: leaving.signal },
      );
      const call = await upstream.received();
      leaving.abort();
      await rejects(asked, OpenAI.APIUserAbortError);
      equal(await hungUp(call), true);
    },
  ],
  [
    "a caller that goes away in the middle of a stream",
    async ({ openai, upstream }) => {
      const asked = { ...chat, model: "endless", stream: true };
      for await (const _ of await openai().chat.completions.create(asked)) break;
      equal(await hungUp(await upstream.received()), true);
    },
  ],
];

/** @param {AsyncIterable<any>} stream */
async function joined(stream) {
  let said = "";
  for await (const chunk of stream) said += chunk.choices[0]?.delta.content ?? "";
  return said;
}

/**
 * Goes away so that nobody can take it for a caller that still listens; the client cannot do that.
 * @param {Gateway} gateway
 */
async function resets({ url, upstream, isFixed }) {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  const config = isFixed ? "" : JSON.stringify(mainConfig(upstream.url));
  const body = JSON.stringify({ ...chat, model: "silent" });
  socket.write(
    [
      "POST /v1/chat/completions HTTP/1.1",
      "host: gateway",
      "content-type: application/json",
      `content-length: ${Buffer.byteLength(body)}`,
      `x-portkey-config: ${config}`,
      "",
      body,
    ].join("\r\n"),
  );
  const call = await upstream.received();
  socket.resetAndDestroy();
  equal(await hungUp(call), true);
}
