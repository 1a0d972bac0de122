import { describe, expect, it } from "vitest";
import { told } from "../../test/told.ts";
import { parse } from "./parse.ts";

/** What a text was meant to be; `?` marks what nobody can know. */
const unknown = null;

/** A text, what is told of it, and the value it was meant to have. */
type Row = readonly [text: string, findings: readonly string[], value: unknown];

function slips(what: string, rows: readonly Row[]): void {
  describe(`mend, of ${what}`, () => {
    it.each(rows)("%s", (text, findings, value) => {
      expect(told(text)).toEqual(findings);
      expect(parse(text).value).toEqual(value);
    });
  });
}

slips("quotes", [
  ['{"provider:"@x"}', ['PK1001 "provider'], { provider: "@x" }],
  ['{"mode:"single", "a": 1}', ['PK1001 "mode'], { mode: "single", a: 1 }],
  ['{"provider: "@x"}', ['PK1001 "provider'], { provider: "@x" }],
  ['{"provider": @x"}', ["PK1001 @"], { provider: "@x" }],
  ['{"a": 1, provider": "@x"}', ["PK1001 provider"], { a: 1, provider: "@x" }],
  ['{"provider: @x"}', ['PK1001 "provider'], { provider: "@x" }],
  ['{"provider:" "@x"}', ['PK1001 "provider'], { provider: "@x" }],
  ['{"provider="@x"}', ['PK1001 "provider'], { provider: "@x" }],
  ['{"attempts: 3, "b": 1}', ['PK1001 "attempts'], { attempts: 3, b: 1 }],
  ['{"retry: {"attempts": 3}}', ['PK1001 "retry'], { retry: { attempts: 3 } }],
  ['{"attempts:" 3}', ['PK1001 "attempts'], { attempts: 3 }],
  ['{"a": "b"", "c": 1}', ['PK1001 "'], { a: "b", c: 1 }],
  ['{"a": ""b", "c": 1}', ['PK1001 "'], { a: "b", c: 1 }],
  ['{""a": "b"}', ['PK1001 "'], { a: "b" }],
  ['{\n"a": "b,\n"c": 1}', ['PK1004 "b'], { a: "b", c: 1 }],
  ['{"a": "b, "c": 1}', ['PK1004 "b'], { a: "b", c: 1 }],
  ['{"a": "b}', ['PK1004 "b'], { a: "b" }],
  ['{"a": "b', ['PK1004 "b'], { a: "b" }],
  ['{"a": "', ['PK1004 "'], { a: "" }],
  ['{"a": "b\\"}', ['PK1004 "b\\"'], { a: 'b"' }],
]);

slips("what a string holds", [
  ['{"a": "b\tc"}', ["PK1020 \t"], { a: "b\tc" }],
  ['{"a": "b\u0000c"}', ["PK1020 \u0000"], { a: "b\u0000c" }],
  ['{"a": "C:\\path"}', ["PK1020 \\p"], { a: "C:\\path" }],
  ['{"a": "\\\\d \\d"}', ["PK1020 \\d"], { a: "\\d \\d" }],
  ['{"a": "\\u12"}', ["PK1020 \\u"], { a: "\\u12" }],
  ['{"a": "\\x41"}', ["PK1020 \\x"], { a: "A" }],
  ['{"a": "one\ntwo", "b": 1}', ["PK1020 \n"], { a: "one\ntwo", b: 1 }],
  ['{"a": "one\r\n two"\n}', ["PK1020 \r"], { a: "one\r\n two" }],
  ['{"a": "say "hi" to", "b": 1}', ['PK1020 "'], { a: 'say "hi" to', b: 1 }],
  ['{"a\tb": 1}', ["PK1020 \t"], { "a\tb": 1 }],
  ['{"\\q": 1}', ["PK1020 \\q"], { "\\q": 1 }],
]);

