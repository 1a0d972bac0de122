import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  arbitraryPattern,
  arbitraryPatternText,
  arbitrarySubject,
} from "../../../test/arbitrary-pattern.ts";
import { countSteps } from "./count-steps.ts";
import { parseRegex } from "./parse-regex.ts";

describe("countSteps", () => {
  it("finds a match exactly when the engine does", () => {
    const pattern = fc.oneof(arbitraryPattern(), arbitraryPatternText());
    fc.assert(
      fc.property(pattern, arbitrarySubject(), (text, subject) => {
        const parsed = parseRegex(text);
        fc.pre(parsed.ok);
        const search = { subject, first: 0, last: subject.length, maxSteps: 20_000 };
        const { outcome } = countSteps(parsed.regex, parsed.regex.root, search);
        fc.pre(outcome === "matched" || outcome === "failed");
        expect(outcome === "matched").toBe(new RegExp(text).test(subject));
      }),
    );
  });

  it("stops where it is told to", () => {
    fc.assert(
      fc.property(arbitraryPattern(), arbitrarySubject(), fc.nat(50), (text, subject, maxSteps) => {
        const parsed = parseRegex(text);
        fc.pre(parsed.ok);
        const search = { subject, first: 0, last: subject.length, maxSteps };
        const { steps, outcome } = countSteps(parsed.regex, parsed.regex.root, search);
        expect(steps > maxSteps).toBe(outcome === "too many steps");
      }),
    );
  });

  it("gives up on calls nested too deep instead of running out of stack", () => {
    const parsed = parseRegex("(?:(a)|\\b\\b\\b)*c");
    const search = { subject: "a".repeat(5000), first: 0, last: 0, maxSteps: 1_000_000 };
    expect(parsed.ok && countSteps(parsed.regex, parsed.regex.root, search).outcome).toBe(
      "too deep",
    );
  });
});
