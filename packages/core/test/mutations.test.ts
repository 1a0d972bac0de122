import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { load } from "../src/index.ts";
import { settingsFrom } from "./fixture-settings.ts";
import { seededDraw } from "./seeded-draw.ts";

/** Good configs, broken at random but the same way in every run: each ends in a verdict, and in time. */
const folders = ["conformance/diagnostics/ok/", "examples/"].map(
  (name) => new URL(`../../../${name}`, import.meta.url),
);
const rounds = 8;

const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.jsonc?$/.test(name))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") })),
);

const signs = [
  ..."{}[],:\"'\\/ \n0aé\u0000\u2028",
  "null",
  "// ",
  "/*",
  '"a": ',
  "__proto__",
  "1e999",
  "...",
];

/** A text with one stretch taken out, put in twice, swapped with its neighbour, or a sign put in. */
function mutated(text: string, draw: (below: number) => number): string {
  const start = draw(text.length + 1);
  const end = Math.min(text.length, start + 1 + draw(draw(4) === 0 ? 80 : 6));
  const before = text.slice(0, start);
  const stretch = text.slice(start, end);
  const after = text.slice(end);
  switch (draw(4)) {
    case 0:
      return before + after;
    case 1:
      return before + stretch + stretch + after;
    case 2:
      return before + after.slice(0, stretch.length) + stretch + after.slice(stretch.length);
    default:
      return before + (signs[draw(signs.length)] ?? "") + stretch + after;
  }
}

describe("load, of a good config that was broken", () => {
  it("has something to break", () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(files)("$name ends in a verdict", ({ name, text }) => {
    const draw = seededDraw(name);
    const settings = settingsFrom(name.split("."));
    for (let round = 0; round < rounds; round++) {
      let broken = text;
      for (let slips = 1 + draw(3); slips > 0; slips--) broken = mutated(broken, draw);
      const start = performance.now();
      const { ok, diagnostics } = load(broken, settings);
      expect(performance.now() - start, broken).toBeLessThan(500);
      expect(ok, broken).toBe(!diagnostics.some(({ severity }) => severity === "error"));
      for (const { range, fix } of diagnostics) {
        expect(range.start.offset, broken).toBeLessThanOrEqual(range.end.offset);
        expect(range.end.offset, broken).toBeLessThanOrEqual(broken.length);
        for (const { offset, length } of fix?.edits ?? []) {
          expect(offset + length, broken).toBeLessThanOrEqual(broken.length);
        }
      }
    }
  });
});
