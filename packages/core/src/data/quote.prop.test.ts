import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePoint } from "../../test/code-point.ts";
import { quote, quoteName } from "./quote.ts";

describe("quote and quoteName", () => {
  it("lets nothing through that a terminal acts on", () => {
    fc.assert(
      fc.property(fc.string({ unit: codePoint }), (text) => {
        expect(quote(text)).not.toMatch(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u);
        expect(quoteName(text)).not.toMatch(
          /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u,
        );
      }),
    );
  });
});
