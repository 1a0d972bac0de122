import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenJson, jsonValue } from "../test/arbitrary-json.ts";
import { codePoint } from "../test/code-point.ts";
import { deepFreeze } from "../test/deep-freeze.ts";
import { pathOf, valueAt } from "./data/json-pointer.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { limits } from "./limits.ts";
import { load } from "./load.ts";
import { parse } from "./parse/parse.ts";
import { validate } from "./validate/validate.ts";

/** Enough to find what is rare, and quick enough to be run each time. */
/** A config with any values in the places of its own. */
const config = fc.oneof(
  jsonValue,
  fc.record({ strategy: jsonValue, targets: fc.array(jsonValue, { maxLength: 3 }) }),
  fc.record({
    strategy: fc
      .tuple(fc.constantFrom("single", "fallback", "loadbalance", "conditional", 5), jsonValue)
      .map(([mode, more]) => ({ ...(typeof more === "object" ? more : {}), mode })),
    targets: fc.array(jsonValue, { maxLength: 3 }),
    retry: jsonValue,
  }),
);

function expectInside({ range, fix, related = [] }: Diagnostic, text: string): void {
  for (const { start, end } of [range, ...related.map((other) => other.range)]) {
    expect(start.offset).toBeGreaterThanOrEqual(0);
    expect(end.offset).toBeGreaterThanOrEqual(start.offset);
    expect(end.offset).toBeLessThanOrEqual(text.length);
  }
  for (const { offset, length } of fix?.edits ?? []) {
    expect(offset).toBeGreaterThanOrEqual(0);
    expect(length).toBeGreaterThanOrEqual(0);
    expect(offset + length).toBeLessThanOrEqual(text.length);
  }
}

describe("load, of any JSON value", () => {
  it("ends in a verdict; each pointer resolves, and what is underlined is what it points to", () => {
    fc.assert(
      fc.property(config, fc.constantFrom(0, 2, "\t"), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const { diagnostics } = load(text);
        expect(diagnostics.length).toBeLessThanOrEqual(limits.diagnostics + 1);
        for (const diagnostic of diagnostics) {
          expectInside(diagnostic, text);
          if (diagnostic.code.startsWith("PK10")) continue;
          const { start, end } = diagnostic.range;
          const underlined = text.slice(start.offset, end.offset);
          const path = pathOf(diagnostic.pointer);
          const found = valueAt(value, path);
          expect(found).not.toBeUndefined();
          // The value itself, its key, or the bracket it opens with.
          const parsed: unknown = "{[".includes(underlined) ? underlined : JSON.parse(underlined);
          const shown = [JSON.stringify(found), JSON.stringify(path.at(-1))];
          if (typeof found === "object") shown.push('"{"', '"["');
          expect(shown).toContain(JSON.stringify(parsed));
        }
      }),
    );
  });

  it("says the same each time, and leaves what it judges as it was", () => {
    fc.assert(
      fc.property(config, (value) => {
        const document = parse(JSON.stringify(value));
        const first = validate(deepFreeze(document));
        expect(validate(document)).toEqual(first);
        expect(load(document.text)).toEqual(first);
      }),
    );
  });

  it("calls valid what has no error, and only that", () => {
    fc.assert(
      fc.property(config, (value) => {
        const { ok, diagnostics } = load(JSON.stringify(value));
        expect(ok).toBe(!diagnostics.some(({ severity }) => severity === "error"));
      }),
    );
  });
});

describe("load, of any text at all", () => {
  const anyText = fc.oneof(
    brokenJson,
    fc.string({ unit: codePoint, maxLength: 60 }),
    fc.uint8Array({ maxLength: 80 }).map((bytes) => String.fromCharCode(...bytes)),
  );

  it("ends in a verdict whose places lie inside the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { ok, diagnostics } = load(text);
        if (!ok) expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
        for (const diagnostic of diagnostics) expectInside(diagnostic, text);
      }),
    );
  });
});
