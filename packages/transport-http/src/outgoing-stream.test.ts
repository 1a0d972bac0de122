import { setTimeout as pause } from "node:timers/promises";
import { echo, playAtOnce, readBody } from "@pk-config/transport/testkit";
import { describe, expect, it } from "vitest";
import { atUpstream, replyOf } from "../test/at-upstream.ts";

const body = Buffer.from("{}");

describe("a body that is still being made", () => {
  /** Gives these parts, and then whatever `last` does. */
  function watched(parts: readonly Uint8Array[], last = async () => {}) {
    const seen = { taken: 0, letGo: 0 };
    const iterator = {
      async next() {
        const value = parts[seen.taken];
        seen.taken += 1;
        if (value !== undefined) return { done: false as const, value };
        await last();
        return { done: true as const, value: undefined };
      },
      async return() {
        seen.letGo += 1;
        throw new Error("Nobody wants to know.");
      },
    };
    return { seen, stream: { [Symbol.asyncIterator]: () => iterator } };
  }

  it("is sent in its parts, the empty ones left out, and not let go once it is whole", () =>
    atUpstream({}, async ({ upstream, send }) => {
      const parts = ["a", "", "", "b"].map((text) => Buffer.from(text));
      const { seen, stream } = watched(parts);
      const sent = await send(upstream.at(echo), { method: "POST", body: stream });
      await readBody(replyOf(sent).body);
      expect(Buffer.from(upstream.requests[0]?.body ?? []).toString()).toBe("ab");
      await pause(1);
      expect(seen).toEqual({ taken: 5, letGo: 0 });
    }));

  it("is let go where it is not sent", () =>
    atUpstream({}, async ({ send }) => {
      const { seen, stream } = watched([body]);
      const parts = { method: "POST", body: stream };
      const calls = [
        send("http://127.0.0.1:1/", parts),
        send("http://10.0.0.1/", parts),
        send("https://user@api.example.com/", parts),
        send("no address", parts).catch(() => {}),
        send("http://127.0.0.1/", { ...parts, headers: [["x", "\n"]] }).catch(() => {}),
        send("http://127.0.0.1/", parts, AbortSignal.abort()),
      ];
      await Promise.all(calls);
      expect(seen).toEqual({ taken: 0, letGo: calls.length });
    }));

  it("rejects with whatever its source throws", () =>
    atUpstream({}, async ({ upstream, send }) => {
      for (const fault of [new Error("gone"), "gone", 0]) {
        const { stream } = watched([body], () => Promise.reject(fault));
        const sent = send(upstream.at(echo), { method: "POST", body: stream });
        await expect(sent).rejects.toBe(fault);
      }
    }));

  it("has nothing to do with what happens to the connection", () =>
    atUpstream({}, async ({ upstream, send }) => {
      for (const way of ["reset", "close"] as const) {
        const { seen, stream } = watched([body], () => new Promise(() => {}));
        const to = upstream.at(playAtOnce({ do: way }));
        const sent = await send(to, { method: "POST", body: stream });
        expect(sent).toMatchObject({
          kind: "unreachable",
          cause: expect.stringMatching(/^(?:reset|closed)$/),
        });
        expect(seen.letGo).toBe(1);
      }
    }));
});
