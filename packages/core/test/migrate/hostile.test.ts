import { describe, expect, it } from "vitest";
import { edited, limits, migrate, parse } from "../../src/index.ts";

/** Milliseconds that a text takes, with all that can be asked of its migration. */
function elapsed(text: string): number {
  const start = performance.now();
  const { edits, findings } = migrate(parse(text), { toCatalog: true });
  edited(text, edits);
  expect(findings.length).toBeLessThanOrEqual(limits.values);
  return performance.now() - start;
}

const list = (item: string, length: number) =>
  `[${`${item},`.repeat(Math.max(0, Math.ceil(length / item.length) - 1))}${item}]`;

/** Names that are one name to whoever reads camelCase. */
const spellings = (count: number) =>
  [...Array(count).keys()]
    .map((at) => {
      const bits = at.toString(2).padStart(14, "0");
      const name = [..."overrideparams"].map((unit, index) =>
        bits[index] === "1" ? unit.toUpperCase() : unit,
      );
      return `"${name.join("")}": {}`;
    })
    .join(", ");

/** Each makes a text of about a length. */
const texts: readonly (readonly [what: string, make: (length: number) => string])[] = [
  [
    "options",
    (n) =>
      `{"mode": "fallback", "options": ${list('{"provider": "openai", "virtualKey": "k", "retry": 5}', n)}}`,
  ],
  [
    "options on lines",
    (n) =>
      `{\n  "mode": "fallback",\n  "options": ${list('\n{\n"provider": "openai", // c\n"virtualKey": "k",\n"retry": 5\n}', n)}}`,
  ],
  [
    "options that become lists",
    (n) =>
      `{"mode": "fallback", "options": ${list('{"mode": "single", "options": {"provider": "openai"}}', n)}}`,
  ],
  ["configs", (n) => list('{"mode": "single", "options": [{"provider": "openai"}]}', n)],
  ["configs inside bodies", (n) => list('{"config": {"provider": "openai", "retry": 5}}', n)],
  [
    "flat parameters",
    (n) =>
      `{"mode": "fallback", "llms": ${list('{"provider": "openai", "model": "m", "n": 1, "top_k": 2}', n)}}`,
  ],
  [
    "keys that nobody knows",
    (n) =>
      `{"mode": "single", ${[...Array(Math.ceil(n / 12)).keys()].map((at) => `"k${at}": 1`).join(", ")}}`,
  ],
  [
    "settings that are null",
    (n) =>
      `{"mode": "single", "options": ${list('{"provider": "openai", "retry": null, "cache": null}', n)}}`,
  ],
  [
    "statuses as texts",
    (n) => `{"provider": "openai", "retry": {"count": 5, "onStatusCodes": ${list('"429"', n)}}}`,
  ],
  [
    "comments",
    (n) => `{${"/* c */".repeat(n / 7)} "mode": "single", "options": [{"provider": "openai"}]}`,
  ],
  [
    "slashes",
    (n) => `{"mode": "single", "options": [{"provider": "openai", "name": "${"/".repeat(n)}"}]}`,
  ],
  [
    "quotes",
    (n) =>
      `{"mode": "single", "options": [{"provider": "openai", "name": "${'\\"'.repeat(n / 2)}"}]}`,
  ],
  [
    "spaces",
    (n) =>
      `{"mode": "single",${" ".repeat(n)} "version": "2.0", "options": [{"provider": "openai"}]}`,
  ],
  [
    "lines",
    (n) =>
      `{"mode": "single",${"\n".repeat(n)} "version": "2.0", "options": [{"provider": "openai"}]}`,
  ],
  [
    "a key",
    (n) => `{"mode": "single", "${"aB".repeat(n / 2)}": 1, "options": [{"provider": "openai"}]}`,
  ],
];

describe("migrate, of much of one thing", () => {
  it.each(texts.slice(0, 3))("%s: a megabyte ends in time", (_, make) => {
    expect(elapsed(make(1_000_000))).toBeLessThan(8000);
  });

  it.each(texts)("%s: four times the length takes about four times as long", (_, make) => {
    const short = Math.min(...[1, 2, 3].map(() => elapsed(make(15_000))));
    const long = Math.min(...[1, 2].map(() => elapsed(make(60_000))));
    // What is quadratic takes sixteen times as long.
    expect(long).toBeLessThan(9 * short + 60);
  });
});

describe("migrate, of what is odd", () => {
  it.each([
    ["10,000 spellings of one key", `{"mode": "single", ${spellings(10_000)}}`],
    ["nothing but depth", `${'{"options": ['.repeat(60)}${"]}".repeat(60)}`],
    [
      "depth at the limit",
      `${'{"mode":"single","options":'.repeat(127)}{"provider":"openai"}${"}".repeat(127)}`,
    ],
    [
      "depth beyond the limit",
      `${'{"mode":"single","options":'.repeat(5000)}{}${"}".repeat(5000)}`,
    ],
    [
      "a prototype",
      '{"__proto__": {"mode": "single"}, "constructor": {"options": []}, "mode": "single"}',
    ],
    [
      "a prototype in an option",
      '{"mode": "single", "options": [{"__proto__": {"provider": "openai"}}]}',
    ],
    ["names of methods", '{"mode": "toString", "options": [{"provider": "hasOwnProperty"}]}'],
    [
      "a mode that is an object",
      '{"mode": {"mode": "single"}, "options": [{"provider": "openai"}]}',
    ],
    ["options inside options", '{"options": {"options": {"options": {"provider": "openai"}}}}'],
  ])("%s ends in time", (_, text) => {
    expect(elapsed(text)).toBeLessThan(2000);
  });

  it("offers nothing that is deeper than a config may be", () => {
    const text = `${'{"mode":"single","options":'.repeat(100)}{"provider":"openai"}${"}".repeat(100)}`;
    const { verdict, findings } = migrate(parse(text));
    expect(verdict).toBe("refused");
    expect(findings.map(({ message }) => message).join()).toContain("PK1015");
  });

  it("keeps a key called __proto__ as a key", () => {
    const text = '{"provider": "openai", "retry": 5, "__proto__": {"a": 1}}';
    const migration = migrate(parse(text));
    expect(migration.verdict).toBe("refused");
    expect(Object.getPrototypeOf(migration)).toBe(Object.prototype);
  });
});
