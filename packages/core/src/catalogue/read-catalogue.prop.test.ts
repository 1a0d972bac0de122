import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathOf, valueAt } from "../data/json-pointer.ts";
import { readCatalogue } from "./read-catalogue.ts";

const text = fc.oneof(fc.string(), fc.constantFrom("openai", "https://host.example/v1", "x-a"));
const loose = fc.oneof(text, fc.jsonValue({ maxDepth: 1 }));
const headers = fc.dictionary(text, fc.oneof(loose, fc.record({ env: loose })));
const entry = fc.record(
  {
    provider: loose,
    custom_host: loose,
    api_key: fc.oneof(loose, fc.record({ env: text })),
    headers: fc.oneof(headers, loose),
    settings: fc.oneof(fc.dictionary(text, loose), loose),
    other: loose,
  },
  { requiredKeys: [] },
);
const catalogue = fc.oneof(
  fc.jsonValue(),
  fc.record({ version: fc.constant(1), providers: fc.dictionary(text, fc.oneof(entry, loose)) }),
);

describe("readCatalogue", () => {
  it("reads any JSON, and every fault it finds is at a place that is there", () => {
    fc.assert(
      fc.property(catalogue, (value) => {
        const read = readCatalogue(value);
        if (!Array.isArray(read)) return;
        expect(read.length).toBeGreaterThan(0);
        for (const { pointer } of read) expect(valueAt(value, pathOf(pointer))).toBeDefined();
      }),
    );
  });

  it("has an entry for every slug, or a fault", () => {
    fc.assert(
      fc.property(catalogue, (value) => {
        const read = readCatalogue(value);
        if (Array.isArray(read)) return;
        const slugs = Object.keys(valueAt(value, ["providers"]) ?? {});
        expect([...read.keys()]).toEqual(slugs);
        for (const [slug, { headers: sent, ...rest }] of read) {
          expect(rest.slug).toBe(slug);
          for (const { text: written, variable } of sent)
            expect(written === undefined).not.toBe(variable === undefined);
        }
      }),
    );
  });
});
