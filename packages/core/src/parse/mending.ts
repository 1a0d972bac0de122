import { limits } from "../limits.ts";
import { foreignToken } from "./foreign-token.ts";
import type { Slips } from "./slips.ts";
import { isSuppression } from "./suppression-comment.ts";
import type { Token, Tokens } from "./tokens.ts";

/** A bracket that closes. */
export type Closer = "}" | "]";

/** A container that is being read. */
export interface Open {
  /** The bracket that closes it in the text; `end` for a root without braces. */
  readonly awaited: Closer | "end";
  /** The bracket that strict JSON closes it with. */
  readonly meant: Closer;
  /** Where its opening bracket stands. */
  readonly start: number;
}

/** The state that the functions of the recovery parser share. */
export interface Mending {
  readonly text: string;
  readonly tokens: Tokens;
  readonly slips: Slips;
  /** The token that is looked at. */
  token: Token;
  /** Where the last token that was kept ends. */
  lastEnd: number;
  /** Containers that are open, innermost last. */
  readonly open: Open[];
  /** Members and elements so far. */
  values: number;
  /** How many characters may still be looked at for containers that are whole. */
  patience: number;
  /** The last key, for messages. */
  key: string;
  /** A comma that was read for the container outside the one that took it. */
  comma: number | undefined;
  /** A slip was told that leaves a comma missing: that is no slip of its own. */
  excused: boolean;
  /** The end of the text lies inside a string or a comment, so brackets are missing of course. */
  cut: boolean;
  /** Brackets that close more than there are to close, once it was asked for. */
  surplus: Record<Closer, number> | undefined;
  /** Other text stood before the config and was told of. */
  preamble: boolean;
  trust: "whole" | "guessed" | "nothing";
}

/** Goes to the next token that is not a comment. */
export function advance(at: Mending): void {
  for (;;) {
    const token = at.tokens.next();
    const { start } = token;
    at.token = token;
    if (token.kind === "comment") passComment(at, token);
    else if (token.kind !== "unknown") return;
    else if (at.text[start] === "#") passHashComment(at, start);
    else {
      const foreign = foreignToken(at.text, start);
      if (foreign === undefined) return;
      at.tokens.seek(foreign.end);
      at.token = foreign;
      if (foreign.kind !== "space") return;
      writeForeign(at);
    }
  }
}

function passComment(at: Mending, { start, end, flaw }: Token): void {
  at.slips.edits.push({ offset: start, length: end - start, text: " " });
  if (flaw === "none") {
    if (!isSuppression(at.text.slice(start, end)))
      at.slips.note("comment", { offset: start, length: end - start });
    return;
  }
  at.cut = true;
  guess(at);
  at.slips.tell({
    code: "PK1000",
    offset: start,
    length: 2,
    message: "This comment never ends: all that follows is part of it.",
    hint: "Close it with */.",
  });
}

function passHashComment(at: Mending, start: number): void {
  const lineEnd = at.text.indexOf("\n", start);
  const end = lineEnd < 0 ? at.text.length : lineEnd;
  const place = { offset: start, length: end - start };
  at.slips.note("hash-comment", place);
  at.slips.edits.push({ ...place, text: "" });
  at.tokens.seek(end);
}

/** Writes what strict JSON has in place of the current token. */
function writeForeign({ slips, token: { start, end, foreign } }: Mending): void {
  if (foreign === undefined) return;
  const edit = { offset: start, length: end - start, text: foreign.text };
  slips.note(foreign.habit, edit, foreign.mend);
  slips.edits.push(edit);
}

/** Keeps the current token and goes on. */
export function keep(at: Mending): void {
  writeForeign(at);
  at.lastEnd = at.token.end;
  advance(at);
}

/** Writes another text in place of the current token and goes on. */
export function keepAs(at: Mending, text: string): void {
  const { start, end } = at.token;
  at.slips.edits.push({ offset: start, length: end - start, text });
  at.lastEnd = end;
  advance(at);
}

/** Goes on reading at an offset, as if everything before it had been kept. */
export function resume(at: Mending, offset: number): void {
  at.lastEnd = offset;
  at.tokens.seek(offset);
  advance(at);
}

/**
 * Puts a hole in place of a stretch of text: a value stands there that nobody can know.
 *
 * `mark` is the number of edits there were before the stretch; those made inside it are undone.
 */
export function hole(at: Mending, start: number, end: number, mark = at.slips.edits.length): void {
  at.slips.edits.length = mark;
  at.slips.edits.push({ offset: start, length: end - start, text: "null", hole: true });
  resume(at, end);
}

/** Gives the rest of the text up. */
export function giveUp(at: Mending): void {
  at.trust = "nothing";
  at.tokens.seek(at.text.length);
  at.token = { kind: "end", start: at.text.length, end: at.text.length, flaw: "none" };
}

/** Notes that text was thrown away: what seems missing from the value may have been there. */
export function guess(at: Mending): void {
  if (at.trust === "whole") at.trust = "guessed";
}

/** Takes the current token out of the text. */
export function dropToken(at: Mending): void {
  const { kind, start, end } = at.token;
  if (kind === "end") return;
  at.slips.edits.push({ offset: start, length: end - start, text: "" });
  advance(at);
}

/** Tells of a token that fits nowhere, and throws it away with all that it brackets. */
export function unexpected(at: Mending, hint: string): void {
  const { start, end } = at.token;
  at.slips.tell({
    code: "PK1000",
    offset: start,
    length: Math.max(1, Math.min(end - start, limits.quotedLength)),
    message: "This does not belong here.",
    hint,
  });
  guess(at);
  // A comma before it is no trailing comma of its own.
  at.excused = true;
  let depth = 0;
  do {
    if (at.token.kind === "{" || at.token.kind === "[") depth++;
    if (at.token.kind === "}" || at.token.kind === "]") depth--;
    dropToken(at);
  } while (depth > 0 && at.token.kind !== "end");
}

/** Whether a colon comes next after `offset`, white space left out. */
export function colonFollows(text: string, offset: number): boolean {
  return /^\s*[:：]/.test(text.slice(offset, offset + 40));
}
