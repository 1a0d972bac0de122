import { describe, expect, it } from "vitest";
import { told } from "../../test/told.ts";
import { limits } from "../limits.ts";
import { parse } from "./parse.ts";

const codes = (text: string) => parse(text).findings.map(({ code }) => code);

describe("parse, of strict JSON", () => {
  it("keeps the text as it is and says nothing", () => {
    const text = '{"provider": "openai", "retry": {"attempts": 3}}';
    expect(parse(text)).toEqual({
      text,
      strict: text,
      edits: [],
      holes: [],
      value: { provider: "openai", retry: { attempts: 3 } },
      findings: [],
      trust: "whole",
    });
  });

  it.each(["{}\n", "\r\n{}\r\n", "\t{ }\t", ' {"a":\r"b"\r} '])(
    "allows white space: %j",
    (text) => {
      expect(codes(text)).toEqual([]);
    },
  );

  it("reads over a byte order mark and notes it", () => {
    const { value, strict, trust, findings } = parse('\ufeff{"a": 1}');
    expect({ value, strict, trust }).toEqual({
      value: { a: 1 },
      strict: '{"a": 1}',
      trust: "whole",
    });
    expect(findings).toMatchObject([{ code: "PK1010", offset: 0, length: 1 }]);
  });

  it("keeps the places of findings behind a byte order mark", () => {
    expect(told('\ufeff{"a": 1,}')).toEqual(["PK1010 \ufeff", "PK1008 ,"]);
    expect(told('\ufeff{"a": 1, "a": 2}')).toEqual(["PK1010 \ufeff", 'PK1009 "a"']);
  });

  it("takes __proto__ for a key like any other", () => {
    const { value } = parse('{"__proto__": {"polluted": true}, "constructor": 1}');
    expect(Object.keys(value ?? {})).toEqual(["__proto__", "constructor"]);
    expect(JSON.stringify(value)).toBe('{"__proto__":{"polluted":true},"constructor":1}');
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it.each(["0", "-0", "1.5", "1e3", "1E+3", "-1e-3", "123456789012345678901"])(
    "reads the number %s as JSON.parse does",
    (number) => {
      expect(parse(`{"a": ${number}}`)).toMatchObject({
        findings: [],
        value: { a: JSON.parse(number) },
      });
    },
  );
});

describe("parse, of what JSON.parse accepts and a config must not hold", () => {
  it.each([
    ["null", ["PK1014 null"]],
    ["true", ["PK1014 true"]],
    [" 42 ", ["PK1014 42"]],
    ["1e999", ["PK1014 1e999"]],
    ['"pc-support-1a2b"', ['PK1014 "']],
    ["[]", ["PK1014 ["]],
    ['\n[{"provider": "openai"}]', ["PK1014 ["]],
    ['"{\\"provider\\": \\"openai\\"}"', ['PK1013 "']],
    ['"\'{\\"provider\\": \\"openai\\"}\'"', ['PK1013 "']],
  ])("refuses the root %j", (text, expected) => {
    expect(told(text)).toEqual(expected);
    expect(parse(text).trust).toBe("nothing");
  });

  it.each(["", " ", "\n\r\n\t", "\ufeff", "\ufeff \n"])("refuses %j as empty", (text) => {
    expect(codes(text)).toEqual(["PK1012"]);
    expect(parse(text)).toMatchObject({ value: undefined, trust: "nothing" });
  });

  it.each(['{"a": 1e999}', '{"a": -1e999}', '{"a": {"b": [1, 1e400]}}'])(
    "finds the number beyond all numbers in %s, and lets no rule judge it",
    (text) => {
      const { findings, holes } = parse(text);
      expect(findings).toMatchObject([{ code: "PK1022" }]);
      expect(holes).toEqual(
        findings.map(({ offset, length }) => ({ start: offset, end: offset + length })),
      );
    },
  );

  it("is not misled by such a number inside a text", () => {
    expect(told('{"a": "1e999, \\"1e999", "b": 1e999}')).toEqual(["PK1022 1e999"]);
  });
});

describe("parse, of duplicate keys", () => {
  it.each([
    ['{"a": 1, "a": 2}', ['PK1009 "a"']],
    ['{"a": 1, "b": {"a": 2}}', []],
    ['[{"a": 1}, {"a": 2}]', ["PK1014 ["]],
    ['{"x": {"a": 1, "b": 2, "a": 3, "a": 4}}', ['PK1009 "a"', 'PK1009 "a"']],
    ['{"api_key": 1, "\\u0061pi_key": 2}', ['PK1009 "\\u0061pi_key"']],
    ['{"\\"": 1, "\\u0022": 2}', ['PK1009 "\\u0022"']],
    ['{"": 1, "": 2}', ['PK1009 ""']],
    ['{"__proto__": 1, "__proto__": 2}', ['PK1009 "__proto__"']],
    // Colons are counted first: those in texts, and escaped ones, must not hide a key.
    ['{"a": "x:y", "b": "z\\u003a"}', []],
    ['{"a": "\\u003a", "a": "::"}', ['PK1009 "a"']],
    ['{"a": "\\u003A:", "a": 1}', ['PK1009 "a"']],
    ['{"a:": "\\u003a", "a\\u003a": 1}', ['PK1009 "a\\u003a"']],
    // In mended text, too.
    ['{"a": 1, a: 2}', ["PK1006 a", "PK1009 a"]],
    ["{'a': 1, \"a\": 2}", ["PK1006 'a'", 'PK1009 "a"']],
  ])("in %s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("names the line of the first, past comments and in every kind of line end", () => {
    expect(parse('{\r\n"a": 1,\r\n"b": 2,\r\n"a": 3}').findings[0]?.message).toContain("line 2");
    expect(parse('{ /* 1\n2\n3 */\n"a": 1,\n"a": 3}').findings.at(-1)?.message).toContain("line 4");
    expect(parse('{\r"b": 1,\r"a": 1,\r"a": 3}').findings[0]?.message).toContain("line 3");
  });

  it("tells no more of them than are shown", () => {
    const text = `{${'"a": 1, '.repeat(500)}"b": 2}`;
    expect(codes(text)).toHaveLength(limits.diagnostics);
  });
});

describe("parse, at the limits", () => {
  const nested = (depth: number) => `{"a": ${"[".repeat(depth - 1)}${"]".repeat(depth - 1)}}`;

  it("accepts the deepest nesting and refuses one level more", () => {
    expect(codes(nested(limits.depth))).toEqual([]);
    expect(codes(nested(limits.depth + 1))).toEqual(["PK1015"]);
    expect(parse(nested(limits.depth + 1)).trust).toBe("nothing");
  });

  it("holds broken text to the same depth", () => {
    expect(codes(nested(limits.depth).replace("}", ",}"))).toEqual(["PK1008"]);
    expect(codes(nested(limits.depth + 1).replace("}", ",}"))).toEqual(["PK1015"]);
  });

  it("counts keys and elements", () => {
    const list = (length: number) => `{"a": [${"0,".repeat(length - 1)}0]}`;
    expect(codes(list(limits.values - 1))).toEqual([]);
    expect(codes(list(limits.values))).toEqual(["PK1015"]);
  });

  it("does not read a text that is too long", () => {
    const text = `{"a": "${"x".repeat(limits.textLength)}"}`;
    expect(parse(text)).toMatchObject({ trust: "nothing", findings: [{ code: "PK1015" }] });
  });

  it("gives a text up after a hundred slips", () => {
    const { findings, trust } = parse(`{"a": [${"1 2 ".repeat(200)}]}`);
    expect(trust).toBe("nothing");
    expect(findings).toHaveLength(limits.slips);
  });
});
