import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  arbitraryPattern,
  arbitraryPatternText,
  arbitrarySubject,
} from "../../../test/arbitrary-pattern.ts";
import { boundedRegex } from "./bounded-regex.ts";
import { parseRegex } from "./parse-regex.ts";

describe("boundedRegex", () => {
  it("finds on short texts what the engine finds", () => {
    const pattern = fc.oneof(arbitraryPattern(), arbitraryPatternText());
    fc.assert(
      fc.property(pattern, arbitrarySubject(), (text, subject) => {
        fc.pre(parseRegex(text).ok);
        expect(boundedRegex(text)(subject)).toBe(new RegExp(text).test(subject));
      }),
    );
  });

  it("gives an answer soon to any pattern, on any text, the same each time", () => {
    const pattern = fc.oneof(arbitraryPattern(), arbitraryPatternText(), fc.string());
    const subject = fc
      .tuple(arbitrarySubject(), fc.integer({ min: 1, max: 5000 }), arbitrarySubject())
      .map(([turn, times, rest]) => turn.repeat(times) + rest);
    fc.assert(
      fc.property(pattern, subject, (text, long) => {
        const isFound = boundedRegex(`(?:${text})*$`);
        expect(isFound(long)).toBe(isFound(long));
      }),
    );
  });
});
