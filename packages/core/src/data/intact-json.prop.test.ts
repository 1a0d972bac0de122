import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenJson, jsonValue } from "../../test/arbitrary-json.ts";
import { intactJson } from "./intact-json.ts";

describe("intactJson", () => {
  it("accepts what JSON.parse accepts, and only that", () => {
    const text = fc.oneof(
      jsonValue.map((value) => JSON.stringify([value], null, 1)),
      brokenJson.map((broken) => `[${broken}]`),
      fc.tuple(jsonValue, fc.nat(200), fc.string({ maxLength: 2 })).map(([value, at, put]) => {
        const json = JSON.stringify([value]);
        return json.slice(0, at) + put + json.slice(at + 1);
      }),
    );
    fc.assert(
      fc.property(text, (json) => {
        const { end } = intactJson(json, 0, 1000);
        if (end !== undefined) expect(() => JSON.parse(json.slice(0, end))).not.toThrow();
        expect(end === json.trimEnd().length).toBe(isJson(json));
      }),
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return text.startsWith("[");
  } catch {
    return false;
  }
}
