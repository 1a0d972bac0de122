import { describe, expect, it } from "vitest";
import { hashText, mixBits } from "./hash.ts";

describe("hashText", () => {
  it.each([
    ["", 1947474976],
    ["a", 1817065451],
    ["/targets/0", 1184116821],
    ["/targets/1", 3945375149],
    ["Zürich", 2459591534],
    ["\u{1F600}", 345556083],
  ])("of %j is the same for ever", (text, hash) => {
    expect(hashText(text)).toBe(hash);
  });

  it("tells ten thousand pointers apart", () => {
    const hashes = Array.from({ length: 10_000 }, (_, index) => hashText(`/targets/${index}`));
    expect(new Set(hashes).size).toBe(10_000);
  });
});

describe("mixBits", () => {
  it.each([
    [0, 0],
    [1, 1753845952],
    [0xffffffff, 1734902346],
  ])("of %d is the same for ever", (bits, mixed) => {
    expect(mixBits(bits)).toBe(mixed);
  });

  it("changes each bit of the result about every other time, whichever bit was changed", () => {
    const samples = Array.from({ length: 2000 }, (_, index) => Math.imul(index, 0x9e3779b1));
    for (let bit = 0; bit < 32; bit += 1) {
      const changed = Array.from({ length: 32 }, () => 0);
      for (const sample of samples) {
        const difference = mixBits(sample) ^ mixBits(sample ^ (1 << bit));
        for (let at = 0; at < 32; at += 1) {
          changed[at] = (changed[at] ?? 0) + ((difference >>> at) & 1);
        }
      }
      expect(Math.min(...changed)).toBeGreaterThan(2000 * 0.44);
      expect(Math.max(...changed)).toBeLessThan(2000 * 0.56);
    }
  });
});
