// @ts-check
/** The `portkey-ai` client against a gateway: what it asks for. */
import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import { keys } from "../configs.mjs";
import { vector, words } from "../replies.mjs";
import { hungUp } from "../upstream.mjs";
import { isError, thrownBy } from "./portkey-errors.mjs";
import { headersOf, sentWith } from "./sent-alike.mjs";

/** @typedef {import("./openai.mjs").Check} Check */

const text = words.join("");
const chat = { model: "gpt-4o", messages: [{ role: "user", content: "Grüß dich 👋" }] };

/** @type {readonly Check[]} */
export const portkeyChecks = [
  [
    "a chat, and the headers of the reply",
    async ({ portkey, upstream }) => {
      const said = await portkey().chat.completions.create(chat);
      equal(said.choices[0].message.content, text);
      const { "trace-id": traceId, ...headers } = said.getHeaders();
      deepEqual(headers, {
        "last-used-option-index": "config.targets[0].targets[0]",
        "retry-attempt-count": "0",
        provider: "openai",
      });
      match(traceId, /^[\w-]{36}$/);
      const [call] = upstream.taken();
      deepEqual(JSON.parse(String(call?.body)), chat);
      deepEqual(headersOf(call), sentWith(keys.a));
    },
  ],
  [
    "a streamed chat, to its end",
    async ({ portkey }) => {
      const stream = await portkey().chat.completions.create({ ...chat, stream: true });
      let said = "";
      for await (const chunk of stream) said += chunk.choices[0]?.delta.content ?? "";
      equal(said, text);
    },
  ],
  [
    "a stream that breaks off throws",
    async ({ portkey }) => {
      const asked = { ...chat, model: "broken", stream: true };
      const stream = await portkey().chat.completions.create(asked);
      await rejects(async () => {
        for await (const _ of stream);
      });
    },
  ],
  [
    "errors of the upstream, which are not tried again",
    async ({ portkey, upstream }) => {
      const error = await thrownBy(
        portkey().chat.completions.create({ ...chat, model: "limited" }),
      );
      isError(error, 429, "RateLimitError", "rate_limited");
      equal(upstream.taken().length, 1);
    },
  ],
  [
    "embeddings, models, a response",
    async ({ portkey, upstream }) => {
      const client = portkey();
      const asked = { model: "text-embedding-3-small", input: "Grüß dich" };
      deepEqual((await client.embeddings.create(asked)).data[0].embedding, vector);
      const ids = (await client.models.list()).data.map((/** @type {any} */ { id }) => id);
      deepEqual(ids, ["gpt-4o", "gpt-4o-mini"]);
      const said = await client.responses.create({ model: "gpt-4o", input: "Grüß dich" });
      equal(said.output[0].content[0].text, text);
      for (const call of upstream.taken()) deepEqual(headersOf(call), sentWith(keys.a));
    },
  ],
  [
    "a recording",
    async ({ portkey, upstream, OpenAI }) => {
      const file = await OpenAI.toFile(Buffer.from("a sound, \r\n--and more"), "a.wav");
      const said = await portkey().audio.transcriptions.create({ model: "whisper-1", file });
      const [call] = upstream.taken();
      equal(said.text, `heard ${call?.body.length} bytes`);
      ok(call?.body.includes("a sound, \r\n--and more"));
      match(call?.headers["content-type"] ?? "", /^multipart\/form-data; boundary=/);
    },
  ],
  [
    "a caller that goes away",
    async ({ portkey, upstream }) => {
      const leaving = new AbortController();
      const asked = portkey().responses.create({ model: "silent", input: "?" }, undefined, {
        signal: leaving.signal,
      });
      const call = await upstream.received();
      leaving.abort();
      await rejects(asked);
      equal(await hungUp(call), true);
    },
    ({ isPatient = false }) => !isPatient,
  ],
];
