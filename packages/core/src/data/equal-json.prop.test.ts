import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equalJson } from "./equal-json.ts";

describe("equalJson", () => {
  it("holds between a value and its copy, whatever the order of keys", () => {
    const reversed = (_key: string, value: unknown): unknown =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value;
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(equalJson(JSON.parse(text), JSON.parse(text, reversed))).toBe(true);
      }),
    );
  });

  it("agrees with the text of two values whose keys are in one order", () => {
    const value = fc.array(fc.constantFrom(0, 1, "0", null, [], {}, { a: 1 }, { b: 1 }, [[0], 1]));
    fc.assert(
      fc.property(value, value, (left, right) => {
        expect(equalJson(left, right)).toBe(JSON.stringify(left) === JSON.stringify(right));
      }),
    );
  });

  it("looks at own members only", () => {
    expect(equalJson(JSON.parse('{"__proto__": 1}'), { x: 1 })).toBe(false);
    expect(equalJson({ toString: 1 }, { x: 1 })).toBe(false);
  });
});
