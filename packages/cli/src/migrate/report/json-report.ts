import type { Effect, MigrationFinding } from "@pk-config/core";
import type { MigrationFileReport, MigrationSummary, MigrationTrouble } from "@pk-config/schema";
import { plain } from "../../render/colours.ts";
import { maskLiveKeys } from "../../render/redact.ts";
import type { Trouble } from "../../render/renderer.ts";
import { reported, safeJson } from "../../render/report.ts";
import type { FileTotals } from "../files/file-totals.ts";
import { changes, type MigratedFile } from "../files/migrated-file.ts";
import { verifyText } from "../verify-text.ts";
import type { FilesReport } from "./files-report.ts";

/** The report of a run over files as one JSON document; its schema is `migration.v1`. */
export function jsonReport(): FilesReport {
  let files = 0;
  const opening = () => (files++ === 0 ? '{\n  "version": 1,\n  "files": [' : ",");
  return {
    file: (migrated, hides) => {
      const before = opening();
      return `${before}\n    ${safeJson(fileReport(migrated, hides), 2).replaceAll("\n", "\n    ")}`;
    },
    end: (totals) => {
      const before = files === 0 ? opening() : "\n  ";
      const [troubles, summary] = [totals.troubles.map(trouble), summaryOf(totals)].map((part) =>
        safeJson(part, 2).replaceAll("\n", "\n  "),
      );
      return `${before}],\n  "troubles": ${troubles},\n  "summary": ${summary}\n}\n`;
    },
  };
}

function fileReport(migrated: MigratedFile, hides: boolean | undefined): MigrationFileReport {
  const { file, findings, held, verdict, verified, written } = migrated;
  return {
    file,
    verdict,
    changes: changes(migrated),
    written,
    ...(held === undefined ? {} : { notWritten: held }),
    ...(hides === undefined ? {} : { hides }),
    ...(verified === undefined
      ? {}
      : {
          verification: {
            kind: verified.kind,
            text: verifyText(verified, { file, colours: plain, columns: Infinity }),
          },
        }),
    findings: findings.map(reportedFinding),
  };
}

function trouble({ file, message }: Trouble): MigrationTrouble {
  return { file: maskLiveKeys(file), message: maskLiveKeys(message) };
}

function reportedFinding(finding: MigrationFinding) {
  const { fix: _, ...rest } = reported(finding);
  const effect: Effect = finding.effect;
  return { ...rest, effect };
}

function summaryOf({ files, verdicts, changed, written, effects }: FileTotals): MigrationSummary {
  return { files, ...verdicts, changed, written, findings: { ...effects } };
}
