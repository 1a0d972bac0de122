import { describe, expect, it } from "vitest";
import { outcomesFrom } from "./outcomes.ts";

describe("outcomesFrom", () => {
  it("reads statuses, faults and waits, over several flags", () => {
    expect(outcomesFrom([])).toBeUndefined();
    const read = outcomesFrom(["1=429:retry-after=2,2=timeout", " 12=connect-timeout "]);
    expect([...(read ?? [])]).toEqual([
      [1, { kind: "reply", status: 429, retryAfter: { "retry-after": "2" } }],
      [2, { kind: "timeout" }],
      [12, { kind: "unreachable", cause: "connect-timeout" }],
    ]);
  });

  it.each([
    ["429", "not of the form CALL=OUTCOME"],
    ["0=429", "not of the form CALL=OUTCOME"],
    ["1=429,", "not of the form CALL=OUTCOME"],
    ["1=429,1=500", "names call 1 twice"],
    ["1=42", 'cannot be "42"'],
    ["1=600", 'cannot be "600"'],
    ["1=offline", 'cannot be "offline"'],
    ["1=429:retry-after=soon", "knows no header"],
    ["1=429:x-user=2", "knows no header"],
  ])("refuses %s in words", (value, words) => {
    expect(() => outcomesFrom([value])).toThrow(words);
  });
});
