import { describe, expect, it } from "vitest";
import { maskedUrl, type Piece, setInLines } from "./lines.ts";

const margin = { first: "1  ", rest: "   ", paint: (text: string) => text };
const loud = (text: string) => `<${text}>`;

function lines(pieces: readonly Piece[], width: number): string[] {
  return setInLines(pieces, margin, width);
}

describe("setInLines", () => {
  it("breaks at blanks, and lets each word keep its colour", () => {
    const pieces = [{ text: "one two" }, { text: "three four five", paint: loud }, { text: "six" }];
    expect(lines(pieces, 100)).toEqual(["1  one two <three four five> six"]);
    expect(lines(pieces, 20)).toEqual(["1  one two <three>", "   <four five> six"]);
  });

  it("keeps what stands apart at a distance, but not at the start of a line", () => {
    const pieces: Piece[] = [{ text: "some words" }, { text: "a.json:1:1", apart: true }];
    expect(lines(pieces, 100)).toEqual(["1  some words  a.json:1:1"]);
    expect(lines(pieces, 24)).toEqual(["1  some words", "   a.json:1:1"]);
  });

  it("shows no key, and nothing that a terminal would act on", () => {
    const [line = ""] = lines([{ text: "x\u001b[31m sk-canary-9f8e7d6c5b4a y" }], 100);
    expect(line).toMatch(/^1 {2}x\\u001b\[31m •+ y$/);
  });
});

describe("maskedUrl", () => {
  it("leaves settings in the query, and hides what looks like a key anywhere", () => {
    const settings = "https://eu.example.com/v1/chat?api-version=2024-10-21";
    expect(maskedUrl(settings)).toBe(settings);
    expect(maskedUrl("https://eu.example.com/sk-canary-9f8e7d6c5b4a/v1")).not.toContain("9f8e");
    expect(maskedUrl(`${settings}&a=sk-canary-9f8e7d6c5b4a`)).not.toContain("9f8e");
  });
});
