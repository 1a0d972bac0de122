import type { Document } from "../parse/document.ts";
import { suppressionComment } from "../parse/suppression-comment.ts";
import { type Token, tokensOf } from "../parse/tokens.ts";
import type { TextFinding } from "./finding.ts";
import type { LineIndex } from "./line-index.ts";

/** One inline suppression: the codes it silences, and the line whose findings it silences. */
export interface Suppression {
  readonly codes: readonly string[];
  /** Offset where the comment stands. */
  readonly offset: number;
  readonly length: number;
  /** The line it speaks of, from 1; 0 stands for the whole file. */
  readonly line: number;
  readonly scope: "" | "-file" | "-line";
  readonly reason: string;
}

/** What the comments of a file suppress, and what is wrong with those that would. */
export interface Suppressions {
  readonly valid: readonly Suppression[];
  readonly findings: readonly TextFinding[];
}

/**
 * Reads the suppressions in the comments of a file.
 *
 * `// pk-config-ignore PK5001: reason` speaks of the next line that is no comment, `-line` of its own,
 * `-file` of all.
 */
export function suppressionsIn({ text }: Document, lines: LineIndex): Suppressions {
  const valid: Suppression[] = [];
  const findings: TextFinding[] = [];
  if (!text.includes("pk-config-ignore")) return { valid, findings };
  /** Suppressions whose line is not known yet: that of the next token. */
  let waiting: Omit<Suppression, "line">[] = [];
  const tokens = tokensOf(text);
  for (let token = tokens.next(); ; token = tokens.next()) {
    if (token.kind !== "comment" && waiting.length > 0) {
      const { line } = lines.position(token.start);
      valid.push(...waiting.map((suppression) => ({ ...suppression, line })));
      waiting = [];
    }
    if (token.kind === "end") return { valid, findings };
    if (token.kind !== "comment") continue;
    const read = readComment(text, token);
    if (read === undefined) continue;
    if ("message" in read) findings.push(read);
    else if (read.scope === "") waiting.push(read);
    else
      valid.push({ ...read, line: read.scope === "-file" ? 0 : lines.position(token.start).line });
  }
}

/** A suppression, or the finding about a comment that means to be one. */
function readComment(
  text: string,
  { start, end }: Token,
): Omit<Suppression, "line"> | TextFinding | undefined {
  const comment = suppressionComment(text.slice(start, end));
  if (comment === undefined) return undefined;
  const { scope, codes, reason } = comment;
  const place = { offset: start, length: end - start };
  if (codes.length > 0 && reason !== "") return { codes, scope, reason, ...place };
  const lacks = codes.length === 0 ? "names no code" : "gives no reason";
  const example = codes.length === 0 ? "PK2001" : codes.join(", ");
  return {
    code: "PK1030",
    ...place,
    message: `This suppression ${lacks}, so it suppresses nothing.`,
    hint: `Write // pk-config-ignore${scope} ${example}: why it is meant.`,
  };
}
