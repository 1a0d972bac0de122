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
