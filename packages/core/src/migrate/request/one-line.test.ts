import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonValue } from "../../../test/arbitrary-json.ts";
import { isHeaderValue } from "../../request/header-map.ts";
import { oneLine } from "./one-line.ts";

describe("oneLine", () => {
  it("keeps numbers as they are written, and blanks inside texts", () => {
    const text = '{\n  "a" : [ 1.0,\t12345678901234567890 ],\r\n  "b": " x  \\" y "\n}';
    expect(oneLine(text)).toBe('{"a":[1.0,12345678901234567890],"b":" x  \\" y "}');
  });

  it("writes whatever is no ASCII as an escape", () => {
    expect(oneLine('{"ü": "😀\u007f"}')).toBe('{"\\u00fc":"\\ud83d\\ude00\\u007f"}');
  });

  it("is the same value, and one that a header can have", () => {
    fc.assert(
      fc.property(jsonValue, fc.constantFrom(0, 2, "\t"), (value, indent) => {
        const line = oneLine(JSON.stringify(value, null, indent));
        expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(isHeaderValue(line)).toBe(true);
      }),
    );
  });
});
