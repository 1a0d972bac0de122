import { describe, expect, it } from "vitest";
import { limits } from "../limits.ts";
import { quote, quoteName } from "./quote.ts";

describe("quote", () => {
  it.each([
    ["plain", '"plain"'],
    ['say "hi"\n', '"say \\"hi\\"\\n"'],
    ["\u001b[31mred", '"\\u001b[31mred"'],
    ["a\u202eb\u200bc\u2028d\u0085e\ufefff", '"a\\u202eb\\u200bc\\u2028d\\u0085e\\ufefff"'],
    ["é 😀", '"é 😀"'],
  ])("%j", (text, expected) => {
    expect(quote(text)).toBe(expected);
  });

  it("shortens what is long", () => {
    expect(quote("x".repeat(limits.quotedLength))).toHaveLength(limits.quotedLength + 2);
    expect(quote("x".repeat(100_000))).toBe(`"${"x".repeat(limits.quotedLength)}…"`);
  });
});

describe("quoteName", () => {
  it.each([
    ["api_key", "`api_key`"],
    ["metadata.user-id", "`metadata.user-id`"],
    ["@slug/model", "`@slug/model`"],
    ["two words", '"two words"'],
    ["`", '"`"'],
    ["", '""'],
  ])("%j", (name, expected) => {
    expect(quoteName(name)).toBe(expected);
  });
});
