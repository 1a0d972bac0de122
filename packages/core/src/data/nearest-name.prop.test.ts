import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestName } from "./nearest-name.ts";

describe("nearestName", () => {
  it("finds a name behind one slip, and never one behind more than three", () => {
    const word = fc.stringMatching(/^[a-z]{6,12}$/);
    fc.assert(
      fc.property(word, fc.nat(11), (name, place) => {
        const at = place % name.length;
        const without = name.slice(0, at) + name.slice(at + 1);
        expect(nearestName(without, [name])).toBe(name);
        expect(nearestName(`${name}xxxx`, [name])).toBeUndefined();
      }),
    );
  });
});
