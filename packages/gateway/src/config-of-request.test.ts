import { afterEach, describe, expect, it, vi } from "vitest";
import { ask, errorOf } from "../test/ask.ts";
import { handClock } from "../test/hand-clock.ts";
import { scriptedTransport } from "../test/scripted-transport.ts";
import { configOfRequest } from "./config-of-request.ts";
import { createAnswerer } from "./create-answerer.ts";
import { gatewayParts } from "./gateway-parts.ts";

const text = JSON.stringify({ provider: "openai", api_key: "sk-canary-9f8e7d6c5b4a" });
const german = JSON.stringify({
  strategy: {
    mode: "conditional",
    conditions: [{ query: { "metadata.city": "K\u00f6ln" }, then: "here" }],
  },
  targets: [
    {
      name: "here",
      provider: "openai",
      api_key: "k",
      override_params: { user: "Gr\u00fc\u00dfe" },
    },
  ],
});
const watched = JSON.stringify({
  strategy: { mode: "fallback", cb_config: { failure_threshold: 1, cooldown_interval: 30_000 } },
  targets: [{ provider: "openai", api_key: "sk-canary-9f8e7d6c5b4a" }],
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the config of a request", () => {
  it("is compiled once for each text, however many requests bring it at once", async () => {
    const transport = scriptedTransport();
    const parts = gatewayParts({ transport });
    const sent = configOfRequest({ transport }, parts);
    expect(sent(text)).toBe(sent(text));
    const named = configOfRequest({ transport, configSource: async () => text }, parts);
    const both = await Promise.all([named("pc-1"), named("pc-2")]);
    expect(both[0]).toBe(both[1]);
  });

  it.each([undefined, null])("is unknown where its source gives %s", async (nothing) => {
    const answer = createAnswerer({ transport: scriptedTransport(), configSource: () => nothing });
    const told = await ask(answer, { headers: { "x-portkey-config": "pc-1" } });
    expect([told.status, errorOf(told)["code"]]).toEqual([400, "unknown-config"]);
  });

  it.each([
    ["UTF-8, as curl sends it", Buffer.from(german).toString("latin1")],
    ["Latin-1", german],
  ])("is read where it comes in %s", async (_, config) => {
    const transport = scriptedTransport();
    const answer = createAnswerer({ transport });
    const metadata = Buffer.from('{"city":"K\u00f6ln"}').toString("latin1");
    const headers = { "x-portkey-config": config, "x-portkey-metadata": metadata };
    for (const _again of [1, 2]) await ask(answer, { headers });
    const bodies = transport.sent.map(({ body }) =>
      body instanceof Uint8Array ? JSON.parse(Buffer.from(body).toString()) : undefined,
    );
    expect(bodies).toEqual(Array(2).fill(expect.objectContaining({ user: "Gr\u00fc\u00dfe" })));
  });

  it("is waited for as long as its source may take", async () => {
    const clock = handClock();
    const configSource = () => new Promise<string>(() => {});
    const limits = { sourceMs: 3000 };
    const answer = createAnswerer({ transport: scriptedTransport(), configSource, clock, limits });
    const asked = ask(answer, { headers: { "x-portkey-config": "pc-1" } });
    await clock.pass(2999);
    expect(clock.waiting()).toBe(1);
    await clock.pass(1);
    const told = await asked;
    expect([told.status, errorOf(told)["code"]]).toEqual([503, "config-too-slow"]);
    expect(clock.waiting()).toBe(0);
  });

  it("leaves no timer where its source is in time, and is a fault where it fails", async () => {
    const clock = handClock();
    for (const [found, status] of [
      [async () => text, 200],
      [async () => Promise.reject(new TypeError("down")), 500],
    ] as const) {
      const answer = createAnswerer({ transport: scriptedTransport(), configSource: found, clock });
      const told = await ask(answer, { headers: { "x-portkey-config": "pc-1" } });
      expect([told.status, clock.waiting()]).toEqual([status, 0]);
    }
  });

  it("is hashed where circuits are kept for it, and only once they are asked for", async () => {
    const digest = vi.spyOn(crypto.subtle, "digest").mockRejectedValue(new TypeError("not here"));
    const answers = [text, watched].map((config) => {
      const seen: string[] = [];
      const observer = ({ kind }: { readonly kind: string }) => void seen.push(kind);
      return { seen, answer: createAnswerer({ transport: scriptedTransport(), config, observer }) };
    });
    expect(digest).not.toHaveBeenCalled();
    for (const { answer } of answers) expect((await ask(answer)).status).toBe(200);
    expect(digest).toHaveBeenCalledTimes(1);
    await expect.poll(() => answers[1]?.seen).toContain("store-failed");
    expect(answers[0]?.seen).not.toContain("store-failed");
  });
});
