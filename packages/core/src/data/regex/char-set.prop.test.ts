import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alphabetOf } from "./alphabet.ts";
import { type CharRange, charSet, contains, invert, MAX_UNIT, WORD } from "./char-set.ts";

const unit = fc.oneof(fc.nat(300), fc.nat(MAX_UNIT), fc.constantFrom(0, MAX_UNIT));
const ranges = fc.array(
  fc
    .tuple(unit, unit)
    .map(([one, other]): CharRange => [Math.min(one, other), Math.max(one, other)]),
  { maxLength: 6 },
);

describe("charSet", () => {
  it("holds what its ranges hold, and its inverse the rest", () => {
    fc.assert(
      fc.property(ranges, unit, (list, candidate) => {
        const inside = list.some(([from, to]) => from <= candidate && candidate <= to);
        expect(contains(charSet(list), candidate)).toBe(inside);
        expect(contains(invert(charSet(list)), candidate)).toBe(!inside);
      }),
    );
  });

  it("is inverted back into itself", () => {
    fc.assert(
      fc.property(ranges, (list) => {
        expect(invert(invert(charSet(list)))).toEqual(charSet(list));
      }),
    );
  });
});

describe("alphabetOf", () => {
  it("tells apart what its sets tell apart, by samples that stand for their class", () => {
    fc.assert(
      fc.property(fc.array(ranges, { maxLength: 4 }), (lists) => {
        const sets = lists.map(charSet);
        const alphabet = alphabetOf(sets);
        const samples = Array.from({ length: alphabet.size }, (_, charClass) =>
          alphabet.sampleOf(charClass).charCodeAt(0),
        );
        for (const set of sets) {
          const inside = new Set(alphabet.classesOf(set));
          for (const [charClass, sample] of samples.entries()) {
            expect(contains(set, sample)).toBe(inside.has(charClass));
          }
        }
        for (const [charClass, sample] of samples.entries()) {
          expect(alphabet.isWord(charClass)).toBe(contains(WORD, sample));
        }
      }),
    );
  });
});
