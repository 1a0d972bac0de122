import { describe, expect, it } from "vitest";
import { ask } from "../test/ask.ts";
import { bodyInParts, replyOf, scriptedTransport } from "../test/scripted-transport.ts";
import { type CircuitStore, memoryStore } from "./circuit-store.ts";
import { createAnswerer } from "./create-answerer.ts";
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
