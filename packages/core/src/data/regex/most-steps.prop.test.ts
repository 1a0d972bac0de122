import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  arbitraryPattern,
  arbitraryPatternText,
  arbitrarySubject,
} from "../../../test/arbitrary-pattern.ts";
import { countSteps } from "./count-steps.ts";
import { mostSteps } from "./most-steps.ts";
import { parseRegex } from "./parse-regex.ts";

const pattern = fc.oneof(arbitraryPattern(), arbitraryPatternText());

describe("mostSteps", () => {
  it("is never less than what a search takes", () => {
    const anchored = fc.tuple(fc.constantFrom("", "^", "^(?:"), pattern).map(([before, text]) => {
      return before.endsWith("(?:") ? `${before}${text})$` : before + text;
    });
    fc.assert(
      fc.property(anchored, arbitrarySubject(), (text, subject) => {
        const parsed = parseRegex(text);
        fc.pre(parsed.ok);
        const search = { subject, first: 0, last: subject.length, maxSteps: 20_000 };
        const { steps, outcome } = countSteps(parsed.regex, parsed.regex.root, search);
        fc.pre(outcome === "matched" || outcome === "failed");
        expect(mostSteps(parsed.regex, subject.length)).toBeGreaterThanOrEqual(steps);
      }),
    );
  });

  it("grows with the length", () => {
    fc.assert(
      fc.property(pattern, fc.nat(50), fc.nat(50), (text, length, more) => {
        const parsed = parseRegex(text);
        fc.pre(parsed.ok);
        expect(mostSteps(parsed.regex, length + more)).toBeGreaterThanOrEqual(
          mostSteps(parsed.regex, length),
        );
      }),
    );
  });
});
