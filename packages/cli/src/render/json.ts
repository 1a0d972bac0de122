import type { Summary } from "@pk-config/schema";
import type { Renderer, Totals } from "./renderer.ts";
import { reported, safeJson } from "./report.ts";

/** One JSON document; its schema is `report.v1`. */
export function jsonRenderer(): Renderer {
  let files = 0;
  return {
    begin: () => '{\n  "version": 1,\n  "files": [',
    file: ({ file, diagnostics }) => {
      const report = safeJson({ file, diagnostics: diagnostics.map(reported) }, 2);
      return `${files++ === 0 ? "" : ","}\n    ${report.replaceAll("\n", "\n    ")}`;
    },
    end: (totals) => {
      const summary = safeJson(summaryOf(totals), 2).replaceAll("\n", "\n  ");
      return `${files === 0 ? "" : "\n  "}],\n  "summary": ${summary}\n}\n`;
    },
  };
}

/** The counts the published report holds. */
export function summaryOf({ files, errors, warnings, infos }: Totals): Summary {
  return { files, errors, warnings, infos };
}
