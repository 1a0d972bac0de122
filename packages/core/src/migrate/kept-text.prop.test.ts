import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonObject } from "../../test/arbitrary-json.ts";
import { looseJson } from "../../test/loose-json.ts";
import { anyOldConfig } from "../../test/migrate/any-old-config.ts";
import { anyOldText } from "../../test/migrate/any-old-text.ts";
import { pathOf } from "../data/json-pointer.ts";
import { locate } from "../diagnostics/locate.ts";
import type { Document } from "../parse/document.ts";
import { backOver, edited } from "../parse/edits.ts";
import { parse } from "../parse/parse.ts";
import { tokensOf } from "../parse/tokens.ts";
import { migrate } from "./migrate.ts";
import type { MigrationFinding } from "./migration.ts";
import { objectRewrite, type Rewrite } from "./rewrite/object-rewrite.ts";
import { sourceOf } from "./rewrite/source.ts";

interface Comment {
  readonly start: number;
  readonly text: string;
}

/** Its comments, with the space in front of their lines left out: that may change with the indentation. */
function commentsIn(text: string): Comment[] {
  const found: Comment[] = [];
  const tokens = tokensOf(text);
  for (let token = tokens.next(); token.kind !== "end"; token = tokens.next()) {
    const { kind, start, end } = token;
    const comment = text.slice(start, end).replaceAll(/\s*\n\s*/g, "\n");
    if (kind === "comment") found.push({ start, text: comment.trimEnd() });
  }
  return found;
}

/** What is told of members that are taken out; with them go the comments from their name to their end. */
const takenOut: ReadonlySet<string> = new Set(
  "PK4015 PK4016 PK4023 PK4024 PK4025 PK4026 PK4030 PK4031 PK4034 PK4036 PK4040 PK4041 PK4050".split(
    " ",
  ),
);

/** The stretches of a text in which a comment may go with what is gone. */
function goneStretches(
  { strict, edits, value }: Document,
  findings: readonly MigrationFinding[],
): { readonly start: number; readonly end: number }[] {
  const paths = findings.flatMap(({ code, pointer }) => {
    const path = pathOf(pointer);
    if (takenOut.has(code)) return [path];
    if (code !== "PK4022") return [];
    // Of a request body all that stands beside the config.
    const around = path.slice(0, -1);
    const wrapper = around.reduce<unknown>((at, step) => Reflect.get(Object(at), step), value);
    return Object.keys(Object(wrapper))
      .filter((key) => key !== path.at(-1))
      .map((key) => [...around, key]);
  });
  // The provider that a slug takes the place of goes without a word of its own.
  const siblings = paths.map((path) => [...path.slice(0, -1), "provider"]);
  const back = backOver(edits);
  return [...locate(strict, [...paths, ...siblings]).values()].map(({ key, value: at }) => ({
    start: back.start(key?.start ?? at.start),
    end: back.end(at.end),
  }));
}

/** A text with a number in each comment, so that each is known again. */
function numbered(text: string): string {
  const parts: string[] = [];
  let read = 0;
  for (const { start } of commentsIn(text)) {
    parts.push(text.slice(read, start + 2), String(parts.length));
    read = start + 2;
  }
  return [...parts, text.slice(read)].join("");
}

describe("migrate keeps", () => {
  it("every comment, but for those inside what is taken out", () => {
    fc.assert(
      fc.property(anyOldText.map(numbered), fc.boolean(), (text, toCatalog) => {
        const document = parse(text);
        const { edits, findings, verdict } = migrate(document, { toCatalog });
        if (verdict === "refused") return;
        const gone = goneStretches(document, findings);
        const left = commentsIn(edited(text, edits)).map((comment) => comment.text);
        for (const comment of commentsIn(text)) {
          const at = left.indexOf(comment.text);
          if (at >= 0) left.splice(at, 1);
          else
            expect(
              gone.some(({ start, end }) => start <= comment.start && comment.start < end),
              `${comment.text} at ${comment.start} of ${text}`,
            ).toBe(true);
        }
        expect(left, "no comment comes from nowhere").toEqual([]);
      }),
    );
  });

  it("every number as it is written", () => {
    const numbers = ["12345678901234567890", "1.0", "1e3", "0.10", "-0", "1E-7"];
    const cases = fc.tuple(anyOldConfig, fc.array(fc.constantFrom(...numbers), { minLength: 1 }));
    fc.assert(
      fc.property(cases, ([{ before }, written]) => {
        const wrapper = "config" in before ? "config" : "providerSettings";
        const inner: unknown = Reflect.get(before, wrapper);
        const config = typeof inner === "object" ? { ...inner, zz: "N" } : { ...before, zz: "N" };
        const text = JSON.stringify(config).replace('"N"', `[${written.join(", ")}]`);
        const { edits, verdict } = migrate(parse(text));
        if (verdict === "refused") return;
        expect(edited(text, edits)).toContain(`[${written.join(", ")}]`);
      }),
    );
  });

  it("the order of what keeps its name", () => {
    fc.assert(
      fc.property(anyOldText, (text) => {
        const document = parse(text);
        const migration = migrate(document);
        if (!("value" in migration)) return;
        const before = Object.keys(Object(document.value));
        const after = Object.keys(Object(migration.value));
        expect(after.filter((key) => before.includes(key))).toEqual(
          before.filter((key) => after.includes(key)),
        );
      }),
    );
  });

  it("what no finding tells of, to the character", () => {
    fc.assert(
      fc.property(anyOldText, fc.boolean(), (text, toCatalog) => {
        const document = parse(text);
        const { edits, findings } = migrate(document, { toCatalog });
        // A text that was mended, or a config that stood in something else, is set anew as a whole.
        if (document.findings.some(({ code }) => !/^PK10(?:07|08|10)$/.test(code))) return;
        if (findings.some(({ code }) => code === "PK4022")) return;
        const told = stretchesOf(document, findings);
        for (const { offset, length } of edits) {
          const end = offset + length;
          let at = offset;
          for (const stretch of told) {
            if (stretch.end <= at || stretch.start >= end) continue;
            expect(isBetween(text.slice(at, stretch.start)), `${at} of ${text}`).toBe(true);
            at = stretch.end;
          }
          expect(isBetween(text.slice(at, end)), `${at} of ${text}`).toBe(true);
        }
      }),
    );
  });
});

