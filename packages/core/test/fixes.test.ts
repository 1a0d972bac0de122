import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Diagnostic, Fix } from "../src/index.ts";
import { load, parse } from "../src/index.ts";
import { tokensOf } from "../src/parse/tokens.ts";
import { settingsFrom } from "./fixture-settings.ts";

/**
 * Every fix that is offered for any fixture does what it promises, and nothing else: its finding is
 * gone, no other one has come, all comments are there, and the config says the same as before.
 */
const folder = new URL("../../../conformance/diagnostics/", import.meta.url);

const fixtures = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith(".out"))
  .map(({ name, parentPath }) => {
    const text = readFileSync(`${parentPath}/${name}`, "utf8");
    return { name, text, settings: settingsFrom(name.split(".")) };
  });

/** Where more is found than is shown, a fix makes room for another finding. */
const shownInFull = fixtures.filter(({ text, settings }) =>
  load(text, settings).diagnostics.every(({ code }) => code !== "PK1016"),
);

const cases = shownInFull.flatMap(({ name, text, settings }) =>
  load(text, settings).diagnostics.flatMap((diagnostic) => {
    const { fix, code, pointer } = diagnostic;
    return fix === undefined
      ? []
      : [{ what: `${code} ${name} ${pointer}`, diagnostic, fix, text, settings }];
  }),
);

function applied(text: string, { edits }: Fix): string {
  const parts: string[] = [];
  let read = 0;
  for (const edit of [...edits].sort((left, right) => left.offset - right.offset)) {
    expect(edit.offset, "edits do not overlap").toBeGreaterThanOrEqual(read);
    parts.push(text.slice(read, edit.offset), edit.text);
    read = edit.offset + edit.length;
  }
  return [...parts, text.slice(read)].join("");
}

function commentsIn(text: string): string[] {
  const found: string[] = [];
  const tokens = tokensOf(text);
  for (let token = tokens.next(); token.kind !== "end"; token = tokens.next()) {
    if (token.kind === "comment") found.push(text.slice(token.start, token.end));
  }
  return found;
}

/** How often each code is told. */
function counted(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

describe("a fix", () => {
  it("is offered often enough to be worth these tests", () => {
    expect(cases.length).toBeGreaterThan(50);
  });

  it.each(cases)("$what", ({ diagnostic, fix, text, settings }) => {
    const before = counted(load(text, settings).diagnostics);
    const mended = applied(text, fix);
    const after = counted(load(mended, settings).diagnostics);
    expect(after.get(diagnostic.code) ?? 0).toBe((before.get(diagnostic.code) ?? 0) - 1);
    for (const [code, count] of after) {
      expect(before.get(code) ?? 0, `${code} in ${mended}`).toBeGreaterThanOrEqual(count);
    }
    expect(commentsIn(mended)).toEqual(commentsIn(text));
  });

  it.each(cases)("$what keeps the rest", ({ diagnostic, fix, text }) => {
    const mended = parse(applied(text, fix)).value;
    const written = parse(text).value;
    const path = diagnostic.pointer.split("/").slice(1, -1);
    expect(without(mended, path)).toEqual(without(written, path));
    if (diagnostic.code.startsWith("PK10")) expect(mended).toEqual(written);
  });
});

/** A value with a mark in place of what stands at a path: that is where the fix is made. */
function without(value: unknown, path: readonly string[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== "object" || value === null) return "here";
  return Array.isArray(value)
    ? value.map((element: unknown, index) =>
        String(index) === step ? without(element, rest) : element,
      )
    : { ...value, [step]: without(Reflect.get(value, step), rest) };
}
