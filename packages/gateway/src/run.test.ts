import { describe, expect, it } from "vitest";
import { ask } from "../test/ask.ts";
import { replyOf, scriptedTransport } from "../test/scripted-transport.ts";
import { createAnswerer } from "./create-answerer.ts";

describe("a run", () => {
  it("waits before a retry as its embedder would have it, within what the plan allows", async () => {
    const waits: number[] = [];
    const clock = {
      nowMs: () => 0,
      after(ms: number, callback: () => void) {
        waits.push(ms);
        queueMicrotask(callback);
        return () => {};
      },
    };
    const transport = scriptedTransport({ "api.openai.com": () => replyOf(503, "{}") });
    const config = JSON.stringify({
      provider: "openai",
      api_key: "sk-canary-9f8e7d6c5b4a",
      retry: { attempts: 2 },
    });
    const jitter = (ms: number) => (ms === 1000 ? 250 : 3_600_000);
    await ask(createAnswerer({ transport, config, clock, jitter }));
    expect(waits).toEqual([250, 59_750]);
  });
});
