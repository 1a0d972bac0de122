import { describe, expect, it } from "vitest";
import { traceIds } from "./trace-id.ts";

describe("traceIds", () => {
  it("takes the id of the caller, unless no log could show it", () => {
    const idOf = traceIds();
    expect(idOf({ "x-portkey-trace-id": "trace/1" }, 1)).toBe("trace/1");
    expect(idOf({ "x-portkey-trace-id": "two words" }, 1)).not.toBe("two words");
  });

  it("makes a UUID for each visit, and another in each gateway", () => {
    const [one, other] = [traceIds(), traceIds()];
    const ids = [one({}, 1), one({}, 2), one({}, 2 ** 40), other({}, 1)];
    expect(new Set(ids).size).toBe(4);
    for (const id of ids)
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});
