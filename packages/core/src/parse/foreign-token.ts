import type { HabitKind } from "./habits.ts";
import { stringBody } from "./string-body.ts";
import type { Token } from "./tokens.ts";

/**
 * A token that another language, or a word processor, writes in place of one of JSON; `undefined`
 * where the text at `start` is none.
 */
export function foreignToken(text: string, start: number): Token | undefined {
  const first = text[start] ?? "";
  if (Object.hasOwn(marks, first)) return mark(start, marks[first] ?? " ");
  if (Object.hasOwn(closingQuotes, first))
    return curlyQuoted(text, start, closingQuotes[first] ?? "");
  return first === "'" || first === "`" ? quoted(text, start) : undefined;
}

/** Punctuation of other scripts, and white space that JSON does not know as such. */
const marks: Readonly<Record<string, "," | ":" | " ">> = {
  "，": ",",
  "；": ",",
  "、": ",",
  "：": ":",
  "\u00a0": " ",
  "\u2009": " ",
  "\u200b": " ",
  "\u3000": " ",
  "\ufeff": " ",
};

/** Quotes that word processors and web pages make of straight ones, with what may close them. */
const closingQuotes: Readonly<Record<string, string>> = {
  "“": '”“"',
  "”": '”"',
  "„": '“”"',
  "‘": "’‘'",
  "’": "’'",
  "«": "»",
};

function mark(start: number, meant: "," | ":" | " "): Token {
  const kind = meant === " " ? "space" : meant;
  return foreign({ kind, start, end: start + 1 }, meant, "typography");
}

/** The longest stretch looked through for a closing curly quote: beyond it there is none. */
const curlyLength = 400;

function curlyQuoted(text: string, start: number, closers: string): Token | undefined {
  const most = Math.min(text.length, start + curlyLength);
  for (let end = start + 1; end < most; end++) {
    const unit = text[end] ?? "";
    if (unit === "\n") return undefined;
    if (!closers.includes(unit)) continue;
    const body = stringBody(text.slice(start + 1, end));
    return foreign({ kind: "string", start, end: end + 1 }, `"${body}"`, "typography");
  }
  return undefined;
}

/** A text of Python in three quotes of a kind. */
export function tripleQuoted(text: string, start: number): Token | undefined {
  const quotes = text.slice(start, start + 3);
  if (quotes !== '"""' && quotes !== "'''") return undefined;
  const close = text.indexOf(quotes, start + 3);
  if (close < 0) return undefined;
  const place = { kind: "string", start, end: close + 3 } as const;
  return foreign(place, `"${stringBody(text.slice(start + 3, close))}"`, "single-quotes");
}

function quoted(text: string, start: number): Token | undefined {
  const triple = tripleQuoted(text, start);
  if (triple !== undefined) return triple;
  const close = closeOf(text, start);
  if (close === undefined) return undefined;
  const inside = text.slice(start + 1, close);
  // A template that computes is an expression, not a text.
  if (text[start] === "`" && inside.includes("${")) return undefined;
  const place = { kind: "string", start, end: close + 1 } as const;
  return foreign(place, `"${stringBody(inside)}"`, "single-quotes");
}

/** Offset of the quote that closes the one at `start`; only backticks reach over lines. */
function closeOf(text: string, start: number): number | undefined {
  const quote = text[start];
  for (let offset = start + 1; offset < text.length; offset++) {
    const unit = text[offset];
    if (unit === quote && !isApostrophe(text, offset)) return offset;
    if (unit === "\\") offset++;
    else if (unit === "\n" && quote === "'") return undefined;
  }
  return undefined;
}

/** Whether a quote stands inside a word, as in `don't`. */
function isApostrophe(text: string, offset: number): boolean {
  return text[offset] === "'" && /^\p{L}'\p{L}/u.test(text.slice(offset - 1, offset + 2));
}

function foreign(at: Pick<Token, "kind" | "start" | "end">, text: string, habit: HabitKind): Token {
  return { ...at, flaw: "none", foreign: { text, habit } };
}
