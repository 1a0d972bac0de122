import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  arbitraryPattern,
  arbitraryPatternText,
  arbitrarySubject,
} from "../../../test/arbitrary-pattern.ts";
import { linearSearch } from "./linear-search.ts";
import { parseRegex } from "./parse-regex.ts";

describe("linearSearch", () => {
  it("finds a match exactly when the engine does", () => {
    const pattern = fc.oneof(arbitraryPattern(), arbitraryPatternText());
    let searched = 0;
    fc.assert(
      fc.property(pattern, arbitrarySubject(), (text, subject) => {
        const parsed = parseRegex(text);
        fc.pre(parsed.ok);
        const search = linearSearch(parsed.regex);
        if (search === undefined) return;
        searched += 1;
        expect(search(subject, 1_000_000).matched).toBe(new RegExp(text).test(subject));
      }),
    );
    expect(searched).toBeGreaterThan(5);
  });
});
