import type { Document } from "../parse/document.ts";
import { tokensOf } from "../parse/tokens.ts";
import type { TextFinding } from "./finding.ts";

/** One inline suppression: the codes it silences, and the line whose findings it silences. */
export interface Suppression {
  readonly codes: readonly string[];
  /** Offset where the comment stands. */
  readonly offset: number;
  readonly length: number;
  /** The line it speaks of, from 1; 0 stands for the whole file. */
  readonly line: number;
  readonly reason: string;
}

const pattern = /pk-config-ignore(-file|-line)?\s+(PK[1-7](?:\d{3})?(?:\s*,\s*PK[1-7](?:\d{3})?)*)\s*(?:(?::|--)\s*(.*?))?\s*(?:\*\/)?$/;

/**
 * Reads the suppressions in the comments of a file.
 *
 * `// pk-config-ignore PK5001: reason` speaks of the next line, `-line` of its own, `-file` of all.
 */
export function suppressionsIn(document: Document): { readonly valid: readonly Suppression[]; readonly findings: readonly TextFinding[] } {
  const valid: Suppression[] = [];
  const findings: TextFinding[] = [];
  if (!document.text.includes("pk-config-ignore")) return { valid, findings };
  let line = 1;
  let counted = 0;
  const tokens = tokensOf(document.text);
  for (let token = tokens.next(); token.kind !== "end"; token = tokens.next()) {
    if (token.kind !== "comment") continue;
    const comment = document.text.slice(token.start, token.end);
    const match = pattern.exec(comment.trim());
    if (match === null) continue;
    line += document.text.slice(counted, token.start).split("\n").length - 1;
    counted = token.start;
    const [, scope, codes = "", reason = ""] = match;
    const place = { offset: token.start, length: token.end - token.start };
    if (reason.trim() === "") {
      findings.push({ code: "PK1030", ...place, message: "This suppression gives no reason, so it suppresses nothing.", hint: `Write // pk-config-ignore${scope ?? ""} ${codes}: why it is meant.` });
      continue;
    }
    const spokenOf = scope === "-file" ? 0 : scope === "-line" ? line : line + comment.split("\n").length;
    valid.push({ codes: codes.split(/\s*,\s*/), ...place, line: spokenOf, reason: reason.trim() });
  }
  return { valid, findings };
}
