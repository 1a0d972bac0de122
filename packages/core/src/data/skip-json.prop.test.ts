import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { skipValue } from "./skip-json.ts";

describe("skipValue", () => {
  it("passes exactly one value, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.json({ stringUnit: "binary" }),
        fc.constantFrom("", " ", "\n"),
        (json, gap) => {
          expect(skipValue(`{"a":${json}${gap},"b":1}`, 5)).toBe(5 + json.length);
        },
      ),
    );
  });
});
