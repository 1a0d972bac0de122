import type { Document } from "../parse/document.ts";
import { backOver } from "../parse/edits.ts";
import { findingOfText, textFindings } from "./findings-of.ts";
import type { Migration } from "./migration.ts";
import { faultsOf, losesText, whyUnread } from "./text-faults.ts";

/** The answer to a text of which nobody knows what was meant. What is wrong with it is told as well. */
export function unreadable(document: Document): Migration {
  const faults = textFindings({ ...document, findings: faultsOf(document) });
  const back = backOver(document.edits);
  const holes = new Set(document.holes.map(({ start }) => back.start(start)));
  // What was mended is told, too; the reason is what nobody can mend.
  const fault = faults.find(({ range }) => holes.has(range.start.offset)) ?? faults.find(losesText);
  const told = fault ?? faults[0];
  const where = told === undefined ? "" : ` (${told.code} in line ${told.range.start.line})`;
  const { message, hint } = whyUnread(document.trust === "nothing" ? undefined : told?.code);
  const finding = findingOfText(document, "PK4003", { message: `${message}${where}.`, hint });
  return { verdict: "refused", edits: [], findings: [finding, ...faults] };
}
