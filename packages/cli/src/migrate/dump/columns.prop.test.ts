import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockMigrator } from "./migrate-block.ts";

const old = { mode: "single", options: [{ provider: "openai", apiKey: "KEY" }] };

/** A JSON text with some characters of its names and texts written as escapes. */
function spelled(json: string, picks: readonly number[]): string {
  let at = 0;
  const spell = (unit: string) => {
    const pick = picks[at++ % picks.length] ?? 0;
    if (unit === "/" && pick === 1) return "\\/";
    if (unit.length > 1 || pick < 2) return unit;
    const digits = unit.charCodeAt(0).toString(16).padStart(4, "0");
    return `\\u${pick === 2 ? digits : digits.toUpperCase()}`;
  };
  return json.replaceAll(
    /"((?:[^"\\]|\\.)*)"/g,
    (_, inside: string) => `"${inside.replaceAll(/\\.|[^\\]/g, spell)}"`,
  );
}

/** What a config is written as in its place. */
const forms = {
  object: (): unknown => old,
  string: () => JSON.stringify(old),
  commented: () => `// mine\n${JSON.stringify(old)}`,
  list: () => [old, { ...old, mode: "fallback" }],
  body: () => ({ config: old, params: { user: "me" } }),
  "body in a string": () => JSON.stringify({ id: 1, config: old }),
  "row in a list": () => [{ id: 1, providerSettings: old }],
} as const;

const names = ["config", "providerSettings", "größe", 'q"q', "a/b", "b\\s", "a.b", "", "options"];

const row = fc.record({
  name: fc.constantFrom(...names),
  form: fc.constantFrom(
    "object",
    "string",
    "commented",
    "list",
    "body",
    "body in a string",
    "row in a list",
  ),
  place: fc.constantFrom("inside", "further inside", "beside"),
  picks: fc.array(fc.nat(3), { minLength: 1, maxLength: 7 }),
  end: fc.constantFrom("", "\r", " "),
});

describe("blockMigrator", () => {
  it("loses no column, however the names of a row are spelled, and finds the field in each spelling", () => {
    const cases = fc.record({
      rows: fc.array(row, { minLength: 1, maxLength: 4 }),
      named: fc.boolean(),
      detail: fc.boolean(),
    });
    fc.assert(
      fc.property(cases, ({ rows, named, detail }) => {
        for (const { name, form, place, picks, end } of rows) {
          const value = forms[form]();
          const columns = { id: 7, owner: "me/größe", note: null };
          const made = {
            inside: { ...columns, [name]: value, last: [1] },
            "further inside": { ...columns, data: { id: 8, [name]: value }, last: [1] },
            beside: { ...columns, ...old, last: [1] },
          }[place];
          const path = { inside: [name], "further inside": ["data", name], beside: ["none"] }[
            place
          ];
          const line = `${spelled(JSON.stringify(made), picks)}${end}`;
          // The row reads as it did before it was spelled out.
          expect(JSON.parse(line)).toEqual(made);
          const field = named ? path.map((step) => JSON.stringify(step).slice(1, -1)) : [];
          const migrate = blockMigrator({ field, toCatalog: false, detail });
          // More than once, so that forms are known again.
          const { bytes, counts } = migrate(Buffer.from(`${line}\n`.repeat(4)));
          const lines = Buffer.from(bytes).toString().split("\n").slice(0, -1);
          expect(new Set(lines).size).toBe(1);
          const [after = ""] = lines;
          if (named && place !== "beside" && !/body|row/.test(form)) {
            expect(counts).toMatchObject({ migrated: 4, changed: 4 });
          }
          if (after === line) continue;
          const kept = named ? withoutMember(JSON.parse(line), path) : columns;
          const now: unknown = JSON.parse(after);
          expect(named ? withoutMember(now, path) : now).toMatchObject(kept);
        }
      }),
    );
  });
});

/** A row with nothing in a place of it. */
function withoutMember(value: unknown, [name = "", ...rest]: readonly string[]): object {
  if (typeof value !== "object" || value === null) throw new TypeError("a row is an object");
  const entries = Object.entries(value).map(([key, member]): [string, unknown] => [
    key,
    key !== name ? member : rest.length === 0 ? "" : withoutMember(member, rest),
  ]);
  return Object.fromEntries(entries);
}
