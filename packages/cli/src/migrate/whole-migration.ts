import { type Document, load, type MigrateOptions, type Migration, migrate } from "@pk-config/core";
import { refusal } from "./refusal.ts";

/** Slips that a text has which was cut off: what is missing may have been more than a bracket. */
const cuts: ReadonlySet<string> = new Set(["PK1003", "PK1004"]);

const cutOff = refusal(
  "Brackets or quotes of the text do not match, so a part of it may be missing.",
  "Look for the whole text. If this is all of it, `pk-config validate --diff` shows how it can be mended.",
);

/** Migrates a text, unless its end is missing: to write the rest of it over a file would lose that for good. */
export function wholeMigration(document: Document, options: MigrateOptions): Migration {
  if (!document.findings.some(({ code }) => cuts.has(code))) return migrate(document, options);
  const { diagnostics } = load(document.text);
  const findings = diagnostics
    .filter(({ code }) => cuts.has(code))
    .map((diagnostic) => ({ ...diagnostic, effect: "refused" }) as const);
  return { verdict: "refused", edits: [], findings: [cutOff, ...findings] };
}