/** Whether a text has only what may go with a member that stands beside it: a comma, blanks and comments. */
function isBetween(text: string): boolean {
  return /^(?:[\s,]|\/\*[\s\S]*?\*\/|\/\/.*)*$/.test(text);
}

/** The members that findings tell of, and those that go with them without a word. */
function stretchesOf({ strict, edits }: Document, findings: readonly MigrationFinding[]) {
  const paths = findings.flatMap(({ code, pointer }) => {
    const path = pathOf(pointer);
    const around = path.slice(0, -1);
    // The mode, and the parameters that flat ones are added to.
    const beside = ["mode", "strategy", "provider", "override_params", "overrideParams", "cache"];
    return code === "PK4001" ? [] : [path, ...beside.map((name) => [...around, name])];
  });
  const back = backOver(edits);
  const stretches = [...locate(strict, paths).values()].map(({ key, value }) => ({
    start: back.start(key?.start ?? value.start),
    end: back.end(value.end),
  }));
  return stretches.sort((one, other) => one.start - other.start);
}

describe("sourceOf", () => {
  /** As if something were rewritten in every part of a value. */
  function everywhere(value: unknown): Rewrite | undefined {
    if (typeof value !== "object" || value === null) return undefined;
    const parts = Object.entries(value).flatMap(([key, member]) => {
      const part = everywhere(member);
      return part === undefined ? [] : [[key, part] as const];
    });
    if (!Array.isArray(value)) {
      return { ...objectRewrite({}, undefined), parts: new Map(parts) };
    }
    const elements = parts.map(([key, part]) => [Number(key), part] as const);
    return { kind: "list", raw: value, place: undefined, parts: new Map(elements) };
  }

  function valueAt(text: string, source: ReturnType<typeof sourceOf>): unknown {
    switch (source.kind) {
      case "object":
        return Object.fromEntries(
          source.members.map(({ key, value }) => [key, valueAt(text, value)]),
        );
      case "list":
        return source.items.map((item) => valueAt(text, item));
      case "other":
        return JSON.parse(text.slice(source.start, source.end));
    }
  }

  it("finds in a text what JSON.parse finds in it, whatever stands between", () => {
    const habits = { comments: true, trailingCommas: true };
    fc.assert(
      fc.property(jsonObject, fc.infiniteStream(fc.nat(12)), (value, choices) => {
        const text = looseJson(value, choices, habits);
        const rewrite = everywhere(value);
        if (rewrite === undefined) return;
        const source = sourceOf(text, rewrite);
        expect(JSON.stringify(valueAt(text, source))).toBe(JSON.stringify(value));
        expect(text.slice(source.start, source.start + 1)).toBe("{");
        expect(text.slice(source.end - 1, source.end)).toBe("}");
      }),
    );
  });

  it("skips what nothing is rewritten in, with all its comments", () => {
    const habits = { comments: true, trailingCommas: true };
    fc.assert(
      fc.property(jsonObject, fc.infiniteStream(fc.nat(12)), (value, choices) => {
        const text = looseJson(value, choices, habits);
        const source = sourceOf(text, { kind: "value", by: 0 });
        expect(source.kind).toBe("other");
        expect(parse(text.slice(source.start, source.end)).value).toEqual(parse(text).value);
      }),
    );
  });
});
