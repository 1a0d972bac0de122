import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockMigrator } from "./migrate-block.ts";

const word = fc.constantFrom("a", "B-2", "é", 'q"q', "b\\s", "😀", "", "@slug", "x/y");

const config = fc.oneof(
  fc.record({
    mode: fc.constantFrom("single", "fallback", "ab_test", "scientist"),
    options: fc.array(
      fc.record(
        {
          provider: fc.constantFrom("openai", "anthropic", "nobody"),
          apiKey: word,
          weight: fc.constantFrom<unknown>(1, 0.5, 0, -1, "1", null),
          retry: fc.constantFrom<unknown>(5, { attempts: 2 }, "x"),
          override_params: fc.record({ model: word, max_tokens: fc.nat() }),
        },
        { requiredKeys: ["provider"] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  fc.constantFrom<unknown>(null, 5, "pc-saved", "{", {}, [], { provider: "openai" }, "{}"),
);

/** A row of a table, as programs write it. */
const row = fc
  .record({
    config,
    id: word,
    form: fc.constantFrom("object", "string", "ascii", "spaced"),
    place: fc.constantFrom("first", "last", "between", "inside"),
    end: fc.constantFrom("", " ", "\r", "}", ",", " x"),
  })
  .map(({ config: value, id, form, place, end }) => {
    const text = JSON.stringify(value);
    const told = form === "object" || form === "spaced" ? value : text;
    const member = { config: told };
    const made = {
      first: { ...member, id },
      last: { id, ...member },
      between: { id, ...member, then: [id, member] },
      inside: { id, data: member },
    }[place];
    const line = JSON.stringify(made);
    const spaced = form === "spaced" ? line.replaceAll(/([{[,:])(?=["{[])/g, "$1 ") : line;
    const ascii = form === "ascii" ? spaced.replaceAll(/[^ -~]/g, escapes) : spaced;
    return `${ascii}${end}`;
  });

function escapes(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

describe("blockMigrator", () => {
  it("gives with a memory what it gives without one, and keeps every line it has nothing to do to", () => {
    const cases = fc.tuple(
      fc.array(row, { maxLength: 12 }),
      fc.constantFrom([], ["config"], ["data", "config"]),
    );
    fc.assert(
      fc.property(cases, ([rows, field]) => {
        // Twice, so that forms are known again.
        const text = [...rows, ...rows, ...rows].join("\n");
        const made = [false, true].map((detail) => {
          const { bytes, counts, reports } = blockMigrator({ field, toCatalog: false, detail })(
            Buffer.from(text),
          );
          return { text: Buffer.from(bytes).toString(), counts, reports };
        });
        expect(made[0]).toEqual(made[1]);
        const lines = made[0]?.text.split("\n") ?? [];
        const before = text.split("\n");
        expect(lines).toHaveLength(before.length);
        for (const [index, line] of lines.entries()) {
          const old = before[index] ?? "";
          if (line === old) continue;
          // What stands around the config is as it was.
          expect(without(line)).toEqual(without(old));
        }
      }),
    );
  });
});

/** A row without its configs. */
function without(line: string): unknown {
  return JSON.parse(line, (key: string, value: unknown) => (key === "config" ? "" : value));
}
