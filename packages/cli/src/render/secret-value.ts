/**
 * Where the value of a secret's key ends, in a text that may be broken right there.
 *
 * A quote, a comma, a bracket or a line break ends a value only where JSON goes on behind it as
 * JSON does: `"hun"ter2", "weight": 1` ends before the last comma. Rather too much is taken.
 */

/** A part of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The parts of a value that are to be hidden, and how far the search went. */
interface SecretValue {
  readonly hidden: readonly Stretch[];
  readonly end: number;
}

/** How far a value is followed. */
export const reach = 20_000;

const quote = /\\{0,3}["'`”’]/y;
const literal = /(?:true|false|null|None|True|False|undefined)(?=[\s,}\]"'`]|$)/y;

/** Brackets, and behind them the end, a comma, a line break, a comment, or the end of an outer string. */
const closing =
  /[ \t]{0,200}[}\]][}\]\s;)]{0,200}(?:$|,|(?<=[\n\r][ \t]{0,200})|\/[/*]|(?<=\s)["'`]|\\{0,3}["'`](?=[\s,}\])]|$))/y;

/** A member: its name with or without quotes, a colon, and for a bare name the start of a value. */
const member =
  /\\{0,3}["'`“‘][\w$][\w$ .@/-]{0,80}\\{0,3}["'`”’]?\s{0,200}[:=]|[\w$][\w$-]{0,63}(?:["'`”’]\s{0,200}:|\s{0,200}[:=]\s{0,200}(?=["'`“{[@]|true\b|false\b|null\b|-?\d+\s*(?:[,}\]]|$)|[A-Za-z]))/y;

/** A text between quotes with nothing but a comma or a bracket behind it: no member begins so. */
const loneString = /(["'`])[^"'`\n\r]{0,2000}\1\s{0,200}(?:[,}\]]|$)/y;

/** The end of a value that has no quote before it, on the line after it began. */
const tail = /\s{0,200}[^\s"'`{}[\],:]{1,500}["'`][\s,}\]]{0,200}(?:$|[\n\r])/y;

function matches(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** What a key's value takes, its quotes and the signs of its structure left out. */
export function secretValue(text: string, at: number, revealsNames: boolean): SecretValue {
  const first = text[at];
  if (first === "{" || first === "[") return partsOf(text, at, revealsNames);
  if (matches(literal, text, at) !== undefined) return { hidden: [], end: at };
  const opener = matches(/\\{0,3}["'`“‘]/y, text, at) ?? "";
  const start = at + opener.length;
  const found = opener === "" ? looseEnd(text, at, true) : stringEnd(text, start, opener);
  const end = start + text.slice(start, found).trimEnd().length;
  const shown = /(?:\\{0,3}["'`”’])?$/.exec(text.slice(start, end))?.[0] ?? "";
  return { hidden: [{ start, end: end - shown.length }], end: found };
}

/** After the closing quote that JSON goes on behind, or where the line does when that quote is lost. */
function stringEnd(text: string, start: number, opener: string): number {
  const closer = opener.replace("“", "”").replace("‘", "’");
  const last = Math.min(text.length, start + reach);
  for (let at = start; at < last; at++) {
    if (text.startsWith(closer, at)) {
      const after = at + closer.length;
      return goesOn(text, after) ? after : looseEnd(text, after, false);
    }
    if (isBreak(text, at)) {
      if (goesOn(text, at)) return at;
    } else if (text[at] === "\\" && closer.length === 1) at++;
  }
  return last;
}

/** The end of what follows a value's first quote when that was not its end, or of a bare value. */
function looseEnd(text: string, start: number, bare: boolean): number {
  const last = Math.min(text.length, start + reach);
  let inside = false;
  for (let at = start; at < last; at++) {
    const unit = text[at];
    const mark = matches(quote, text, at);
    if (mark !== undefined) {
      at += mark.length - 1;
      if (goesOn(text, at + 1)) return at + 1;
      inside = !inside;
    } else if (isBreak(text, at)) {
      if (goesOn(text, at) || (bare && matches(tail, text, at) === undefined)) return at;
    } else if (!inside && (unit === "," || unit === "}" || unit === "]") && goesOn(text, at)) {
      return at;
    }
  }
  return last;
}

/** Every string and every bare word of a list or an object. */
function partsOf(text: string, start: number, revealsNames: boolean): SecretValue {
  const hidden: Stretch[] = [];
  const last = Math.min(text.length, start + reach);
  let depth = 0;
  let before = "";
  let at = start;
  while (at < last) {
    const unit = text[at] ?? "";
    if (unit === "{" || unit === "[") depth++;
    else if (unit === "}" || unit === "]") {
      if (--depth <= 0 && goesOn(text, at)) return { hidden, end: at + 1 };
    } else if (!/[\s,:]/.test(unit)) {
      const isName = revealsNames && (before === "{" || before === ",");
      const name = isName ? matches(/(["'`]?)[\w.-]{1,64}\1(?=\s{0,200}:)/y, text, at) : undefined;
      const part = name === undefined ? partAt(text, at) : { start: at, end: at, next: at };
      if (name === undefined) hidden.push({ start: part.start, end: part.end });
      at = name === undefined ? part.next : at + name.length;
      before = "";
      continue;
    }
    if (!/\s/.test(unit)) before = unit;
    at++;
  }
  return { hidden, end: last };
}

/** One string or bare word inside a list or an object, and where reading goes on. */
function partAt(text: string, at: number): Stretch & { readonly next: number } {
  const opener = matches(quote, text, at);
  if (opener === undefined) {
    const word = matches(/[^\s,:"'`{}[\]]+/y, text, at)?.length ?? 1;
    return { start: at, end: at + word, next: at + word };
  }
  const start = at + opener.length;
  for (let end = start; end < text.length; end++) {
    if (text.startsWith(opener, end)) return { start, end, next: end + opener.length };
    if (isBreak(text, end) && goesOn(text, end)) return { start, end, next: end };
    if (text[end] === "\\" && opener.length === 1) end++;
  }
  return { start, end: text.length, next: text.length };
}

/** Whether what stands here is what follows a value: the end, a bracket, or the next member. */
function goesOn(text: string, from: number): boolean {
  const blank = matches(/[ \t]{0,2000}/y, text, from)?.length ?? 0;
  const at = from + blank;
  if (at >= text.length) return true;
  if (isBreak(text, at)) {
    const next = at + (matches(/\s{0,2000}/y, text, at)?.length ?? 0);
    return text[next] === "," ? followsComma(text, next) : startsAfresh(text, next);
  }
  if (text[at] === ",") return followsComma(text, at);
  if (matches(closing, text, at) !== undefined) return true;
  return blank > 0 && startsAfresh(text, at);
}

function startsAfresh(text: string, at: number): boolean {
  return (
    at >= text.length ||
    matches(/\/\/\s|\/\*/y, text, at) !== undefined ||
    matches(closing, text, at) !== undefined ||
    matches(member, text, at) !== undefined
  );
}

function followsComma(text: string, comma: number): boolean {
  const at = comma + (matches(/[,\s]{0,2000}/y, text, comma)?.length ?? 1);
  if (startsAfresh(text, at) || text[at] === "{" || text[at] === "[") return true;
  return matches(quote, text, at) !== undefined && matches(loneString, text, at) === undefined;
}

function isBreak(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 10 || unit === 13;
}
