import { describe, expect, it } from "vitest";
import { parse } from "../parse/parse.ts";
import { defaultSettings } from "../validate/settings.ts";
import { diagnose } from "./diagnose.ts";
import type { TextEdit } from "./diagnostic.ts";
import type { Finding, Mend } from "./finding.ts";

function fixes(text: string, ...mends: readonly [at: Finding["at"], mend: Mend][]) {
  const findings = mends.map(([at, mend]): Finding => {
    return { code: "PK1105", at, on: "key", message: "m", mend };
  });
  return diagnose(parse(text), findings, defaultSettings)
    .filter(({ code }) => code === "PK1105")
    .map(({ fix }) => fix && applied(text, fix.edits));
}

function applied(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((left, right) => right.offset - left.offset)
    .reduce(
      (before, { offset, length, text: put }) =>
        before.slice(0, offset) + put + before.slice(offset + length),
      text,
    );
}

const rename = (to: string): Mend => ({ do: "rename", to, safe: true });
const replace = (by: unknown): Mend => ({ do: "replace", by, safe: true });
const move = (...to: string[]): Mend => ({ do: "move", to, safe: true });

describe("renderFix", () => {
  it.each([
    ['{"ttl" : 1}', ["ttl"], rename("max_age"), '{"max_age" : 1}'],
    ["{ttl: 1}", ["ttl"], rename("max_age"), '{"max_age": 1}'],
    ["{'t\\'l' /* c */: 1}", ["t'l"], rename("max_age"), '{"max_age" /* c */: 1}'],
    ['{"t\\"l": 1}', ['t"l'], rename('a"b'), '{"a\\"b": 1}'],
    ['{"a": "429"}', ["a"], replace(429), '{"a": 429}'],
    ['{"a": 3 // c\n}', ["a"], replace({ b: 3 }), '{"a": {"b": 3} // c\n}'],
    ['{"a": 1}', ["a"], replace({ b: [1, { c: null }] }), '{"a": {"b": [1, {"c": null}]}}'],
    ['{"a": {"b": /* c */ 1} }', ["a"], replace([{ b: 1 }]), '{"a": [{"b": /* c */ 1}] }'],
    ['{"a": 408, "b": 1}', ["a"], replace([408]), '{"a": [408], "b": 1}'],
    ['{"m": "x", "b": 1}', ["m"], move("o", "m"), '{"o": {"m": "x"}, "b": 1}'],
    ["{m: 'x' /* c */}", ["m"], move("o", "m"), '{"o": {"m": \'x\'} /* c */}'],
    [
      '{"t": [{"m": [\n1\n]}]}',
      ["t", 0, "m"],
      move("t", "0", "o", "m"),
      '{"t": [{"o": {"m": [\n1\n]}}]}',
    ],
  ])("%s", (text, at, mend, expected) => {
    expect(fixes(text, [at, mend])).toEqual([expected]);
  });

  it.each([
    ["that is not sure to be meant", '{"a": 1}', ["a"], { ...rename("b"), safe: false }],
    ["that would lose a comment", '{"a": [1, // c\n 2]}', ["a"], replace([2, 1])],
    ["that moves an object", '{"m": {"k": 1}, "o": {}}', ["m"], move("o", "m")],
    ["that moves past a comment", '{"m": 1, /* c */ "o": {}}', ["m"], move("o", "m")],
    ["out of its object", '{"s": {"t": 1}}', ["s", "t"], move("t")],
    ["into another node", '{"t": [{"m": 1}]}', ["t", 0, "m"], move("o", "m")],
    ["of the root", "{}", [], rename("a")],
  ])("offers no mend %s", (_, text, at, mend) => {
    expect(fixes(text, [at, mend])).toEqual([undefined]);
  });

  it.each([
    ["the first member", '{"m": 1, "o": {}}', '{"o": {"m": 1}}'],
    ["the last member", '{"o": { "n": 2 },\n  "m": "x"\n}', '{"o": { "n": 2, "m": "x" }\n}'],
    [
      "a member between",
      '{"a": 0, "m": [429, 500], "o": {"n": 2}}',
      '{"a": 0, "o": {"n": 2, "m": [429, 500]}}',
    ],
  ])("moves %s into an object that is there", (_, text, moved) => {
    expect(fixes(text, [["m"], move("o", "m")])).toEqual([moved]);
  });

  it("never writes one key twice", () => {
    const text = '{"model": "x", "seed": 1}';
    const twice = fixes(text, [["model"], move("o", "model")], [["seed"], move("o", "seed")]);
    expect(twice).toEqual(['{"o": {"model": "x"}, "seed": 1}', undefined]);
    const names = fixes('{"x": 1, "y": 2}', [["x"], rename("z")], [["y"], rename("z")]);
    expect(names).toEqual(['{"z": 1, "y": 2}', undefined]);
  });
});
