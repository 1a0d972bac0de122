import { describe, expect, it } from "vitest";
import { singleton } from "./char-set.ts";
import { parseRegex } from "./parse-regex.ts";

function faultOf(pattern: string): string {
  const parsed = parseRegex(pattern);
  return parsed.ok ? "none" : `${parsed.reason} at ${parsed.offset}`;
}

describe("parseRegex", () => {
  it.each([
    ["(", "a '(' without its ')' at 0"],
    ["a(b(c)", "a '(' without its ')' at 1"],
    ["a)b", "a ')' without its '(' at 1"],
    ["a[bc", "a '[' without its ']' at 1"],
    ["ab[z-a]", "a range that is out of order at 3"],
    ["a|*", "a quantifier with nothing to repeat at 2"],
    ["a**", "a quantifier with nothing to repeat at 2"],
    ["^+", "a quantifier with nothing to repeat at 1"],
    ["(?<=a)?", "a quantifier with nothing to repeat at 6"],
    ["{2}", "a quantifier with nothing to repeat at 0"],
    ["ba{3,2}", "a quantifier whose numbers are out of order at 1"],
    ["a\\", "a backslash at the end at 1"],
    ["(?x)", "a group of an unknown kind at 0"],
    ["(?<1>a)", "a group name that is no identifier at 0"],
    ["(?<n>a)(?<n>b)", "a group name used twice at 7"],
    ["(?<n>a)\\k<m>", "a reference to a group that is not there at 7"],
    ["(?<n>a)\\k", "a reference without a group name at 7"],
    ["(?<n>a)[\\k]", "an unknown escape at 8"],
  ])("finds the fault of %s", (pattern, fault) => {
    expect(faultOf(pattern)).toBe(fault);
    expect(() => new RegExp(pattern)).toThrow(SyntaxError);
  });

  it.each([
    ["]", "]"],
    ["{", "{"],
    ["\\x4", "x4"],
    ["\\u{a}", "u{a}"],
    ["x{,5}", "x{,5}"],
    ["\\8", "8"],
    ["\\1", "\u0001"],
    ["\\101", "A"],
    ["\\400", "\u00200"],
    ["\\c", "\\c"],
    ["\\cJ", "\n"],
    ["\\k<n>", "k<n>"],
    ["\\p", "p"],
    ["\\0", "\u0000"],
  ])("reads %s leniently, as text", (pattern, text) => {
    const parsed = parseRegex(pattern);
    const items = Array.from(text, (character) => ({
      kind: "char",
      set: singleton(character.charCodeAt(0)),
    }));
    const root = items.length === 1 ? items[0] : { kind: "sequence", items };
    expect(parsed).toMatchObject({ ok: true, regex: { root } });
    expect(new RegExp(`^(?:${pattern})$`).test(text)).toBe(true);
  });

  it("counts groups, also those that come after a reference to them", () => {
    const parsed = parseRegex("\\2(a)(?:b)(?<n>c)\\k<n>");
    expect(parsed).toMatchObject({ ok: true, regex: { groupCount: 2 } });
    expect(parsed.ok && parsed.regex.names.get("n")).toBe(2);
    expect(parsed.ok && parsed.regex.root).toMatchObject({
      items: [{ kind: "backreference", to: 2 }, {}, {}, {}, { kind: "backreference", to: "n" }],
    });
  });

  it("takes a number for a character when there are not so many groups", () => {
    expect(parseRegex("(a)\\2")).toMatchObject({
      regex: { root: { items: [{ kind: "group" }, { kind: "char", set: singleton(2) }] } },
    });
  });

  it("gives up on groups nested too deep instead of running out of stack", () => {
    expect(faultOf("(".repeat(50_000))).toBe("groups nested too deep at 100");
  });
});
