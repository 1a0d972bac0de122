import { describe, expect, it } from "vitest";
import { editedJson } from "./edited-json.ts";

/** The text after entries were given other values by their keys; an empty value takes one out. */
function edited(text: string, values: Readonly<Record<string, string>>, added: string[] = []) {
  return editedJson(
    text,
    (key) => values[key],
    () => added,
  );
}

describe("editedJson", () => {
  it("changes a value and leaves the rest as it is written", () => {
    expect(edited('{ "a" : 1.0 ,\n"b":[ 1e2 ] }', { a: "2" })).toBe('{ "a" : 2 ,\n"b":[ 1e2 ] }');
    expect(edited(" [ 1, 2,3 ] ", { 1: '"x"' })).toBe(' [ 1, "x",3 ] ');
  });

  it.each([
    [["a"], '{ "b": 2, "c": 3 }'],
    [["b"], '{ "a": 1, "c": 3 }'],
    [["c"], '{ "a": 1, "b": 2 }'],
    [["a", "b"], '{ "c": 3 }'],
    [["b", "c"], '{ "a": 1 }'],
    [["a", "c"], '{ "b": 2 }'],
    [["a", "b", "c"], "{  }"],
  ])("takes out %j, each with one comma", (keys, left) => {
    const text = '{ "a": 1, "b": 2, "c": 3 }';
    expect(edited(text, Object.fromEntries(keys.map((key) => [key, ""])))).toBe(left);
  });

  it("adds behind what is left", () => {
    expect(edited('{"a":1 }', {}, ['"b":2', '"c":3'])).toBe('{"a":1,"b":2,"c":3 }');
    expect(edited('{"a":1}', { a: "" }, ['"b":2'])).toBe('{"b":2}');
    expect(edited("{ }", {}, ['"b":2'])).toBe('{"b":2 }');
    expect(edited("[]", {}, ["1"])).toBe("[1]");
  });

  it("asks for each entry by its key as it is meant, and where its value stands", () => {
    const text = '{"\\u0061": {"b": 1}, "": [2]}';
    const asked: unknown[] = [];
    expect(
      editedJson(text, (key, start, end) => {
        asked.push([key, text.slice(start, end)]);
        return undefined;
      }),
    ).toBeUndefined();
    expect(asked).toEqual([
      ["a", '{"b": 1}'],
      ["", "[2]"],
    ]);
  });

  it.each(["", "1", '"a"', "null", "{", "[", '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a" 1}'])(
    "leaves %s alone, which is no object and no list",
    (text) => {
      expect(edited(text, { a: "2", 0: "2" }, ["1"])).toBeUndefined();
    },
  );

  it.each(['{"a":1,}', '{"a":1}}', '{"a":1} x', '{"\\x":1}', "{a:1}", "[1,]", '{"a":"', '{"a":[}'])(
    "leaves %s alone, which is broken",
    (text) => {
      expect(edited(text, { a: "2", 0: "2" }, ["1"])).toBeUndefined();
    },
  );
});
