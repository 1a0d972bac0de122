import { describe, expect, it } from "vitest";
import { type Asked, ask } from "../test/ask.ts";
import { type Act, bodyInParts, replyOf, scriptedTransport } from "../test/scripted-transport.ts";
import { createAnswerer } from "./create-answerer.ts";
import type { GatewaySeen } from "./observer.ts";

const canary = "9f8e7d6c5b4a";
const key = `sk-canary-${canary}`;

const acts: Readonly<Record<string, Act>> = {
  answers: () => replyOf(200, '{"ok":true}'),
  fails: () => replyOf(503, '{"error":{}}', [["retry-after", "0"]]),
  breaks: () =>
    replyOf(200, bodyInParts(["data: 1\n\n"], "broken"), [["content-type", "text/event-stream"]]),
  refuses: () => ({ kind: "unreachable", cause: "refused" }),
  forbids: () => ({ kind: "unreachable", cause: "forbidden" }),
};

const config = {
  strategy: { mode: "fallback" },
  override_params: { metadata: { token: key }, hook: `https://h.example.com/?token=${canary}` },
  forward_headers: ["x-user", "authorization"],
  targets: [
    {
      provider: "openai",
      api_key: key,
      custom_host: "https://a.example.com/v1",
      access_token: key,
    },
    { provider: "anthropic", api_key: key, name: key, custom_host: "https://b.example.com/v1" },
  ],
};

const secretHeaders = {
  authorization: `Bearer ${key}`,
  "x-user": canary,
  "x-portkey-api-key": key,
  "x-portkey-metadata": JSON.stringify({ user: canary }),
  cookie: `session=${canary}`,
};

const requests: readonly Asked[] = [
  {},
  { path: `/v1/chat/completions?key=${canary}` },
  { path: `/nowhere/${canary}` },
  { path: "/v1/models", method: "GET" },
  { path: "/v1/embeddings", body: JSON.stringify({ input: canary }) },
  { path: "/v1/responses", body: `{"broken": "${canary}` },
  { path: "/v1/audio/transcriptions", headers: { "content-type": `text/${canary}` } },
  { headers: { "x-portkey-config": `{"api_key": "${key}", "provider": ${canary}` } },
  { headers: { "x-portkey-config": `{"api_key": "${key}", "retry": "${key}"}` } },
  { headers: { "x-portkey-config": `pc-${canary}` } },
  { headers: { "x-portkey-metadata": `[${canary}` } },
  { headers: { "x-portkey-custom-host": `http://10.0.0.1/${canary}` } },
  { headers: { "x-portkey-forward-headers": `a b ${canary}` } },
  { headers: { "x-portkey-provider": `@${canary}` } },
  { headers: { "x-portkey-trace-id": `${canary} with a space` } },
];

describe("a secret", () => {
  it.each(Object.keys(acts))(
    "is in no answer and nothing that is told of it, where the upstream %s",
    async (name) => {
      const act = acts[name];
      if (act === undefined) throw new Error(name);
      const seen: GatewaySeen[] = [];
      const transport = scriptedTransport({ "a.example.com": act, "b.example.com": act });
      const options = { transport, observer: (one: GatewaySeen) => void seen.push(one) };
      const inline = { "x-portkey-config": JSON.stringify(config) };
      for (const asked of requests) {
        for (const answer of [
          createAnswerer({ ...options, config: JSON.stringify(config) }),
          createAnswerer(options),
        ]) {
          const headers = { ...inline, ...secretHeaders, ...asked.headers };
          const told = await ask(answer, { ...asked, headers });
          const { text, headers: replied } = told;
          expect(JSON.stringify([text, replied])).not.toContain(canary);
        }
      }
      expect(seen.length).toBeGreaterThan(requests.length);
      // A path is told as it came; its query string is not.
      const nowhere = `/nowhere/${canary}`;
      expect(JSON.stringify(seen).replaceAll(nowhere, "/nowhere")).not.toContain(canary);
    },
  );

  it("goes to its upstream, and to no other", async () => {
    const transport = scriptedTransport({ "a.example.com": () => replyOf(500, "{}") });
    const targets = [
      { provider: "openai", api_key: "key-of-a", custom_host: "https://a.example.com/v1" },
      { provider: "openai", api_key: "key-of-b", custom_host: "https://b.example.com/v1" },
      { provider: "openai", custom_host: "https://c.example.com/v1" },
    ];
    const answer = createAnswerer({ transport });
    const asked = { strategy: { mode: "fallback", on_status_codes: [200, 500] }, targets };
    await ask(answer, {
      headers: { "x-portkey-config": JSON.stringify(asked), authorization: "Bearer caller" },
    });
    const keys = transport.sent.map(({ headers }) => Object.fromEntries(headers)["authorization"]);
    expect(keys).toEqual(["Bearer key-of-a", "Bearer key-of-b", undefined]);
  });
});
