import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogue, edited, isCode, load, migrate, parse } from "../../src/index.ts";
import { effectOf } from "../../src/migrate/effects.ts";

/**
 * The examples on the pages of PK40xx: of a block marked `wrong` that finding is told, and no other but
 * those that it says it comes `with`. What it becomes is the block marked `right`, unless that is written
 * `by hand`. `to catalog` asks for slugs.
 */
const folder = new URL("../../../../docs/diagnostics/", import.meta.url);
const codes = Object.keys(catalogue).filter((code) => code.startsWith("PK40"));

describe.each(codes)("the page of %s", (code) => {
  const page = readFileSync(new URL(`${code}.md`, folder), "utf8");
  const [wrong, right] = ["wrong", "right"].map((kind) => {
    const [, words = "", text = ""] =
      new RegExp(`\`\`\`jsonc? ${kind}([\\w ]*)\\n([\\s\\S]*?)\\n\`\`\``).exec(page) ?? [];
    return { words, text };
  });
  if (wrong === undefined || right === undefined) throw new Error(code);
  const options = { toCatalog: wrong.words.includes("to catalog") };
  const migration = migrate(parse(wrong.text), options);

  it("has an example that is told of, and shows the message", () => {
    const others = wrong.words.match(/PK\d+/g) ?? [];
    expect(migration.findings.map((finding) => finding.code).sort()).toEqual(
      [code, ...others].sort(),
    );
    const message = migration.findings.find((finding) => finding.code === code)?.message;
    expect(page).toContain(`\n> ${message}\n`);
  });

  it("shows what becomes of it", () => {
    if (!right.words.includes("by hand")) {
      expect(edited(wrong.text, migration.edits)).toBe(right.text);
    } else expect(["refused", "manual"]).toContain(migration.verdict);
    expect(load(right.text).ok).toBe(true);
    expect(migrate(parse(right.text), options)).toMatchObject({ verdict: "unchanged" });
  });
});

describe("the guide", () => {
  it("says of each row of its tables how well that goes over", () => {
    const guide = readFileSync(new URL("../migrate.md", folder), "utf8");
    const rows = guide.split("\n").filter((line) => /^\|.*\[PK40/.test(line));
    expect(rows.length).toBeGreaterThan(25);
    for (const row of rows) {
      const told = row.match(/\b(?:exact|approximate|manual|refused)\b/)?.[0];
      for (const [, code = ""] of row.matchAll(/\[(PK\d+)\]/g))
        expect([code, isCode(code) && effectOf(code)]).toEqual([code, told]);
    }
  });
});

describe("the catalogue", () => {
  it("gives each effect its severity", () => {
    const severities = { exact: "info", approximate: "warning", manual: "error", refused: "error" };
    for (const code of codes) {
      const page = readFileSync(new URL(`${code}.md`, folder), "utf8");
      const [, severity, effect] = /^\*\*(\w+)\*\* · (\w+):/m.exec(page) ?? [];
      expect([code, severity]).toEqual([code, Reflect.get(severities, effect ?? "")]);
    }
  });
});