slips("commas and colons", [
  ['{"a": 1 "b": 2}', ["PK1002 1"], { a: 1, b: 2 }],
  ['{"a": {}\n"b": 2}', ["PK1002 }"], { a: {}, b: 2 }],
  ['{"a": [1 2]}', ["PK1002 1"], { a: [1, 2] }],
  ['{"a": [{} {}]}', ["PK1002 }"], { a: [{}, {}] }],
  ['{"a": 1 // c\n"b": 2}', ["PK1002 1", "PK1007 // c"], { a: 1, b: 2 }],
  ['{"a": 1; "b": 2;}', ["PK1002 ;", "PK1002 ;"], { a: 1, b: 2 }],
  ['{"a" 1}', ['PK1002 "'], { a: 1 }],
  ['{"a" {"b": 1}}', ['PK1002 "'], { a: { b: 1 } }],
  ['{"a":: 1}', ["PK1000 :"], { a: 1 }],
  ['{"a": 1,, "b": 2}', ["PK1018 ,"], { a: 1, b: 2 }],
  ['{"a": 1,,,, "b": 2}', ["PK1018 ,"], { a: 1, b: 2 }],
  ['{, "a": 1}', ["PK1018 ,"], { a: 1 }],
  ['{"a": [,]}', ["PK1018 ,"], { a: [] }],
  ['{"a": 1,}', ["PK1008 ,"], { a: 1 }],
  ['{"a": [1,],}', ["PK1008 ,"], { a: [1] }],
  ['{"a": 1},', ["PK1018 ,"], { a: 1 }],
  ['{"a": 1};', ["PK1018 ;"], { a: 1 }],
  ['{"a": , "b": 1}', ["PK1017 :"], { a: unknown, b: 1 }],
  ['{"a": }', ["PK1017 :"], { a: unknown }],
  ['{"a":\n"b": 1}', ["PK1017 :"], { a: unknown, b: 1 }],
  ['{"a", "b": 1}', ['PK1017 "'], { a: unknown, b: 1 }],
  ['{"a"}', ['PK1017 "'], { a: unknown }],
]);

slips("brackets", [
  ['{"a": [1, 2', ["PK1003 2"], { a: [1, 2] }],
  ['{"a": {"b": 1}', ["PK1003 }"], { a: { b: 1 } }],
  ['{"a": [1, ', ["PK1003 1"], { a: [1] }],
  ['{"a": [1, 2}', ["PK1003 }"], { a: [1, 2] }],
  ['{"a": [{"b": 1], "c": 1}', ["PK1003 ]"], { a: [{ b: 1 }], c: 1 }],
  ['{"a": [1, 2, "b": 3}', ['PK1003 "'], { a: [1, 2], b: 3 }],
  ['{"a": [{"b": {"c": 1}, {"d": 2}]}', ["PK1003 {"], { a: [{ b: { c: 1 } }, { d: 2 }] }],
  ['{"a": {"b": 1]}', ["PK1003 ]"], { a: { b: 1 } }],
  ['{"a": 1]', ["PK1003 ]"], { a: 1 }],
  ['{"a": [1]], "b": 2}', ["PK1003 ]"], { a: [1], b: 2 }],
  ['{"a": 1}}', ["PK1003 }"], { a: 1 }],
  ['{"a": 1}, "b": {"c": 2}}', ["PK1003 }"], { a: 1, b: { c: 2 } }],
  ['{"a": [{"b": 1}, "c": 2}, {"d": 3}]}', ["PK1003 }"], { a: [{ b: 1, c: 2 }, { d: 3 }] }],
  ['{"a": {{"b": 1}, {"c": 2}}}', ["PK1003 {"], { a: [{ b: 1 }, { c: 2 }] }],
  ['{"a": {429, 500}}', ["PK1003 {"], { a: [429, 500] }],
  ['{"a": {"b", "c"}}', ["PK1003 {"], { a: ["b", "c"] }],
  ['{"a": ["b": 1]}', ["PK1003 ["], { a: { b: 1 } }],
]);

slips("placeholders", [
  ['{"a": [...]}', ["PK1005 ..."], { a: [unknown] }],
  ['{"a": [1, …]}', ["PK1005 …"], { a: [1, unknown] }],
  ['{"a": ..., "b": 1}', ["PK1005 ..."], { a: unknown, b: 1 }],
  ['{"a": <YOUR KEY>}', ["PK1005 <YOUR KEY>"], { a: unknown }],
  ['{"a": {{key}}}', ["PK1005 {{key}}"], { a: unknown }],
  ['{"a": $' + '{KEY}, "b": 1}', ["PK1005 $" + "{KEY}"], { a: unknown, b: 1 }],
  ['{"a": $KEY}', ["PK1005 $KEY"], { a: unknown }],
  ['{"a": [YOUR_KEY]}', ["PK1005 [YOUR_KEY]"], { a: unknown }],
  ['{"a": "b" | "c" | 1}', ['PK1005 | "c" | 1'], { a: unknown }],
]);

