import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogue, edited, type Migration, migrate, parse } from "../../src/index.ts";

/**
 * conformance/migrate/PKxxxx/name[.catalog].json[c] is an old config; name.after.json[c] beside it is the
 * new one, and name.out what was found. dialects/ and formats/ have all ways to write one, today/ holds
 * configs that stay as they are. `ACCEPT=1` rewrites the files beside.
 */
const folder = new URL("../../../../conformance/migrate/", import.meta.url);
const canary = "sk-canary-9f8e7d6c5b4a";
const codes = Object.keys(catalogue).filter((code) => code.startsWith("PK40"));

/** Inputs without a credential, because they have no place for one. */
const withoutCanary: ReadonlySet<string> = new Set([
  "PK4001/an-empty-list.json",
  "PK4003/empty.json",
  "today/empty.json",
]);

describe.each([...codes, "dialects", "formats"])("%s", (name) => {
  const inputs = inputsIn(name);

  it("has a fixture", () => {
    expect(inputs).not.toEqual([]);
  });

  it.each(inputs)("%s", (input) => {
    const { text, migration } = migrated(`${name}/${input}`);
    const { edits, findings, verdict } = migration;
    const golden = `${verdict}\n\n${findings.map(paragraph).join("\n")}`;
    expectGolden(`${name}/${input.replace(/\.\w+$/, ".out")}`, golden);
    if (verdict !== "refused")
      expectGolden(`${name}/${input.replace(/\.(\w+)$/, ".after.$1")}`, edited(text, edits));
    if (name.startsWith("PK")) expect(findings.map(({ code }) => code)).toContain(name);
    if (!withoutCanary.has(`${name}/${input}`)) expect(text).toContain(canary);
    expect(JSON.stringify(findings)).not.toContain(canary);
  });

  it.each(inputs)("%s stays as it became", (input) => {
    const { text, migration, options } = migrated(`${name}/${input}`);
    if (migration.verdict === "refused") return;
    const again = migrate(parse(edited(text, migration.edits)), options);
    expect(again).toMatchObject({ edits: [] });
    if (migration.verdict === "migrated") expect(again.verdict).toBe("unchanged");
  });
});

describe("today", () => {
  it.each(inputsIn("today"))("%s stays as it is", (input) => {
    const { migration } = migrated(`today/${input}`);
    expect(migration).toEqual({ verdict: "unchanged", edits: [], findings: [] });
  });
});

function migrated(path: string) {
  const text = readFileSync(new URL(path, folder), "utf8");
  const options = { toCatalog: path.includes(".catalog.") };
  const migration: Migration = migrate(parse(text), options);
  return { text, migration, options };
}

function expectGolden(name: string, text: string): void {
  const path = new URL(name, folder);
  if (process.env["ACCEPT"] === "1") writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, "utf8"));
}

function inputsIn(name: string): string[] {
  return readdirSync(new URL(`${name}/`, folder)).filter((file) => !/\.after\.|\.out$/.test(file));
}

/** A finding as a golden file shows it, readable as prose. */
function paragraph({ range, effect, code, pointer, message, hint }: Migration["findings"][number]) {
  const { line, column } = range.start;
  const lines = [
    `${line}:${column} ${effect} ${code} ${pointer === "" ? "(root)" : pointer}`,
    `  ${message}`,
  ];
  if (hint !== undefined) lines.push(`  hint: ${hint}`);
  return `${lines.join("\n")}\n`;
}
