import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextEdit } from "../../../diagnostics/diagnostic.ts";
import { load } from "../../../load.ts";

/** Written so, because a literal `then` makes a promise of an object. */
const thenKey = "then";

const key = fc.oneof(
  fc.constantFrom(
    "metadata.a",
    "params.model",
    "url.pathname",
    "$and",
    "$or",
    "metadata.a.b",
    "model",
    "$not",
    "metadata",
  ),
  fc.constantFrom(
    "$.metadata.a",
    "body.a",
    "$OR",
    "__proto__",
    "constructor.name",
    "meta data",
    "params.x[0]",
  ),
  fc.string({ maxLength: 12 }),
);
const operator = fc.oneof(
  fc.constantFrom(
    "$eq",
    "$ne",
    "$gt",
    "$lte",
    "$in",
    "$nin",
    "$regex",
    "$options",
    "eq",
    ">=",
    "$contains",
    "$EQ",
    "$or",
  ),
  fc.string({ maxLength: 6 }),
);
const scalar = fc.oneof(
  fc.constantFrom("$eq free", ">= 5", "09:00", "(?i)a", "/a/i", "a+"),
  fc.string({ maxLength: 8 }),
  fc.jsonValue({ maxDepth: 1 }),
);

const { query } = fc.letrec((tie) => ({
  query: fc.dictionary(key, tie("operand"), { maxKeys: 3 }),
  operand: fc.oneof(
    { depthSize: "small" },
    scalar,
    fc.dictionary(operator, scalar, { maxKeys: 3 }),
    fc.array(tie("query"), { maxLength: 3 }),
  ),
}));

const target = fc.record(
  { name: fc.constantFrom("a", "b", "c"), provider: fc.constantFrom("@x", "openai") },
  { requiredKeys: ["provider"] },
);

const config = fc.record({
  strategy: fc.record(
    {
      mode: fc.constant("conditional"),
      conditions: fc.array(
        fc.record({ query, [thenKey]: fc.constantFrom("a", "b", "A", "openai", "x") }),
        { maxLength: 3 },
      ),
      default: fc.constantFrom("a", "B", "zz"),
    },
    { requiredKeys: ["mode", "conditions"] },
  ),
  targets: fc.array(target, { minLength: 1, maxLength: 3 }),
});

describe("conditions", () => {
  it("are judged without throwing, whatever they hold, and the same each time", () => {
    fc.assert(
      fc.property(config, (value) => {
        const text = JSON.stringify(value);
        expect(load(text).diagnostics).toEqual(load(text).diagnostics);
      }),
    );
  });

  it("have no finding of its code left where a fix was applied", () => {
    fc.assert(
      fc.property(config, (value) => {
        const text = JSON.stringify(value);
        for (const { code, fix, range } of load(text).diagnostics) {
          if (fix === undefined || !code.startsWith("PK21")) continue;
          const left = load(edited(text, fix.edits)).diagnostics.filter(
            (other) => other.code === code && other.range.start.offset === range.start.offset,
          );
          expect(left).toEqual([]);
        }
      }),
    );
  });
});

function edited(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { offset, length, text: written } of [...edits].reverse()) {
    result = result.slice(0, offset) + written + result.slice(offset + length);
  }
  return result;
}
