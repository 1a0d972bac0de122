import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headerText } from "./header-text.ts";

const latin = fc.string({ unit: fc.nat({ max: 0xff }).map((code) => String.fromCharCode(code)) });

describe("headerText", () => {
  it("reads every text that was written as UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(headerText(Buffer.from(text, "utf8").toString("latin1"))).toBe(text);
      }),
    );
  });

  it("reads what a decoder reads that takes UTF-8 and nothing else, and leaves all else alone", () => {
    const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    fc.assert(
      fc.property(latin, (value) => {
        let text = value;
        try {
          text = strict.decode(Buffer.from(value, "latin1"));
        } catch {
          // It is no UTF-8.
        }
        expect(headerText(value)).toBe(text);
      }),
    );
  });

  it("leaves alone what somebody has decoded already", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (before, after) => {
        const text = `${before}\u4e2d\u00c3\u00b6${after}`;
        expect(headerText(text)).toBe(text);
      }),
    );
  });
});
