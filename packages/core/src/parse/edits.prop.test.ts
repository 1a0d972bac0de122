import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, backOver } from "./edits.ts";

describe("backOver", () => {
  it("never runs backwards, and gives each unit that was kept its own place", () => {
    const stretches = fc.array(
      fc.record({ kept: fc.nat(4), taken: fc.nat(4), put: fc.string({ maxLength: 4 }) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(stretches, (parts) => {
        const made: { offset: number; length: number; text: string }[] = [];
        let before = "";
        for (const { kept, taken, put } of parts) {
          before += "k".repeat(kept + 1);
          made.push({ offset: before.length, length: taken, text: put.replaceAll("k", "x") });
          before += "t".repeat(taken);
        }
        const carry = backOver(made);
        const after = applyEdits(before, made).text;
        const starts = [...Array(after.length).keys()].map(carry.start);
        const ends = [...Array(after.length).keys()].map((offset) => carry.end(offset + 1));
        for (const places of [starts, ends]) {
          expect(places).toEqual([...places].sort((left, right) => left - right));
        }
        for (const [offset, unit] of [...after].entries()) {
          if (unit === "k") expect(before.slice(starts[offset], ends[offset])).toBe("k");
        }
      }),
    );
  });
});