slips("other languages", [
  ["{'a': 'b', 'c': 'd'}", ["PK1006 'a'"], { a: "b", c: "d" }],
  ["{\"a\": 'it\\'s', \"b\": 'don't'}", ["PK1006 'it\\'s'"], { a: "it's", b: "don't" }],
  ['{"a": `b\nc`}', ["PK1006 `b\nc`"], { a: "b\nc" }],
  ['{"a": `b$' + "{c}`}", ["PK1006 `b$" + "{c}`"], { a: unknown }],
  ['{"a": """b "c" d"""}', ['PK1006 """b "c" d"""'], { a: 'b "c" d' }],
  ["{a: 1, $b: 2, 3: 4, true: 5}", ["PK1006 a"], { 3: 4, a: 1, $b: 2, true: 5 }],
  ['{"a" = 1, b = 2}', ["PK1006 ="], { a: 1, b: 2 }],
  ['{\n a = 1\n b = "c"\n}', ["PK1006 ="], { a: 1, b: "c" }],
  ['{"a" => 1}', ["PK1006 =>"], { a: 1 }],
  ["{a: 1; b: 2}", ["PK1006 a"], { a: 1, b: 2 }],
  ['{"a": True, "b": None, "c": FALSE}', ["PK1006 True"], { a: true, b: null, c: false }],
  ['{"a": undefined}', ["PK1006 undefined"], { a: null }],
  ['{"a": 01, "b": +1, "c": .5}', ["PK1006 01"], { a: 1, b: 1, c: 0.5 }],
  ['{"a": 5., "b": 0x10, "c": 1_000}', ["PK1006 5."], { a: 5, b: 16, c: 1000 }],
  ['{"a": NaN, "b": -Infinity}', ["PK1006 NaN"], { a: unknown, b: unknown }],
  ['{"a": 1 # c\n}', ["PK1006 # c"], { a: 1 }],
  ['# c\n{"a": 1}', ["PK1006 # c"], { a: 1 }],
  ['{"a": openai, "b": sk-1}', ["PK1006 openai"], { a: unknown, b: unknown }],
  ['{"a": 30s, "b": https://x.example/v1}', ["PK1006 30s"], { a: unknown, b: unknown }],
  ['{"a": x.y("z, }"), "b": 1}', ['PK1006 x.y("z, }")'], { a: unknown, b: 1 }],
  ['{"a": "x" + y, "b": 1}', ['PK1006 "x" + y'], { a: unknown, b: 1 }],
  ['{"a": "x" +\n "y", "b": 1}', ['PK1006 "x" +\n "y"'], { a: unknown, b: 1 }],
  ['{"a": "x".format(y)}', ['PK1006 "x".format(y)'], { a: unknown }],
  ['{"a": "x" if y else "z"}', ['PK1006 "x" if y else "z"'], { a: unknown }],
  ['{"a": 1 || 2, "b": 50%}', ["PK1006 1 || 2"], { a: unknown, b: unknown }],
  ['{"a": [f(x) for x in y]}', ["PK1006 f(x) for x in y"], { a: [unknown] }],
  ['{"a": [...b, 1]}', ["PK1006 ...b"], { a: [unknown, 1] }],
  ["{a}", ["PK1006 a"], { a: unknown }],
]);

slips("word processors and other scripts", [
  ["{“a”: “b”}", ["PK1023 “a”"], { a: "b" }],
  ['{“a": ‘b’}', ['PK1023 “a"'], { a: "b" }],
  ['{"a"：1，"b"：2}', ["PK1023 ："], { a: 1, b: 2 }],
  ['{\u00a0"a":\u00a01}', ["PK1023 \u00a0"], { a: 1 }],
]);

