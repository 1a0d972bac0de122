import { edited } from "@pk-config/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editsInString } from "./edits-in-string.ts";

const text = fc.string({
  unit: fc.constantFrom("a", '"', "\\", "\n", "\t", "é", "😀", "\u2028", "/"),
});

/** A string of JSON in any of the ways in which programs write it. */
function literalOf(value: string, style: number): string {
  const plain = JSON.stringify(value);
  if (style === 0) return plain;
  const ascii = plain.replaceAll(/[^ -~]/g, escapesOf);
  return style === 1 ? ascii : ascii.replaceAll("/", "\\/");
}

function escapesOf(unit: string): string {
  return [...Array(unit.length).keys()]
    .map((at) => `\\u${unit.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0")}`)
    .join("");
}

describe("editsInString", () => {
  it("edits the text in the string as they would edit the text", () => {
    const cases = fc.tuple(
      text,
      fc.array(fc.tuple(fc.nat(), fc.nat(5), text), { maxLength: 4 }),
      fc.nat(2),
    );
    fc.assert(
      fc.property(cases, ([value, places, style]) => {
        let after = 0;
        const edits = places.map(([gap, wide, put]) => {
          const offset = Math.min(value.length, after + (gap % 7));
          const length = Math.min(value.length - offset, wide);
          after = offset + length;
          return { offset, length, text: put };
        });
        const literal = literalOf(value, style);
        const made = edited(literal, editsInString(literal, edits));
        expect(JSON.parse(made)).toBe(edited(value, edits));
        if (style > 0) expect(made).toMatch(/^[ -~]*$/);
      }),
    );
  });

  it("leaves what is not edited as it was written", () => {
    const literal = '"\\u00e9\\/ {\\n\\u0022a\\": 1}"';
    const value: unknown = JSON.parse(literal);
    if (typeof value !== "string") throw new TypeError("a string was written");
    const edits = editsInString(literal, [{ offset: value.indexOf("1"), length: 1, text: "ü" }]);
    expect(edited(literal, edits)).toBe('"\\u00e9\\/ {\\n\\u0022a\\": \\u00fc}"');
  });
});
