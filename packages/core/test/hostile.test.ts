import { describe, expect, it } from "vitest";
import { limits, load } from "../src/index.ts";

/** Milliseconds that a text takes; what it ends in does not matter, but it must end. */
function elapsed(text: string): number {
  const start = performance.now();
  expect(load(text).diagnostics.length).toBeLessThanOrEqual(limits.diagnostics + 1);
  return performance.now() - start;
}

/** Texts that a careless parser looks through again and again. */
const units = [
  ..."\"\\'`<{}[],:()/|=+-?#\n\r\t ",
  "...,",
  "“",
  "”",
  "，",
  "\u00a0",
  '"a":',
  '"a",',
  "a,",
  "a:1,",
  "a=1 ",
  "/*",
  "//\n",
  '"a\n',
  '"""',
  "1",
  "${",
  "{{",
  "x.y(",
  '"a"b',
  '\\"',
  '"a"\\',
  "[1,",
  '{"a":',
  '{"a":1},',
  '"a": "b\nc",',
  '" ',
  'a"',
  '"a" | ',
  "// pk-config-ignore PK2001: x\n",
  "/* pk-config-ignore */",
];

describe("load, of one thing over and over", () => {
  /** Long enough that a parser which is quadratic does not end in time, and no longer. */
  const length = 15_000;
  const repeated = (unit: string) => unit.repeat(Math.ceil(length / unit.length));

  it.each(units)("%j ends within half a second", (unit) => {
    const around = [
      ["", ""],
      ['{"k": ', ""],
      ['{"k": [', "]}"],
    ] as const;
    for (const [before, after] of around) {
      expect(elapsed(before + repeated(unit) + after)).toBeLessThan(500);
    }
  });

  it.each(["a,", "'a', ", "“a”,"])(
    "%j takes about four times as long for four times the length",
    (unit) => {
      const text = (length: number) => `{"k": [${unit.repeat(length / unit.length)}`;
      elapsed(text(10_000));
      const short = Math.min(elapsed(text(20_000)), elapsed(text(20_000)));
      const long = Math.min(elapsed(text(80_000)), elapsed(text(80_000)));
      // A quadratic parser would need sixteen times the time.
      expect(long).toBeLessThan(9 * short + 50);
    },
  );
});

describe("load, of too much", () => {
  const targets = (target: string, count: number) =>
    `{"strategy": {"mode": "fallback"}, "targets": [${`${target},`.repeat(count - 1)}${target}]}`;

  it.each<[what: string, text: () => string, limitMs: number]>([
    ["10,000 levels", () => "[".repeat(10_000) + "]".repeat(10_000), 200],
    ["10,000 levels of objects", () => `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`, 200],
    ["10,000 levels never closed", () => "[".repeat(10_000), 200],
    ["10,000 levels behind a slip", () => `{"a" ${"[".repeat(10_000)}`, 200],
    ["17 MB", () => " ".repeat(17_000_000), 200],
    ["a million numbers for targets", () => targets("1", limits.values - 10), 3000],
    ["a million numbers", () => `{"targets": [${"1,".repeat(limits.values)}1]}`, 2000],
    [
      "20,000 targets with an unknown key",
      () => targets('{"provider": "openai", "foo": 1}', 20_000),
      1000,
    ],
    [
      "20,000 targets in camelCase",
      () => targets('{"provider": "openai", "apiKey": "k"}', 20_000),
      1500,
    ],
    ["20,000 quoted weights", () => targets('{"provider": "openai", "weight": "1"}', 20_000), 1500],
    ["100,000 duplicate keys", () => `{${'"a": 1,\n'.repeat(100_000)}"a": 1}`, 1000],
    ["a key of a megabyte", () => `{"${"k".repeat(1_000_000)}": 1}`, 500],
    ["a megabyte of spaces in a lost text", () => `{"a": "x${" ".repeat(1_000_000)}y\n}`, 500],
  ])("%s ends in time", (_, text, limitMs) => {
    expect(elapsed(text())).toBeLessThan(limitMs);
  });
});
