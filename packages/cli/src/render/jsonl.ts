import { summaryOf } from "./json.ts";
import type { Renderer } from "./renderer.ts";
import { reported, safeJson } from "./report.ts";

/** One JSON object a line: one for each finding, and a last one with the summary. */
export function jsonlRenderer(): Renderer {
  return {
    begin: () => "",
    file: ({ file, diagnostics }) =>
      diagnostics
        .map((diagnostic) => `${safeJson({ version: 1, file, ...reported(diagnostic) })}\n`)
        .join(""),
    end: (totals) => `${safeJson({ version: 1, summary: summaryOf(totals) })}\n`,
  };
}
