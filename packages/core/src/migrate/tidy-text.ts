import { isList } from "../data/json-type.ts";
import type { Code } from "../diagnostics/catalogue.ts";
import type { TextFinding } from "../diagnostics/finding.ts";
import type { Document } from "../parse/document.ts";
import { edited } from "../parse/edits.ts";
import { parse } from "../parse/parse.ts";
import { faultsOf, losesText } from "./text-faults.ts";

/** What a text may have and stay as it is: comments, trailing commas and a mark in front. */
const notes: ReadonlySet<Code> = new Set(["PK1007", "PK1008", "PK1010"]);

/**
 * The text of a document, mended where it was no JSON, with its comments; `undefined` where nobody can know
 * what was meant, since a guess would be written into the new config.
 */
export function tidyText(document: Document): string | undefined {
  if (document.findings.length === 0) return document.text;
  if (document.holes.length > 0) return undefined;
  if (isTidy(document)) return document.text;
  const isRead = document.trust === "whole" || isList(document.value);
  if (!isRead) return undefined;
  const { text, edits, findings } = document;
  if (findings.some(losesText)) return undefined;
  // Where commas are too many elsewhere, too, the allowed ones cannot be told from them.
  const keepsCommas = findings.every(({ code }) => code !== "PK1018");
  const mended = edited(
    text,
    edits.flatMap((edit) => {
      const first = edit.text.trim() === "" ? text[edit.offset] : undefined;
      if (first === "/" || (first === "," && keepsCommas)) return [];
      // A comment as Python writes it is kept as one of the usual kind.
      return first === "#" ? { ...edit, length: 1, text: "//" } : edit;
    }),
  );
  return isTidy(parse(mended)) ? mended : undefined;
}

function isTidy(document: Document): boolean {
  // A list of configs is no config, and can be migrated all the same.
  const isRead = document.trust === "whole" || isList(document.value);
  return isRead && faultsOf(document).every(isNote);
}

function isNote({ code }: TextFinding): boolean {
  return notes.has(code);
}
