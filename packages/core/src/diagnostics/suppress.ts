import { limits } from "../limits.ts";
import { catalogue } from "./catalogue.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { TextFinding } from "./finding.ts";
import type { Suppression } from "./suppressions.ts";

/** What is left of the findings, and the suppressions that silenced none of them. */
export interface Suppressed {
  readonly kept: readonly Diagnostic[];
  readonly unused: readonly Suppression[];
}

/** Takes out what the comments of a file silence. */
export function suppress(
  found: readonly Diagnostic[],
  suppressions: readonly Suppression[],
): Suppressed {
  if (suppressions.length === 0) return { kept: found, unused: [] };
  const byLine = new Map<number, Suppression[]>();
  for (const suppression of suppressions) {
    const sameLine = byLine.get(suppression.line);
    if (sameLine === undefined) byLine.set(suppression.line, [suppression]);
    else sameLine.push(suppression);
  }
  const used = new Set<Suppression>();
  const kept = found.filter((diagnostic) => {
    if (isBrokenText(diagnostic)) return true;
    const { line } = diagnostic.range.start;
    // Line 0 stands for the whole file.
    const by = [...(byLine.get(line) ?? []), ...(byLine.get(0) ?? [])].find(({ codes }) =>
      codes.some((code) => diagnostic.code.startsWith(code)),
    );
    if (by !== undefined) used.add(by);
    return by === undefined;
  });
  return { kept, unused: suppressions.filter((suppression) => !used.has(suppression)) };
}

/** The findings about suppressions that silence nothing, no more than are shown. */
export function unusedFindings(unused: readonly Suppression[]): TextFinding[] {
  return unused
    .slice(0, limits.diagnostics + 1)
    .map(({ codes, offset, length, line, scope }): TextFinding => {
      const unknown = codes.find((code) => !isKnown(code));
      if (unknown !== undefined) {
        const hint = "Correct the code: `pk-config rules` lists all.";
        return { code: "PK1031", offset, length, message: `There is no code ${unknown}.`, hint };
      }
      const where = line === 0 ? "in this file" : `in line ${line}`;
      const ownLine = " To speak of the line it stands in, write pk-config-ignore-line.";
      return {
        code: "PK1031",
        offset,
        length,
        message: `This suppression of ${codes.join(", ")} silences nothing ${where}.`,
        hint: `Remove the comment.${scope === "" ? ownLine : ""}`,
      };
    });
}

/** Whether a text is a code, or the family of one. */
function isKnown(text: string): boolean {
  return Object.keys(catalogue).some((code) => code.startsWith(text));
}

/** Whether a finding says that the text is no JSON: no comment makes it a config. */
function isBrokenText({ code }: Diagnostic): boolean {
  return code.startsWith("PK10") && catalogue[code].engine === "refuses";
}
