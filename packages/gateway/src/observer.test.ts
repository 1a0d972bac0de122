import { describe, expect, it } from "vitest";
import { ask } from "../test/ask.ts";
import { scriptedTransport } from "../test/scripted-transport.ts";
import { createAnswerer } from "./create-answerer.ts";
import type { GatewayObserver } from "./observer.ts";

const config = JSON.stringify({ provider: "openai", api_key: "sk-canary-9f8e7d6c5b4a" });

describe("an observer of a gateway", () => {
  it.each<[string, GatewayObserver]>([
    [
      "throws",
      () => {
        throw new Error("The sink is down.");
      },
    ],
    ["rejects", () => Promise.reject(new Error("The sink is down."))],
  ])("that %s is its own affair", async (_, observer) => {
    const answer = createAnswerer({ transport: scriptedTransport(), config, observer });
    const unhandled: unknown[] = [];
    const onUnhandled = (reason: unknown) => void unhandled.push(reason);
    process.on("unhandledRejection", onUnhandled);
    try {
      expect((await ask(answer)).status).toBe(200);
      await new Promise(setImmediate);
      expect(unhandled).toEqual([]);
    } finally {
      process.off("unhandledRejection", onUnhandled);
    }
  });
});
