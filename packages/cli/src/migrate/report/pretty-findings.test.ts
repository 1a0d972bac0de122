import { type Effect, type MigrationFinding, migrate, parse } from "@pk-config/core";
import { describe, expect, it } from "vitest";
import { plain } from "../../render/colours.ts";
import { prettyFindings } from "./pretty-findings.ts";

const style = { colours: plain, columns: 100, exact: true };

function finding(code: "PK4010" | "PK4018" | "PK4038", effect: Effect, at: number) {
  const start = { line: 1, column: at + 1, offset: at };
  return {
    code,
    severity: "info",
    effect,
    message: `Number ${at}.`,
    pointer: "",
    range: { start, end: start },
    docs: "",
  } satisfies MigrationFinding;
}

describe("prettyFindings", () => {
  it("shows a hundred and counts the rest, and what is left to be done comes first", () => {
    const exact = Array.from({ length: 150 }, (_, at) => finding("PK4010", "exact", at));
    const manual = Array.from({ length: 60 }, (_, at) => finding("PK4038", "manual", 200 + at));
    const shown = prettyFindings(
      { file: "a.json", before: " ".repeat(300), findings: [...exact, ...manual] },
      style,
    );
    expect(shown.match(/^a\.json:1:\d+ manual PK4038$/gm)).toHaveLength(60);
    expect(shown.match(/^ {2}1:\d+ +PK4010 /gm)).toHaveLength(40);
    expect(shown).toContain(
      "\n\nThere are 110 more findings; the first 100 are shown. --report json tells all of them.\n\n",
    );
  });

  it("counts what is told in one place for many as one", () => {
    const same = Array.from({ length: 500 }, (_, at) => ({
      ...finding("PK4018", "approximate", at),
      message: "The same.",
    }));
    const shown = prettyFindings(
      { file: "a.json", before: "x".repeat(500), findings: same },
      style,
    );
    expect(shown).toContain("(also 1:2, 1:3, 1:4, 1:5, 1:6 and 494 more)");
    expect(shown).not.toContain("more findings");
  });

  it("shows a file of thousands of findings at once", () => {
    const unknown = Array.from({ length: 4000 }, (_, at) => `  "unknown_${at}": ${at}`);
    const before = `{\n  "provider": "openai",\n  "retry": 3,\n${unknown.join(",\n")}\n}\n`;
    const { findings } = migrate(parse(before));
    expect(findings.length).toBeGreaterThan(4000);
    const started = performance.now();
    const shown = prettyFindings({ file: "a.json", before, findings }, style);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(shown).toContain("more findings; the first 100 are shown.");
  });
});
