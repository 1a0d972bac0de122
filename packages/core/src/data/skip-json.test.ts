import { describe, expect, it } from "vitest";
import { skipSpace, skipString, skipValue } from "./skip-json.ts";

describe("skipSpace", () => {
  it("passes the four kinds of white space and stops at anything else", () => {
    expect(skipSpace(" \t\r\n x", 0)).toBe(5);
    expect(skipSpace("\u00a0", 0)).toBe(0);
    expect(skipSpace("  ", 0)).toBe(2);
  });
});

describe("skipString", () => {
  it.each(['"a"', '""', '"\\""', '"\\\\"', '"\\\\\\"\\\\"', '"\\u0022"'])("%s", (text) => {
    expect(skipString(`${text}"`, 0)).toBe(text.length);
  });
});

describe("skipValue", () => {
  it.each(["1", "-1.5e3", "true", "null", '"]"', "[]", "{}", '[1, "]", {"}": []}]'])(
    "%s",
    (text) => {
      expect(skipValue(`[${text}, 2]`, 1)).toBe(text.length + 1);
      expect(skipValue(`[${text}]`, 1)).toBe(text.length + 1);
      expect(skipValue(`[${text} ]`, 1)).toBe(text.length + 1);
    },
  );
});

describe("in a text that breaks off", () => {
  it.each(['"a', '"a\\"', "[1", '{"a": [', '["a', "tru", ""])("%s, the text ends first", (text) => {
    expect(skipValue(text, 0)).toBeGreaterThanOrEqual(text.length);
  });
});
