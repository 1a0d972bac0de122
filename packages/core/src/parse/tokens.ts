import { createScanner } from "jsonc-parser";
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
  readonly foreign?: { readonly text: string; readonly habit: HabitKind };
}

/** Reads tokens one at a time, and can be set back to any place of the text. */
export interface Tokens {
  /** The next token, white space left out. */
  next(): Token;
  /** Makes the token that begins at or after `offset` the next one. */
  seek(offset: number): void;
}

/** Tokens of a text, comments included. */
export function tokensOf(text: string): Tokens {
  const scanner = createScanner(text, false);
  return {
    next() {
      for (;;) {
        const kind = kinds[scanner.scan()] ?? "unknown";
        if (kind === "space") continue;
        const start = scanner.getTokenOffset();
        const end = Math.min(start + scanner.getTokenLength(), text.length);
        return { kind, start, end, flaw: flaws[scanner.getTokenError()] ?? "content" };
      }
    },
    seek(offset) {
      scanner.setPosition(offset);
    },
  };
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
  "space",
  "space",
  "unknown",
  "end",
];

/** The scanner's `ScanError`, by number. */
const flaws: readonly Token["flaw"][] = ["none", "unterminated", "unterminated"];
