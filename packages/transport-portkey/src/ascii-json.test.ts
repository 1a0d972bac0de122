import { describe, expect, it } from "vitest";
import { asciiJson } from "./ascii-json.ts";

describe("asciiJson", () => {
  it("writes what every header can hold", () => {
    const value = { name: "Zo\u00eb \u20ac \u{1f600}", odd: "\u007f\u0000\r\n\u2028\ud800" };
    const text = asciiJson(value);
    expect(text).toMatch(/^[\x20-\x7e]*$/);
    expect(JSON.parse(text)).toEqual(value);
    expect(text).toContain(String.raw`Zo\u00eb \u20ac \ud83d\ude00`);
  });
});
