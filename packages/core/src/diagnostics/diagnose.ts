import type { Document } from "../parse/document.ts";
import type { Settings } from "../validate/settings.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Finding } from "./finding.ts";
import { placeAll } from "./place-all.ts";

/** Joins findings to their places in the text. Where there is nothing to say, nothing is looked for. */
export function diagnose(
  document: Document,
  findings: readonly Finding[],
  settings: Settings,
): readonly Diagnostic[] {
  const silent = document.findings.length === 0 && findings.length === 0;
  if (silent && !document.text.includes("pk-config-ignore")) return [];
  return placeAll(document, findings, settings);
}
