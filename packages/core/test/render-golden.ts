import type { Diagnostic } from "../src/index.ts";

/** Diagnostics as a golden file shows them: one paragraph each, readable as prose. */
export function renderGolden(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(paragraph).join("\n");
}

function paragraph({ code, severity, message, hint, pointer, range, fix }: Diagnostic): string {
  const { start, end } = range;
  const lines = [
    `${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${code} ${pointer === "" ? "(root)" : pointer}`,
    `  ${message}`,
  ];
  if (hint !== undefined) lines.push(`  hint: ${hint}`);
  if (fix !== undefined) {
    const edits = fix.edits.map(
      (edit) => `${edit.offset}+${edit.length} ${JSON.stringify(edit.text)}`,
    );
    lines.push(`  fix: ${fix.title} ${edits.join(", ")}`);
  }
  return `${lines.join("\n")}\n`;
}
