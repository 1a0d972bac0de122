import { type Transport, transportSpec } from "@pk-config/transport";
import { describe, expect, it } from "vitest";
import { ask } from "../test/ask.ts";
import { type Act, bodyInParts, replyOf, scriptedTransport } from "../test/scripted-transport.ts";
import { type CircuitStore, memoryStore } from "./circuit-store.ts";
import { createAnswerer } from "./create-answerer.ts";
import type { ExchangeBody } from "./exchange.ts";
import type { GatewaySeen } from "./observer.ts";

const at = (host: string) => ({
  provider: "openai",
  api_key: "sk-canary-9f8e7d6c5b4a",
  custom_host: `https://${host}/v1`,
});
const inline = (config: object) => ({ "x-portkey-config": JSON.stringify(config) });

describe("a circuit breaker", () => {
  it("leaves a target alone once its circuit is open, for the same config only", async () => {
    const transport = scriptedTransport({ "a.example.com": () => replyOf(503, "{}") });
    const breaker = { failure_threshold: 2, cooldown_interval: 30_000 };
    const config = {
      strategy: { mode: "fallback", cb_config: breaker },
      targets: [at("a.example.com"), at("b.example.com")],
    };
    let nowMs = 1_000_000;
    const clock = { nowMs: () => nowMs, after: () => () => {} };
    const answer = createAnswerer({ transport, clock });
    const hosts = async (asked: object) => {
      transport.sent.length = 0;
      await ask(answer, { headers: inline(asked) });
      return transport.sent.map(({ url }) => new URL(url).host.charAt(0)).join("");
    };
    expect([await hosts(config), await hosts(config), await hosts(config)]).toEqual([
      "ab",
      "ab",
      "b",
    ]);
    expect(await hosts({ ...config, metadata: {} })).toBe("ab");
    nowMs += 30_001;
    expect(await hosts(config)).toBe("ab");
  });

  it("counts a stream that breaks off against its target", async () => {
    const stream = [["content-type", "text/event-stream"]] as const;
    let end: "end" | "broken" = "end";
    const transport = scriptedTransport({
      "a.example.com": () => replyOf(200, bodyInParts(["data: 1\n\n"], end), stream),
    });
    const config = {
      strategy: {
        mode: "fallback",
        cb_config: { failure_threshold: 1, cooldown_interval: 30_000 },
      },
      targets: [at("a.example.com"), at("b.example.com")],
    };
    const answer = createAnswerer({ transport, config: JSON.stringify(config) });
    const host = async () => {
      await ask(answer);
      return new URL(transport.sent.at(-1)?.url ?? "").host;
    };
    expect([await host(), await host()]).toEqual(["a.example.com", "a.example.com"]);
    end = "broken";
    expect([await host(), await host()]).toEqual(["a.example.com", "b.example.com"]);
  });

  it("is not opened by callers who stop sending", async () => {
    const takesItIn: Act = async ({ body }) => {
      if (body !== undefined && !(body instanceof Uint8Array)) for await (const _ of body);
      return replyOf(200, "{}");
    };
    const scripted = scriptedTransport({ "a.example.com": takesItIn });
    const transport: Transport = {
      spec: transportSpec,
      doSend: (sending, signal) =>
        new Promise((resolve) => {
          signal.addEventListener("abort", () => resolve({ kind: "aborted" }));
          void scripted.doSend(sending, signal).then(resolve);
        }),
    };
    const breaker = { failure_threshold: 2, failure_status_codes: [408, 500] };
    const config = {
      request_timeout: 20,
      strategy: { mode: "fallback", cb_config: breaker },
      targets: [at("a.example.com"), at("b.example.com")],
    };
    const limits = { replayBytes: 10 };
    const answer = createAnswerer({ transport, config: JSON.stringify(config), limits });
    const stalls: ExchangeBody = {
      length: undefined,
      read: async () => ({
        kind: "long",
        rest: (async function* () {
          yield new Uint8Array(100);
          await new Promise(() => {});
        })(),
      }),
    };
    for (let caller = 0; caller < 3; caller++) {
      const leaving = AbortSignal.timeout(60);
      const headers = { "content-type": "audio/wav" };
      const asked = { method: "POST", path: "/v1/audio/transcriptions", headers, body: stalls };
      const { status } = await answer(asked, leaving);
      expect([status, leaving.aborted]).toEqual([499, true]);
    }
    scripted.sent.length = 0;
    expect((await ask(answer)).status).toBe(200);
    expect(scripted.sent.map(({ url }) => new URL(url).host)).toEqual(["a.example.com"]);
  });

  it("forgets the circuits of the configs that were used least, once there are many", async () => {
    const store = memoryStore();
    const fail = () => ({ kind: "open", sinceMs: 1 }) as const;
    for (const scope of ["first", "second"]) {
      for (let target = 0; target < 30_000; target++) await store.change(scope, `/${target}`, fail);
    }
    const sizes = async () =>
      Promise.all(["first", "second"].map(async (scope) => (await store.read(scope)).size));
    expect(await sizes()).toEqual([0, 30_000]);
  });

  it("keeps nobody from an answer when its store fails", async () => {
    const seen: string[] = [];
    const broken = new TypeError("down");
    const store = { read: () => Promise.reject(broken), change: () => Promise.reject(broken) };
    const config = {
      strategy: { mode: "fallback", cb_config: { failure_threshold: 1 } },
      targets: [at("a.example.com"), at("b.example.com")],
    };
    const answer = createAnswerer({
      transport: scriptedTransport(),
      store,
      observer: ({ kind }) => void seen.push(kind),
    });
    expect((await ask(answer, { headers: inline(config) })).status).toBe(200);
    await expect.poll(() => seen.filter((kind) => kind === "store-failed").length).toBe(2);
  });

  it("waits for its store as long as it may", async () => {
    const seen: GatewaySeen[] = [];
    const store = { read: () => new Promise<never>(() => {}), change: () => {} };
    const answer = createAnswerer({
      transport: scriptedTransport(),
      config: JSON.stringify({
        strategy: { mode: "fallback", cb_config: { failure_threshold: 1 } },
        targets: [at("a.example.com")],
      }),
      store,
      limits: { storeMs: 20 },
      observer: (one) => void seen.push(one),
    });
    expect((await ask(answer)).status).toBe(200);
    const failed = seen.find(({ kind }) => kind === "store-failed");
    expect(failed).toMatchObject({ kind: "store-failed", error: "TimeoutError" });
  });

  it("takes the promises of other libraries from its store", async () => {
    const memory = memoryStore();
    const store = {
      read: (scope: string) => later(memory.read(scope)),
      change: (...change: Parameters<CircuitStore["change"]>) => later(memory.change(...change)),
    };
    const transport = scriptedTransport({ "a.example.com": () => replyOf(503, "{}") });
    const config = JSON.stringify({
      strategy: { mode: "fallback", cb_config: { failure_threshold: 1 } },
      targets: [at("a.example.com"), at("b.example.com")],
    });
    const seen: string[] = [];
    const observer = ({ kind }: GatewaySeen) => void seen.push(kind);
    const answer = createAnswerer({ transport, config, store, observer });
    for (const hosts of ["ab", "b"]) {
      transport.sent.length = 0;
      await ask(answer);
      expect(transport.sent.map(({ url }) => new URL(url).host.charAt(0)).join("")).toBe(hosts);
    }
    expect(seen).not.toContain("store-failed");
  });
});

/** Has a `then`, and nothing else of a promise. */
function later<Value>(value: Value | PromiseLike<Value>): PromiseLike<Value> {
  const coming = Promise.resolve(value);
  return { then: (...both) => coming.then(...both) };
}
