import type { Diagnostic, TextEdit } from "@pk-config/core";
import { describe, expect, it } from "vitest";
import { applyFixes } from "./apply-fixes.ts";
import { mendText } from "./mend-text.ts";

function finding(...edits: TextEdit[]): Diagnostic {
  const place = { line: 1, column: 1, offset: 0 };
  return {
    code: "PK1107",
    severity: "error",
    message: "",
    pointer: "",
    range: { start: place, end: place },
    docs: "",
    fix: { title: "", edits },
  };
}

const edit = (offset: number, length: number, text: string): TextEdit => ({ offset, length, text });

describe("applyFixes", () => {
  it("applies fixes whatever their order", () => {
    const findings = [finding(edit(4, 1, "E")), finding(edit(0, 1, "A"))];
    expect(applyFixes("abcdef", findings)).toEqual({ text: "AbcdEf", count: 2 });
  });

  it("applies the edits of a fix together or not at all", () => {
    const findings = [finding(edit(2, 2, "-")), finding(edit(0, 1, "A"), edit(3, 1, "D"))];
    expect(applyFixes("abcdef", findings)).toEqual({ text: "ab-ef", count: 1 });
  });

  it("does not put two insertions in the same place", () => {
    const findings = [finding(edit(1, 0, "x")), finding(edit(1, 0, "y"))];
    expect(applyFixes("ab", findings)).toEqual({ text: "axb", count: 1 });
  });

  it("lets edits stand side by side", () => {
    const findings = [finding(edit(0, 1, "A")), finding(edit(1, 1, "B"))];
    expect(applyFixes("ab", findings)).toEqual({ text: "AB", count: 2 });
  });

  it("leaves out a fix that reaches beyond the text, or contradicts itself", () => {
    const findings = [finding(edit(1, 9, "x")), finding(edit(0, 2, "x"), edit(1, 1, "y"))];
    expect(applyFixes("ab", findings)).toEqual({ text: "ab", count: 0 });
  });
});

describe("mendText", () => {
  it("goes on until no fix is left", () => {
    const judge = (text: string) => (text.length < 4 ? [finding(edit(text.length, 0, "x"))] : []);
    expect(mendText("a", judge)).toEqual({ text: "axxx", diagnostics: [], fixed: 3 });
  });

  it("comes to an end when fixes undo each other, or never end", () => {
    const undoing = (text: string) => [finding(edit(0, 1, text === "a" ? "b" : "a"))];
    expect(mendText("a", undoing)).toMatchObject({ text: "b", fixed: 1 });
    const endless = (text: string) => [finding(edit(text.length, 0, "x"))];
    expect(mendText("", endless).fixed).toBe(10);
  });
});
