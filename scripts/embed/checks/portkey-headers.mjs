// @ts-check
/** The `portkey-ai` client against a gateway: all that it says in headers. */
import { deepEqual, equal } from "node:assert/strict";
import { keys, mainConfig } from "../configs.mjs";
import { words } from "../replies.mjs";
import { isError, thrownBy } from "./portkey-errors.mjs";
import { headersOf, sentWith } from "./sent-alike.mjs";

/** @typedef {import("./openai.mjs").Check} Check */

const chat = { model: "gpt-4o", messages: [{ role: "user", content: "Grüß dich 👋" }] };

/** @type {readonly Check[]} */
export const portkeyHeaderChecks = [
  [
    "the id of a config",
    async ({ portkey, gateway, upstream }) => {
      const asked = portkey({ config: "pc-main" }).chat.completions.create(chat);
      if (!gateway.isFixed && !gateway.hasSaved)
        return isError(await thrownBy(asked), 400, "BadRequestError", "unknown-config");
      equal((await asked).choices[0].message.content, words.join(""));
      deepEqual(headersOf(upstream.taken()[0]), sentWith(keys.a));
    },
  ],
  [
    "a config inline",
    async ({ portkey, gateway, upstream }) => {
      const config = { ...mainConfig(upstream.url).targets[1] };
      const asked = portkey({ config }).chat.completions.create(chat);
      if (gateway.isFixed)
        return isError(await thrownBy(asked), 400, "BadRequestError", "config-is-fixed");
      await asked;
      deepEqual(headersOf(upstream.taken()[0]), sentWith(keys.b));
    },
  ],
  [
    "metadata, which a condition reads",
    async ({ portkey, upstream }) => {
      const said = await portkey({
        metadata: { plan: "paid", _user: "u-1" },
      }).chat.completions.create(chat);
      equal(said.getHeaders()["last-used-option-index"], "config.targets[1]");
      equal(upstream.taken()[0]?.path, "/b/v1/chat/completions");
    },
  ],
  [
    "forwardHeaders",
    async ({ portkey, upstream }) => {
      const client = portkey({ forwardHeaders: ["xCaller", "notThere"], xCaller: "somebody" });
      await client.chat.completions.create(chat);
      deepEqual(headersOf(upstream.taken()[0]), {
        ...sentWith(keys.a),
        "x-caller": "somebody",
      });
    },
  ],
  [
    "traceID",
    async ({ portkey }) => {
      const said = await portkey({ traceID: "trace-42" }).chat.completions.create(chat);
      equal(said.getHeaders()["trace-id"], "trace-42");
    },
  ],
  [
    "provider and customHost, with the caller's own key",
    async ({ portkey, upstream }) => {
      const client = portkey({
        config: undefined,
        provider: "openai",
        customHost: `${upstream.url}/named/v1`,
        Authorization: `Bearer ${keys.caller}`,
      });
      await client.chat.completions.create(chat);
      const [call] = upstream.taken();
      equal(call?.path, "/named/v1/chat/completions");
      deepEqual(headersOf(call), sentWith(keys.caller));
    },
    ({ isFixed }) => !isFixed,
  ],
  [
    "customHost gets no key but those that came with the request",
    async ({ portkey, upstream, gateway }) => {
      const client = portkey({ customHost: `${upstream.url}/named/v1` });
      await client.chat.completions.create(chat);
      const [call] = upstream.taken();
      equal(call?.path, "/named/v1/chat/completions");
      const own = gateway.isFixed ? { "content-type": "application/json" } : sentWith(keys.a);
      deepEqual(headersOf(call), own);
    },
  ],
  [
    "virtualKey, and provider with a slug",
    async ({ portkey, upstream, gateway }) => {
      for (const options of [{ virtualKey: "local" }, { provider: "@local" }]) {
        const asked = portkey({ config: undefined, ...options }).chat.completions.create(chat);
        if (!gateway.isFixed && !gateway.hasSlugs) {
          isError(await thrownBy(asked), 400, "BadRequestError", "unknown-slug");
          continue;
        }
        await asked;
        const [call] = upstream.taken();
        // Where a config says who is called, the request does not.
        equal(call?.path.split("/")[1], gateway.isFixed ? "a" : "slug");
        deepEqual(headersOf(call), sentWith(gateway.isFixed ? keys.a : keys.slug));
      }
    },
  ],
  [
    "a slug's key goes to no host that the request names",
    async ({ portkey, upstream }) => {
      const customHost = `${upstream.url}/named/v1`;
      const client = portkey({ config: undefined, virtualKey: "local", customHost });
      const error = await thrownBy(client.chat.completions.create(chat));
      isError(error, 400, "BadRequestError", "bad-host");
      equal(upstream.taken().length, 0);
    },
    ({ hasSlugs = false }) => hasSlugs,
  ],
  [
    "requestTimeout",
    async ({ portkey }) => {
      const client = portkey({ requestTimeout: 100 });
      const error = await thrownBy(client.chat.completions.create({ ...chat, model: "silent" }));
      isError(error, 408, "APIError", "timeout");
    },
  ],
];
