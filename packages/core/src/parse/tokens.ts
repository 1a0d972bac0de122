import { createScanner } from "jsonc-parser";
import { skipSpace } from "../data/skip-json.ts";
import type { TextEdit } from "../diagnostics/diagnostic.ts";
import type { HabitKind } from "./habits.ts";

/** What a token is to the recovery parser; `unknown` is anything that is not JSON. */
export type TokenKind =
  | "{"
  | "}"
  | "["
  | "]"
  | ","
  | ":"
  | "string"
  | "number"
  | "literal"
  | "comment"
  | "space"
  | "unknown"
  | "end";

/** One token of a text that may not be JSON. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** The token's own flaw: it never ends, or holds what its kind may not hold. */
  readonly flaw: "none" | "unterminated" | "content";
  /** What strict JSON writes in its place, where another language or a word processor wrote it. */
  readonly foreign?: {
    readonly text: string;
    readonly habit: HabitKind;
    /** Edits that write it so, if they need not repeat what a text holds. */
    readonly mend?: readonly TextEdit[];
  };
}

/** Reads tokens one at a time, and can be set back to any place of the text. */
export interface Tokens {
  /** The next token; white space is left out. */
  next(): Token;
  /** Makes the token that begins at or after `offset` the next one. */
  seek(offset: number): void;
}

/** Tokens of a text, comments included. */
export function tokensOf(text: string): Tokens {
  const scanner = createScanner(text, false);
  let position = 0;
  return {
    next() {
      position = skipSpace(text, position);
      const plain = signAt(text, position) ?? stringAt(text, position) ?? wordAt(text, position);
      if (plain !== undefined) {
        position = plain.end;
        return plain;
      }
      scanner.setPosition(position);
      const kind = kinds[scanner.scan()] ?? "unknown";
      const start = scanner.getTokenOffset();
      position = Math.min(start + scanner.getTokenLength(), text.length);
      return { kind, start, end: position, flaw: flaws[scanner.getTokenError()] ?? "content" };
    },
    seek(offset) {
      position = offset;
    },
  };
}

/** Nearly all tokens are signs or strings without escapes: these need no scanner. */
function signAt(text: string, start: number): Token | undefined {
  const sign = text[start];
  switch (sign) {
    case "{":
    case "}":
    case "[":
    case "]":
    case ",":
    case ":":
      return { kind: sign, start, end: start + 1, flaw: "none" };
    default:
      return undefined;
  }
}

function stringAt(text: string, start: number): Token | undefined {
  if (text.charCodeAt(start) !== 34) return undefined;
  for (let offset = start + 1; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 34) return { kind: "string", start, end: offset + 1, flaw: "none" };
    if (code === 92 || code < 32) return undefined;
  }
  return undefined;
}

/** What ends a word, and what begins something that the scanner knows. */
const delimiters = ' \t\n\r{}[],:"/';
const openings = `${delimiters}-0123456789`;

/** Signs of other languages and of word processors, each looked at by itself. */
const foreignSigns = "'`“”„‘’«，：；、\u00a0\u2009\u200b\u3000\ufeff";

/** A longer word is read in pieces: none that means something is longer. */
const wordLength = 400;

/**
 * A word: `true`, `false`, `null`, or something that is not JSON. The scanner would read all of it,
 * however long, each time that a part of it is looked at.
 */
function wordAt(text: string, start: number): Token | undefined {
  if (openings.includes(text[start] ?? "")) return undefined;
  const most = Math.min(text.length, start + wordLength);
  if (foreignSigns.includes(text[start] ?? "")) {
    return { kind: "unknown", start, end: start + 1, flaw: "none" };
  }
  let end = start + 1;
  while (end < most && !delimiters.includes(text[end] ?? "")) end++;
  const word = text.slice(start, end);
  const literal = word === "true" || word === "false" || word === "null";
  return { kind: literal ? "literal" : "unknown", start, end, flaw: "none" };
}

/**
 * The scanner's `SyntaxKind`, by number. Its enumerations are `const enum`s of a declaration file,
 * which a compiler that looks at one module at a time cannot read.
 */
const kinds: readonly TokenKind[] = [
  "unknown",
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  "literal",
  "literal",
  "literal",
  "string",
  "number",
  "comment",
  "comment",
  "unknown",
  "unknown",
  "unknown",
  "end",
];

/** The scanner's `ScanError`, by number. */
const flaws: readonly Token["flaw"][] = ["none", "unterminated", "unterminated"];
