import { describe, expect, it } from "vitest";
import { applyEdits, backOver, type StrictEdit } from "./edits.ts";

describe("applyEdits", () => {
  it("puts in, takes out and replaces, and says where the holes lie", () => {
    const edits: StrictEdit[] = [
      { offset: 0, length: 0, text: "{" },
      { offset: 2, length: 3, text: "" },
      { offset: 6, length: 1, text: "null", hole: true },
      { offset: 8, length: 0, text: "}" },
    ];
    expect(applyEdits("ab---c?d", edits)).toEqual({
      text: "{abcnulld}",
      holes: [{ start: 4, end: 8 }],
    });
  });

  it("leaves a text without edits alone", () => {
    expect(applyEdits("{}", [])).toEqual({ text: "{}", holes: [] });
  });
});

describe("backOver", () => {
  const edits = [
    { offset: 2, length: 0, text: "++" },
    { offset: 4, length: 3, text: "" },
    { offset: 8, length: 2, text: "null" },
  ];
  // ab++cdhnullk
  const back = backOver(edits);

  it("carries an offset back over what was put in, taken out and replaced", () => {
    expect(applyEdits("abcdefghijk", edits).text).toBe("ab++cdhnullk");
    const places = [..."ab++cdhnullk"].map((_, offset) => back.start(offset));
    expect(places).toEqual([0, 1, 2, 2, 2, 3, 7, 8, 9, 10, 10, 10]);
  });

  it("finds the end of a replaced stretch at its end, not at its beginning", () => {
    expect(back.end(11)).toBe(10);
    expect(back.end(12)).toBe(11);
    expect(backOver([{ offset: 0, length: 20, text: "null" }]).end(4)).toBe(20);
  });

  it("leaves what was taken out outside: before a beginning, and behind an end", () => {
    expect([back.end(6), back.start(6)]).toEqual([4, 7]);
  });

  it("is the identity where nothing was changed", () => {
    expect([0, 3, 99].map(backOver([]).start)).toEqual([0, 3, 99]);
    expect([0, 3, 99].map(backOver([]).end)).toEqual([0, 3, 99]);
  });
});
