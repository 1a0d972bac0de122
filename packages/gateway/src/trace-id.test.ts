import { describe, expect, it } from "vitest";
import { ask } from "../test/ask.ts";
import { scriptedTransport } from "../test/scripted-transport.ts";
import { createAnswerer } from "./create-answerer.ts";
import { traceIds } from "./trace-id.ts";

describe("traceIds", () => {
  it("takes the id of the caller, unless no log could show it", () => {
    const idOf = traceIds();
    expect(idOf("trace/1", 1)).toBe("trace/1");
    expect(idOf("two words", 1)).not.toBe("two words");
  });

  it("makes a UUID for each visit, and another in each gateway", () => {
    const [one, other] = [traceIds(), traceIds()];
    const ids = [
      one(undefined, 1),
      one(undefined, 2),
      one(undefined, 2 ** 40),
      other(undefined, 1),
    ];
    expect(new Set(ids).size).toBe(4);
    for (const id of ids)
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});

describe("a request", () => {
  it.each(["x-portkey-trace-id", "X-Portkey-Trace-Id", "x_portkey_trace_id", "xPortkeyTraceId"])(
    "is known by the id in %s",
    async (name) => {
      const config = JSON.stringify({ provider: "openai", api_key: "sk-canary-9f8e7d6c5b4a" });
      const answer = createAnswerer({ transport: scriptedTransport(), config });
      const { headers } = await ask(answer, { headers: { [name]: "t-1" } });
      expect(headers["x-portkey-trace-id"]).toBe("t-1");
    },
  );
});
