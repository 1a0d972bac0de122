import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryPattern, arbitraryPatternText } from "../../../test/arbitrary-pattern.ts";
import { codePoint } from "../../../test/code-point.ts";
import { analyseRegex } from "./analyse-regex.ts";
import type { Regex } from "./ast.ts";
import { countSteps } from "./count-steps.ts";
import { parseRegex } from "./parse-regex.ts";

function regexOf(pattern: string): Regex {
  const parsed = parseRegex(pattern);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.regex;
}

/** Steps of a whole search, or the greatest number when they are too many to be counted. */
function stepsOf(regex: Regex, subject: string, maxSteps: number): number {
  const search = { subject, first: 0, last: subject.length, maxSteps };
  const { steps, outcome } = countSteps(regex, regex.root, search);
  return outcome === "too many steps" ? Number.POSITIVE_INFINITY : steps;
}

describe("analyseRegex", () => {
  it("calls a text invalid exactly when the engine refuses it", () => {
    const texts = fc.oneof(arbitraryPatternText(), fc.string({ unit: codePoint }));
    fc.assert(
      fc.property(texts, (text) => {
        let refused = false;
        try {
          new RegExp(text);
        } catch {
          refused = true;
        }
        expect(analyseRegex(text).kind === "invalid").toBe(refused);
      }),
    );
  });

  it("shows attacks for exponential patterns that make a search take more than 2^15 steps", () => {
    let exponential = 0;
    fc.assert(
      fc.property(arbitraryPattern(), (pattern) => {
        const verdict = analyseRegex(`^(?:${pattern})*$`);
        if (verdict.kind !== "exponential") return;
        exponential += 1;
        const regex = regexOf(`^(?:${pattern})*$`);
        expect(stepsOf(regex, verdict.attack, 2 ** 15)).toBe(Number.POSITIVE_INFINITY);
      }),
    );
    expect(exponential).toBeGreaterThan(0);
  });

  it("calls no pattern safe whose search grows faster than the square of the length", () => {
    const subjects = fc.tuple(
      fc.string({ unit: fc.constantFrom("a", "b", "-"), maxLength: 2 }),
      fc.string({ unit: fc.constantFrom("a", "a", "b", "c"), minLength: 1, maxLength: 3 }),
      fc.string({ unit: fc.constantFrom("a", "b", "!"), maxLength: 2 }),
    );
    let safe = 0;
    fc.assert(
      fc.property(arbitraryPattern(), subjects, (pattern, [prefix, pump, suffix]) => {
        // A count costs as much as it allows and no more, but on short texts that looks like growth.
        fc.pre(!pattern.includes("{"));
        if (analyseRegex(pattern).kind !== "safe") return;
        safe += 1;
        const regex = regexOf(pattern);
        const steps = (turns: number): number =>
          stepsOf(regex, prefix + pump.repeat(turns) + suffix, 2_000_000);
        const few = steps(16);
        // Twice the length may take four times as long; small numbers are given some room.
        expect(steps(32)).toBeLessThan(Math.max(few, 500) * 4 * 1.5);
      }),
    );
    expect(safe).toBeGreaterThan(5);
  });

  it("calls an anchored pattern safe only if one try takes linear time", () => {
    fc.assert(
      fc.property(arbitraryPattern(), fc.constantFrom("a", "ab", "b", "aab"), (pattern, pump) => {
        fc.pre(!pattern.includes("{"));
        const anchored = `^(?:${pattern})$`;
        if (analyseRegex(anchored).kind !== "safe") return;
        const regex = regexOf(anchored);
        const steps = (turns: number): number => {
          const search = { subject: `${pump.repeat(turns)}!`, first: 0, last: 0, maxSteps: 2e6 };
          return countSteps(regex, regex.root, search).steps;
        };
        expect(steps(32)).toBeLessThan(Math.max(steps(16), 500) * 2 * 1.5);
      }),
    );
  });

  it("ends soon on any sequence of pieces, however often it is repeated", () => {
    fc.assert(
      fc.property(arbitraryPatternText(), fc.integer({ min: 2, max: 60 }), (text, times) => {
        expect(analyseRegex(text.repeat(times)).kind).not.toBe("");
      }),
    );
  });
});
