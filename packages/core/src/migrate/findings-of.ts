import { catalogue, docsPage, type Severity } from "../diagnostics/catalogue.ts";
import { diagnose } from "../diagnostics/diagnose.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { lineIndex } from "../diagnostics/line-index.ts";
import { placeFindings } from "../diagnostics/place-findings.ts";
import type { Document } from "../parse/document.ts";
import { defaultSettings } from "../validate/settings.ts";
import { effectOf } from "./effects.ts";
import type { MigrationFinding } from "./migration.ts";
import { findingFrom, type Note } from "./notes.ts";

/** What was noted, at its places in the text that was given, and in their order. */
export function findingsOf(notes: readonly Note[], document: Document): MigrationFinding[] {
  if (notes.length === 0) return [];
  const lines = lineIndex(document.text);
  return placeFindings(notes.map(findingFrom), {
    document,
    lines,
    severityOf: (code): Severity => catalogue[code].severity,
  })
    .map(withEffect)
    .sort((left, right) => left.range.start.offset - right.range.start.offset);
}

/** Something about the text as a whole, at its beginning. */
export function findingOfText(
  { text }: Pick<Document, "text">,
  code: "PK4003",
  words: { readonly message: string; readonly hint: string },
): MigrationFinding {
  // Of blanks alone the first is as good as any.
  const start = Math.max(0, text.search(/\S/));
  const range = lineIndex(text).range(start, Math.min(start + 1, text.length));
  return withEffect({
    code,
    severity: "error",
    pointer: "",
    range,
    docs: docsPage(code),
    ...words,
  });
}

/** What is wrong with the text itself. */
export function textFindings(document: Document): MigrationFinding[] {
  return diagnose(document, [], defaultSettings)
    .filter(({ severity }) => severity === "error")
    .map(withEffect);
}

function withEffect(placed: Diagnostic): MigrationFinding {
  return { ...placed, effect: effectOf(placed.code) };
}
