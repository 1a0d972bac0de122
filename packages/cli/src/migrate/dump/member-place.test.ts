import { describe, expect, it } from "vitest";
import { memberStart, pastValue } from "./member-place.ts";

function found(line: string, ...names: string[]): string | undefined {
  // What stands before and behind the line must not be looked at.
  const text = `{"config": 0}\n${line}\n{"config": 0}`;
  const start = text.indexOf("\n") + 1;
  const end = start + line.length;
  const value = memberStart(text, { start, end }, names);
  return value === undefined ? undefined : text.slice(value, pastValue(text, value, end));
}

describe("memberStart and pastValue", () => {
  it.each([
    ['{"config": {"a": [1, "]}"]}, "id": 1}', '{"a": [1, "]}"]}'],
    ['{"id":"x","config":"{\\"a\\": 1}"}', '"{\\"a\\": 1}"'],
    ['  { "id" : 1 , "config" : null }  ', "null"],
    ['{"x": {"config": 1}, "config": 2}', "2"],
    ['{"x": "\\"config\\": 1", "config": 2}', "2"],
    ['{"x": "\\\\", "config": true}', "true"],
    ['{"x": [{"config": 1}], "config": -1.5e3}', "-1.5e3"],
    ['{"a": {}, "b": [], "config": []}', "[]"],
  ])("finds the value in %s", (line, value) => {
    expect(found(line, "config")).toBe(value);
  });

  it.each([
    '{"id": 1}',
    "{}",
    "[]",
    '"config"',
    "",
    '{"configs": 1}',
    '{"x": {"config": 1}}',
    '["config", 1]',
    '{"config"}',
    '{"config',
  ])("finds nothing in %s", (line) => {
    expect(found(line, "config")).toBeUndefined();
  });

  it.each([
    ['{"gr\\u00f6\\u00dfe": 1}', "größe"],
    ['{"gr\\u00F6ße": 1}', "größe"],
    ['{"conf\\u0069g": 1}', "config"],
    ['{"\\u0063\\u006f\\u006E\\u0066\\u0069\\u0067": 1}', "config"],
    ['{"a\\/b": 1}', "a/b"],
    ['{"a/b": 1}', "a/b"],
    ['{"q\\"q": 1}', 'q"q'],
    ['{"q\\u0022q": 1}', 'q"q'],
    ['{"\\ud83d\\ude00": 1}', "😀"],
    ['{"a\\\\u0062": 0, "b": 1}', "b"],
    ['{"": 1}', ""],
  ])("knows a name in every spelling: %s", (line, name) => {
    expect(found(line, name)).toBe("1");
  });

  it.each([
    ['{"a\\\\u0062": 1}', "ab"],
    ['{"\\u00zz": 1}', "\\u00zz"],
    ['{"a\\b": 1}', "a\\b"],
    ['{"config\\u0000": 1}', "config"],
  ])("takes no other name for it: %s", (line, name) => {
    expect(found(line, name)).toBeUndefined();
  });

  it("goes inside by one name after the other", () => {
    expect(found('{"a": {"config": 1}, "data": {"a": 2, "config": 3}}', "data", "config")).toBe(
      "3",
    );
    expect(found('{"data": [1]}', "data", "config")).toBeUndefined();
    expect(found('{"data": "config"}', "data", "config")).toBeUndefined();
  });

  it("takes the whole line where there is no name", () => {
    expect(found(' {"a": 1}\r')).toBe('{"a": 1}');
    expect(found("  ")).toBe("");
  });

  it("stays inside the line where that is broken", () => {
    expect(found('{"config": "abc', "config")).toBe('"abc');
    expect(found('{"config": {"a": [', "config")).toBe('{"a": [');
    expect(found('{"config": "abc\\', "config")).toBe('"abc\\');
  });
});
