import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePoint } from "../../test/code-point.ts";
import { draw, seedOf } from "./draw.ts";
import { hashText } from "./hash.ts";

describe("draw", () => {
  it("is at least 0 and below 1, and the same each time, for any seed and place", () => {
    const seed = fc.oneof(fc.string({ unit: codePoint }), fc.double());
    fc.assert(
      fc.property(seed, fc.string({ unit: codePoint }), (given, pointer) => {
        const drawn = draw(seedOf(given), hashText(pointer));
        expect(drawn).toBeGreaterThanOrEqual(0);
        expect(drawn).toBeLessThan(1);
        expect(draw(seedOf(given), hashText(pointer))).toBe(drawn);
      }),
    );
  });

  it("is at least 0 and below 1 for any 32 bits", () => {
    const bits = fc.oneof(fc.constantFrom(0, 1, 2 ** 31, 2 ** 32 - 1), fc.nat(2 ** 32 - 1));
    fc.assert(
      fc.property(bits, bits, (seed, place) => {
        const drawn = draw(seed, place);
        expect(drawn >= 0 && drawn < 1).toBe(true);
      }),
    );
  });
});
