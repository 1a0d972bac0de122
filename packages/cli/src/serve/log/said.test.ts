import { describe, expect, it } from "vitest";
import { brief, remembering } from "./said.ts";

describe("brief", () => {
  it("keeps what is short, and the beginning of the rest", () => {
    expect(brief("a".repeat(200))).toBe("a".repeat(200));
    expect(brief("a".repeat(201))).toBe(`${"a".repeat(200)}…`);
    expect(brief("abc", 2)).toBe("ab…");
  });
});

describe("remembering", () => {
  /** How often a change is made for texts that come one after the other. */
  function changesFor(texts: readonly string[]): number {
    let changes = 0;
    const change = remembering((text) => {
      changes++;
      return text.toUpperCase();
    });
    expect(texts.map(change)).toEqual(texts.map((text) => text.toUpperCase()));
    return changes;
  }

  it("changes a text once, and what is long each time", () => {
    expect(changesFor(["a", "b", "a", "b"])).toBe(2);
    expect(changesFor(["a".repeat(256), "a".repeat(256)])).toBe(1);
    expect(changesFor(["a".repeat(257), "a".repeat(257)])).toBe(2);
  });

  it("forgets all before that becomes too much", () => {
    const many = Array.from({ length: 1000 }, (_, index) => `t${index}`);
    expect(changesFor(["t0", ...many, "t1000", "t0"])).toBe(1002);
  });
});
