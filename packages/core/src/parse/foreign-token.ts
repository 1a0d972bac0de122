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
  const edit = { offset: start, length: 1, text: meant };
  const foreign = { text: meant, habit: "typography", mend: [edit] } as const;
  return { kind, start, end: start + 1, flaw: "none", foreign };
}

/** The longest stretch looked through for a closing curly quote: beyond it there is none. */
const curlyLength = 400;

function curlyQuoted(text: string, start: number, closers: string): Token | undefined {
  const most = Math.min(text.length, start + curlyLength);
  for (let end = start + 1; end < most; end++) {
    const unit = text[end] ?? "";
    if (unit === "\n") return undefined;
    if (!closers.includes(unit)) continue;
    return stringToken(text, { start, close: end, quote: 1 }, "typography");
  }
  return undefined;
}

/** A text of Python in three quotes of a kind. */
export function tripleQuoted(text: string, start: number): Token | undefined {
  const quotes = text.slice(start, start + 3);
  if (quotes !== '"""' && quotes !== "'''") return undefined;
  const close = text.indexOf(quotes, start + 3);
  if (close < 0) return undefined;
  return stringToken(text, { start, close, quote: 3 }, "single-quotes");
}

function quoted(text: string, start: number): Token | undefined {
  const triple = tripleQuoted(text, start);
  if (triple !== undefined) return triple;
  const close = closeOf(text, start);
  if (close === undefined) return undefined;
  // A template that computes is an expression, not a text.
  if (text[start] === "`" && text.slice(start, close).includes("${")) return undefined;
  return stringToken(text, { start, close, quote: 1 }, "single-quotes");
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

/** A string between quotes of a length, as JSON writes it. */
function stringToken(
  text: string,
  { start, close, quote }: { start: number; close: number; quote: number },
  habit: HabitKind,
): Token {
  const inside = text.slice(start + quote, close);
  const body = stringBody(inside);
  const mend = [start, close].map((offset) => ({ offset, length: quote, text: '"' }));
  const foreign = { text: `"${body}"`, habit, ...(body === inside ? { mend } : {}) };
  return { kind: "string", start, end: close + quote, flaw: "none", foreign };
}