slips("comments", [
  ['// c\n{"a": 1}', ["PK1007 // c"], { a: 1 }],
  ['{"a": 1} // c', ["PK1007 // c"], { a: 1 }],
  ['{/*c*/"a"/*c*/:/*c*/1/*c*/,/*c*/"b":[/*c*/2/*c*/]/*c*/}', ["PK1007 /*c*/"], { a: 1, b: [2] }],
  ['{"a": 1,\r// c\r"b": 2}', ["PK1007 // c"], { a: 1, b: 2 }],
  ['{"a": 1, // b\r\n}', ["PK1008 ,", "PK1007 // b"], { a: 1 }],
  ['{"a": "// no"}', [], { a: "// no" }],
  ['{"a": 1 // pk-config-ignore-line PK1101: mine\n}', [], { a: 1 }],
]);

slips("what stands around a config", [
  ['"a": 1, "b": 2', ['PK1019 "a"'], { a: 1, b: 2 }],
  ['"a": 1,\n"b": {"c": 2},\n', ['PK1019 "a"', "PK1008 ,"], { a: 1, b: { c: 2 } }],
  ['"a": 1}', ['PK1003 "a"'], { a: 1 }],
  ['const config = {"a": 1};\n', ["PK1021 const config ="], { a: 1 }],
  ['export default {\n"a": 1\n}', ["PK1021 export default"], { a: 1 }],
  ['```json\n{"a": 1}\n```\n', ["PK1021 ```json"], { a: 1 }],
  ['x-portkey-config: {"a": 1}', ["PK1021 x-portkey-config:"], { a: 1 }],
]);

describe("mend, where text must be thrown away", () => {
  it.each([
    ['{"a": 1 "b"}', ['PK1000 "b"'], { a: 1 }],
    ['{"a": 1 b c, "d": 2}', ["PK1000 b"], { a: 1, d: 2 }],
    ['{"a": 1, {"b": [2]}, "c": 3}', ["PK1000 {"], { a: 1, c: 3 }],
    ['{"a": 1,000}', ["PK1000 0"], { a: 1 }],
    ['{"a": ), "b": 1}', ["PK1000 )"], { a: unknown, b: 1 }],
    ['{"a": 1, ...}', ["PK1005 ..."], { a: 1, "...9": unknown }],
    ['{...a, "b": 1}', ["PK1006 ...a"], { "...1": unknown, b: 1 }],
    ['{**a, "b": 1}', ["PK1006 **a"], { "...1": unknown, b: 1 }],
    ['{"a": 1} and more', ["PK1000 a"], { a: 1 }],
    ['{"a": 1}, "b": 2', ["PK1000 ,"], { a: 1 }],
    ['{"a": 1 /* never closed', ["PK1000 /*"], { a: 1 }],
  ])("%s is only guessed", (text, findings, value) => {
    expect(told(text)).toEqual(findings);
    expect(parse(text)).toMatchObject({ trust: "guessed", value });
  });

  it("says nothing more of the line in which it threw text away, but judges the next", () => {
    expect(told('{"a": 1 b c: "x" "y",\n"d": 2 "e": 3}')).toEqual(["PK1000 b", "PK1002 2"]);
  });
});

describe("mend, of several slips", () => {
  const text = `{
  "strategy": {"mode:"fallback"},
  // the cheap one first
  "targets": [
    {"provider": "openai" "weight": },
    {provider: 'groq', "api_key": <KEY>,},
  ]
  "retry": {"attempts": 03}
`;

  it("tells of each where it stands, and mends them all", () => {
    expect(told(text)).toEqual([
      'PK1001 "mode',
      "PK1007 // the cheap one first",
      'PK1002 "',
      "PK1017 :",
      "PK1006 provider",
      "PK1006 'groq'",
      "PK1005 <KEY>",
      "PK1008 ,",
      "PK1002 ]",
      "PK1006 03",
      "PK1003 }",
    ]);
    expect(parse(text).value).toEqual({
      strategy: { mode: "fallback" },
      targets: [
        { provider: "openai", weight: unknown },
        { provider: "groq", api_key: unknown },
      ],
      retry: { attempts: 3 },
    });
  });

  it("keeps the text as it was, and says how it became strict", () => {
    const { strict, holes, text: kept } = parse(text);
    expect(kept).toBe(text);
    expect(() => JSON.parse(strict)).not.toThrow();
    expect(holes.map(({ start, end }) => strict.slice(start, end))).toEqual(["null", "null"]);
  });
});
