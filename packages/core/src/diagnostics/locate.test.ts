import { describe, expect, it } from "vitest";
import type { Path } from "../data/json-pointer.ts";
import { locate } from "./locate.ts";

/** The texts of the key and the value at a path. */
function at(text: string, path: Path): [key: string | undefined, value: string] | undefined {
  const spans = locate(text, [path]);
  const [span] = spans.values();
  if (span === undefined) return undefined;
  const { key, value } = span;
  return [key && text.slice(key.start, key.end), text.slice(value.start, value.end)];
}

const text = `{
  "a": [10, {"b": "x"} , [ ], "]"],
  "": {"": 1},
  "m~n/o": {"/": "~"},
  "\\u0063\\"": -1.5e3,
  "d": {"k": 1, "k": 2}
}
`;

describe("locate", () => {
  it.each<[Path, [string | undefined, string] | undefined]>([
    [[], [undefined, text.trim()]],
    [["a"], ['"a"', '[10, {"b": "x"} , [ ], "]"]']],
    [
      ["a", 0],
      [undefined, "10"],
    ],
    [
      ["a", "1", "b"],
      ['"b"', '"x"'],
    ],
    [
      ["a", 2],
      [undefined, "[ ]"],
    ],
    [
      ["a", 3],
      [undefined, '"]"'],
    ],
    [
      ["", ""],
      ['""', "1"],
    ],
    [
      ["m~n/o", "/"],
      ['"/"', '"~"'],
    ],
    [['c"'], ['"\\u0063\\""', "-1.5e3"]],
    [
      ["d", "k"],
      ['"k"', "2"],
    ],
    [["a", 4], undefined],
    [["a", "length"], undefined],
    [["a", 0, "b"], undefined],
    [["b"], undefined],
  ])("finds %j", (path, expected) => {
    expect(at(text, path)).toEqual(expected);
  });

  it("finds many places in one pass, each under its pointer", () => {
    const spans = locate(text, [["a", 1, "b"], ["a"], ["d"], ["a", 1, "b"], []]);
    expect([...spans.keys()].sort()).toEqual(["", "/a", "/a/1/b", "/d"]);
  });

  it("takes __proto__ for a key like any other", () => {
    expect(at('{"__proto__": {"a": 1}}', ["__proto__", "a"])).toEqual(['"a"', "1"]);
    expect(at("{}", ["__proto__"])).toBeUndefined();
  });

  it("finds nothing in a text without a value", () => {
    expect(locate("", [[]]).size).toBe(0);
  });

  it("finds nothing where nothing is asked for", () => {
    expect(locate(text, []).size).toBe(0);
  });
});
