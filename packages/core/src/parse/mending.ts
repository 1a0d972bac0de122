import { limits } from "../limits.ts";
import type { Slips } from "./slips.ts";
import type { Token, Tokens } from "./tokens.ts";

/** The state that the functions of the recovery parser share. */
export interface Mending {
  readonly text: string;
  readonly tokens: Tokens;
  readonly slips: Slips;
  /** The token that is looked at. */
  token: Token;
  /** Where the last token that was kept ends. */
  lastEnd: number;
  /** Closing brackets that are awaited, innermost last. */
  readonly open: ("}" | "]")[];
  trust: "whole" | "guessed" | "nothing";
}

/** Goes to the next token that is not a comment. */
export function advance(at: Mending): void {
  for (;;) {
    const token = at.tokens.next();
    at.token = token;
    const { start, end } = token;
    if (token.kind === "comment") {
      at.slips.note("comment", start, end - start);
      at.slips.edits.push({ offset: start, length: end - start, text: "" });
    } else if (token.kind === "unknown" && at.text[start] === "#") {
      const lineEnd = endOfLine(at.text, start);
      at.slips.note("hash-comment", start, lineEnd - start);
      at.slips.edits.push({ offset: start, length: lineEnd - start, text: "" });
      at.tokens.seek(lineEnd);
    } else return;
  }
}

/** Keeps the current token and goes on. */
export function keep(at: Mending): void {
  at.lastEnd = at.token.end;
  advance(at);
}

/** Goes on reading at an offset, as if everything before it had been kept. */
export function resume(at: Mending, offset: number): void {
  at.lastEnd = offset;
  at.tokens.seek(offset);
  advance(at);
}

/** Gives the rest of the text up. */
export function giveUp(at: Mending): void {
  at.trust = "nothing";
  at.tokens.seek(at.text.length);
  at.token = { kind: "end", start: at.text.length, end: at.text.length, flaw: "none" };
}

export function dropToken(at: Mending): void {
  const { start, end } = at.token;
  if (at.token.kind === "end") return;
  at.slips.edits.push({ offset: start, length: end - start, text: "" });
  advance(at);
}

export function unexpected(at: Mending, hint: string): void {
  const { start, end } = at.token;
  at.slips.tell({
    code: "PK1000",
    offset: start,
    length: Math.max(1, Math.min(end - start, limits.quotedLength)),
    message: "This is not JSON.",
    hint,
  });
  at.trust = at.trust === "nothing" ? "nothing" : "guessed";
  dropToken(at);
}

export function colonFollows(text: string, offset: number): boolean {
  return /^\s*:/.test(text.slice(offset, offset + 40));
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
}
