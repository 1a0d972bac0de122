import { describe, expect, it } from "vitest";
import { intactJson } from "./intact-json.ts";

describe("intactJson", () => {
  it.each([
    "{}",
    "[]",
    "[ ]",
    '{"a": [1, {"b": "}"}], "c": -1.5e+3}',
    '["\\u00e9\\"", true, null]',
  ])("passes %s, whatever comes behind it", (json) => {
    for (const behind of ["", " ,", "]", "}", ' "', "x"]) {
      expect(intactJson(`[${json}${behind}`, 1, 9)).toEqual({ end: 1 + json.length, looked: 0 });
    }
  });

  it.each([
    "{",
    "[1",
    "[1,]",
    '{"a": 1,}',
    "{a: 1}",
    '{"a" 1}',
    '{"a": }',
    "['a']",
    "[01]",
    "[.5]",
    "[1.]",
    "[NaN]",
    "[tru]",
    '["\t"]',
    '["\\x"]',
    '["\\u12"]',
    '["a]',
    "[1 // c\n]",
    "[1}",
    "[\u00a01]",
    '{1: "a"}',
    "[,1]",
  ])("stops at the fault in %j", (text) => {
    const { end, looked } = intactJson(text, 0, 9);
    expect(end).toBeUndefined();
    expect(looked).toBeLessThanOrEqual(text.length);
  });

  it("goes no deeper than it may", () => {
    expect(intactJson("[[[]]]", 0, 3).end).toBe(6);
    expect(intactJson("[[[]]]", 0, 2).end).toBeUndefined();
  });
});
