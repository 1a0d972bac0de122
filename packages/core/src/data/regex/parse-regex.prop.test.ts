import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryPatternText } from "../../../test/arbitrary-pattern.ts";
import { codePoint } from "../../../test/code-point.ts";
import { parseRegex } from "./parse-regex.ts";

function isTaken(pattern: string): boolean {
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}

/** What newer engines take and older ones refuse: flags of a group, and a name used twice. */
function dependsOnEngine(pattern: string): boolean {
  return /\(\?[-ims]/.test(pattern) || /\(\?<(\w)>.*\(\?<\1>/s.test(pattern);
}

describe("parseRegex", () => {
  it("takes a text for a pattern exactly when the engine does", () => {
    fc.assert(
      fc.property(arbitraryPatternText(), (text) => {
        fc.pre(!dependsOnEngine(text));
        expect(parseRegex(text).ok).toBe(isTaken(text));
      }),
    );
  });

  it("agrees with the engine on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: codePoint }), (text) => {
        fc.pre(!dependsOnEngine(text));
        expect(parseRegex(text).ok).toBe(isTaken(text));
      }),
    );
  });

  it("says a place inside the text", () => {
    fc.assert(
      fc.property(arbitraryPatternText(), (text) => {
        const parsed = parseRegex(text);
        if (parsed.ok) return;
        expect(parsed.offset).toBeGreaterThanOrEqual(0);
        expect(parsed.offset).toBeLessThan(text.length);
      }),
    );
  });
});
