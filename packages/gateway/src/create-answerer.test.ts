import { readCatalogue } from "@pk-config/core";
import { describe, expect, it } from "vitest";
import { ask, errorOf } from "../test/ask.ts";
import {
  bodyInParts,
  replyOf,
  scriptedTransport,
  unreachable,
} from "../test/scripted-transport.ts";
import { createAnswerer } from "./create-answerer.ts";

const canary = "9f8e7d6c5b4a";
const key = `sk-canary-${canary}`;
const at = (host: string, more: object = {}) => ({
  provider: "openai",
  api_key: key,
  custom_host: `https://${host}/v1`,
  ...more,
});
const fallback = (...targets: object[]) => ({ strategy: { mode: "fallback" }, targets });
const inline = (config: object) => ({ "x-portkey-config": JSON.stringify(config) });

describe("a gateway", () => {
  it("sends a request where its config says, and the reply to the caller", async () => {
    const transport = scriptedTransport({ "a.example.com": () => replyOf(200, '{"id":"1"}') });
    const answer = createAnswerer({ transport, config: JSON.stringify(at("a.example.com")) });
    const told = await ask(answer, { headers: { "x-portkey-trace-id": "t-1" } });
    expect(told).toMatchObject({ status: 200, text: '{"id":"1"}', ended: "end" });
    expect(told.headers).toEqual({
      "content-type": "application/json",
      "x-portkey-last-used-option-index": "config",
      "x-portkey-retry-attempt-count": "0",
      "x-portkey-provider": "openai",
      "x-portkey-trace-id": "t-1",
    });
    const [sending] = transport.sent;
    expect(sending?.url).toBe("https://a.example.com/v1/chat/completions");
    expect(Object.fromEntries(sending?.headers ?? [])).toEqual({
      "content-type": "application/json",
      authorization: `Bearer ${key}`,
    });
  });

  it("sends the bytes of the caller as they are, and changes only what the config says", async () => {
    const transport = scriptedTransport();
    const body = '{ "seed": 9007199254740993,\n"model":"a" }';
    const sent = () => new TextDecoder().decode(bytesOf(transport.sent.at(-1)?.body));
    const plain = createAnswerer({ transport, config: JSON.stringify(at("a.example.com")) });
    await ask(plain, { body });
    expect(sent()).toBe(body);
    const config = JSON.stringify(at("a.example.com", { override_params: { model: "b" } }));
    await ask(createAnswerer({ transport, config }), { body });
    expect(sent()).toContain("9007199254740993");
    expect(JSON.parse(sent())).toMatchObject({ model: "b" });
  });

  it("answers the preflight of a page itself, without a word that lets the page go on", async () => {
    const transport = scriptedTransport();
    const answer = createAnswerer({ transport, config: JSON.stringify(at("a.example.com")) });
    const headers = { origin: "http://localhost:3000", "access-control-request-method": "POST" };
    const told = await ask(answer, { method: "OPTIONS", headers });
    expect([told.status, told.text]).toEqual([204, ""]);
    expect(Object.keys(told.headers)).toEqual(["x-portkey-trace-id"]);
    expect(transport.sent).toEqual([]);
    await ask(answer, { method: "OPTIONS" });
    expect(transport.sent).toMatchObject([{ method: "OPTIONS" }]);
  });

  it("keeps the query string of the caller", async () => {
    const transport = scriptedTransport();
    const answer = createAnswerer({ transport, config: JSON.stringify(at("a.example.com")) });
    await ask(answer, { method: "GET", path: "/v1/models?limit=2&after=x%20y" });
    expect(transport.sent[0]?.url).toBe("https://a.example.com/v1/models?limit=2&after=x%20y");
    expect(transport.sent[0]?.body).toBeUndefined();
  });

  it("goes on to the next target, from the body that the caller sent", async () => {
    const transport = scriptedTransport({
      "a.example.com": () => replyOf(500, "{}"),
      "b.example.com": unreachable,
    });
    const config = fallback(
      at("a.example.com", { override_params: { model: "a" } }),
      at("b.example.com"),
      at("c.example.com", { override_params: { temperature: 0 } }),
    );
    const told = await ask(createAnswerer({ transport }), { headers: inline(config) });
    expect(told.status).toBe(200);
    expect(told.headers["x-portkey-last-used-option-index"]).toBe("config.targets[2]");
    const bodies = transport.sent.map(({ body }) =>
      JSON.parse(new TextDecoder().decode(bytesOf(body))),
    );
    expect(bodies.map(({ model }) => model)).toEqual(["a", "gpt-4o", "gpt-4o"]);
  });

  it("tells a network that is down as what it is", async () => {
    const transport = scriptedTransport({ "a.example.com": unreachable });
    const answer = createAnswerer({ transport, config: JSON.stringify(at("a.example.com")) });
    const told = await ask(answer);
    expect(told.status).toBe(500);
    expect(errorOf(told)).toMatchObject({
      type: "gateway_error",
      code: "upstream-refused",
      param: null,
      message: "The upstream of the config gave no answer: the connection was refused.",
    });
    expect(told.headers).toMatchObject({ "x-portkey-last-used-option-index": "config" });
  });

  it("breaks the answer off where the upstream breaks off, and never ends it in its place", async () => {
    const stream = [["content-type", "text/event-stream"]] as const;
    const transport = scriptedTransport({
      "a.example.com": () => replyOf(200, bodyInParts(["data: 1\n\n"], "broken"), stream),
    });
    const answer = createAnswerer({ transport, config: JSON.stringify(at("a.example.com")) });
    expect(await ask(answer)).toMatchObject({ status: 200, text: "data: 1\n\n", ended: "broken" });
  });

  it("goes on where a reply breaks off before any of it was the caller's", async () => {
    const transport = scriptedTransport({
      "a.example.com": () => replyOf(200, bodyInParts(['{"id":'], "broken")),
    });
    const config = fallback(at("a.example.com"), at("b.example.com"));
    const told = await ask(createAnswerer({ transport }), { headers: inline(config) });
    expect(told).toMatchObject({ status: 200, text: '{"ok":true}', ended: "end" });
  });

  it("passes on the headers of a reply, but for those of its connection and ours", async () => {
    const transport = scriptedTransport({
      "a.example.com": () =>
        replyOf(200, "{}", [
          ["x-request-id", "r-1"],
          ["connection", "keep-alive, x-hop"],
          ["x-hop", "1"],
          ["transfer-encoding", "chunked"],
          ["x-portkey-provider", "somebody else"],
          ["x-portkey-gateway-exception", "true"],
        ]),
    });
    const answer = createAnswerer({ transport, config: JSON.stringify(at("a.example.com")) });
    const { headers } = await ask(answer);
    expect(headers).toMatchObject({ "x-request-id": "r-1", "x-portkey-provider": "openai" });
    for (const name of ["connection", "x-hop", "transfer-encoding", "x-portkey-gateway-exception"])
      expect(headers).not.toHaveProperty(name);
  });

  it("refuses a body that is no text where its parameters are set", async () => {
    const transport = scriptedTransport();
    const config = JSON.stringify(at("a.example.com", { override_params: { model: "m" } }));
    const bytes = Uint8Array.of(...new TextEncoder().encode('{"a":"'), 0xff, 0x22, 0x7d);
    const exchange = {
      method: "POST",
      path: "/v1/chat/completions",
      headers: { "content-type": "application/json" },
      body: { length: bytes.length, read: async () => ({ kind: "whole", bytes }) as const },
    };
    const { status } = await createAnswerer({ transport, config })(
      exchange,
      new AbortController().signal,
    );
    expect(status).toBe(400);
    expect(transport.sent).toEqual([]);
  });

  it("sends a body that is too long to be kept once, as it comes", async () => {
    const read: number[] = [];
    const transport = scriptedTransport({
      "a.example.com": async ({ body }) => {
        let length = 0;
        if (body !== undefined && !(body instanceof Uint8Array))
          for await (const bytes of body) length += bytes.length;
        read.push(length);
        return replyOf(500, "{}");
      },
    });
    const config = fallback(
      { ...at("a.example.com"), retry: { attempts: 2 } },
      at("b.example.com"),
    );
    const answer = createAnswerer({ transport, limits: { replayBytes: 1000 } });
    const told = await ask(answer, { headers: inline(config), body: `"${"x".repeat(5000)}"` });
    expect(told.status).toBe(500);
    expect(read).toEqual([5002]);
    expect(transport.sent).toHaveLength(1);
  });

  it("gives up an upload that turns out too long, or that its caller gives up", async () => {
    const transport = scriptedTransport({
      "a.example.com": async ({ body }) => {
        if (body !== undefined && !(body instanceof Uint8Array)) for await (const _ of body);
        return replyOf(200, "{}");
      },
    });
    const config = JSON.stringify(at("a.example.com"));
    const limits = { replayBytes: 10, uploadBytes: 3000 };
    const answer = createAnswerer({ transport, config, limits });
    const exchange = (rest: AsyncIterable<Uint8Array>) => ({
      method: "POST",
      path: "/v1/audio/transcriptions",
      headers: { "content-type": "multipart/form-data; boundary=a" },
      body: { length: undefined, read: async () => ({ kind: "long", rest }) as const },
    });
    async function* pieces(count: number, broken: boolean) {
      for (let index = 0; index < count; index++) yield new Uint8Array(1000);
      if (broken) throw new Error("gone");
    }
    const statusOf = async (rest: AsyncIterable<Uint8Array>) =>
      (await answer(exchange(rest), new AbortController().signal)).status;
    expect(await statusOf(pieces(3, false))).toBe(200);
    expect(await statusOf(pieces(4, false))).toBe(413);
    expect(await statusOf(pieces(2, true))).toBe(400);
  });

  it("asks the catalogue for what a slug stands for, and the environment for its key", async () => {
    const catalogue = readCatalogue({
      version: 1,
      providers: { prod: { provider: "openai", api_key: { env: "PROD_KEY" } } },
    });
    if (Array.isArray(catalogue)) throw new Error(catalogue[0]?.message);
    const transport = scriptedTransport();
    const config = JSON.stringify({ provider: "@prod" });
    const environment = { PROD_KEY: key };
    await ask(createAnswerer({ transport, config, catalogue, environment }));
    expect(transport.sent[0]?.headers).toContainEqual(["authorization", `Bearer ${key}`]);
    const without = await ask(createAnswerer({ transport, config, catalogue }));
    expect(errorOf(without)).toMatchObject({ code: "upstream-unsendable" });
    expect(transport.sent).toHaveLength(1);
  });
});

function bytesOf(body: unknown): Uint8Array {
  return body instanceof Uint8Array ? body : new Uint8Array();
}
