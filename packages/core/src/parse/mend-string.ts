import { quote } from "../data/quote.ts";
import type { StrictEdit } from "./edits.ts";
import { tripleQuoted } from "./foreign-token.ts";
import { keep, type Mending, resume } from "./mending.ts";
import { stringBody } from "./string-body.ts";

/** A text in place of a value, with all that can be wrong with it. */
export function mendText(at: Mending): void {
  const triple = tripleQuoted(at.text, at.token.start);
  if (triple !== undefined) {
    at.token = triple;
    at.tokens.seek(triple.end);
  }
  if (at.token.foreign !== undefined) keep(at);
  else if (at.token.flaw !== "none") mendString(at);
  else if (!mendExtraQuote(at) && !mendLostClose(at) && !mendInnerQuotes(at)) keep(at);
}

/** `"openai, "api_key": …`: the quote that seems to close the text opens the next key. */
function mendLostClose(at: Mending): boolean {
  const { start, end } = at.token;
  if (!/^[\w$.@-]{1,80}"\s*:/.test(at.text.slice(end, end + 100))) return false;
  const inside = at.text.slice(start + 1, end - 1);
  if (!inside.trimEnd().endsWith(",")) return false;
  const close = beforeDelimiters(at.text, end - 1);
  tellUnterminated(at, { start, close }, []);
  resume(at, close);
  return true;
}

/** A string that never ends, or holds what JSON's strings may not. */
export function mendString(at: Mending): void {
  if (at.token.flaw === "unterminated") mendUnterminated(at);
  else mendContent(at);
}

function mendUnterminated(at: Mending): void {
  const { start, end } = at.token;
  const over = endOverLines(at.text, end);
  if (over !== undefined) {
    tellContent(at, { offset: end, length: 1 }, "A line break stands inside this text.");
    at.slips.edits.push(toldBody(at.text, start + 1, over));
    resume(at, over + 1);
    return;
  }
  const close = Math.max(start + 1, beforeDelimiters(at.text, end));
  const last = at.text.slice(end).trim() === "";
  if (last) at.cut = true;
  at.slips.edits.push(strictBody(at.text, start + 1, close));
  tellUnterminated(at, { start, close }, last ? bracketsAfter(at, close) : []);
  resume(at, close);
}

/** The brackets that are missing, too, where a text is the last thing in the file. */
function bracketsAfter({ text, open }: Mending, close: number): StrictEdit[] {
  const written = text.slice(close).replaceAll(/[^\]}]/g, "").length;
  const missing = open
    .slice(0, Math.max(0, open.length - written))
    .map(({ awaited }) => (awaited === "end" ? "" : awaited));
  return [{ offset: text.trimEnd().length, length: 0, text: missing.reverse().join("") }];
}

function tellUnterminated(
  at: Mending,
  { start, close }: { start: number; close: number },
  more: readonly StrictEdit[],
): void {
  const edit = { offset: close, length: 0, text: '"' };
  at.slips.tell({
    code: "PK1004",
    offset: start,
    length: close - start,
    message: "This text has no closing quote.",
    hint: "Close it with a double quote.",
    edits: joined(edit, more),
  });
  at.slips.edits.push(edit);
}

/** Edits at one place become one, so that their order is plain. */
function joined(edit: StrictEdit, more: readonly StrictEdit[]): StrictEdit[] {
  const [next] = more;
  if (next === undefined || next.text === "") return [edit];
  return next.offset === edit.offset ? [{ ...edit, text: edit.text + next.text }] : [edit, next];
}

/** How far a text that goes on in the next lines is followed. */
const overLength = 4000;

/**
 * Offset of the quote that closes a text which goes on in the next lines, if it does: the first quote
 * there ends a text and begins none.
 */
function endOverLines(text: string, lineEnd: number): number | undefined {
  const ahead = text.slice(lineEnd, lineEnd + overLength);
  const close = ahead.indexOf('"');
  if (close < 0 || !/^"\s{0,200}(?:[,}\]]|$)/.test(ahead.slice(close, close + 202)))
    return undefined;
  const lineStart = ahead.lastIndexOf("\n", close) + 1;
  const before = ahead.slice(lineStart, close).trim();
  return before === "" || /[:,{[]$/.test(before) ? undefined : lineEnd + close;
}

/** Offset where a text ends whose line goes on with white space, commas and closing brackets. */
function beforeDelimiters(text: string, end: number): number {
  let close = end;
  while (close > 0 && /[\s,}\]]/.test(text[close - 1] ?? "")) close--;
  return close;
}

function mendContent(at: Mending): void {
  const { start, end } = at.token;
  const fault = /\\(?!["\\/bfnrt]|u[\da-fA-F]{4})|\p{Cc}/u;
  const inside = at.text.slice(start + 1, end - 1);
  // An escape that is right hides no fault; it is blanked so that its second unit is not taken for one.
  const blanked = inside.replaceAll(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/g, (right) =>
    "_".repeat(right.length),
  );
  const found = fault.exec(blanked);
  const offset = start + 1 + (found?.index ?? 0);
  const unit = at.text[offset] ?? "";
  const message =
    unit === "\\"
      ? "A backslash stands here that escapes nothing JSON knows."
      : `A bare control character, ${quote(unit)}, stands inside this text.`;
  tellContent(at, { offset, length: unit === "\\" ? 2 : 1 }, message);
  at.slips.edits.push(toldBody(at.text, start + 1, end - 1));
  keep(at);
}

function tellContent(
  at: Mending,
  place: { offset: number; length: number },
  message: string,
): void {
  at.slips.tell({
    code: "PK1020",
    ...place,
    message,
    hint: 'Inside a text write \\n for a line break, \\t for a tab, \\\\ for a backslash and \\" for a quote.',
  });
}

/**
 * A text that holds quotes of its own, such as `"say "hi" to them"`, up to where it is meant to end.
 *
 * Answers false where it is another slip: a comma or a quote that was lost between two members.
 */
function mendInnerQuotes(at: Mending): boolean {
  const { start, end } = at.token;
  if (!/[\p{L}\p{N}'_\\$]/u.test(at.text[end] ?? "")) return false;
  const ahead = /^[^\n]{0,400}/.exec(at.text.slice(end, end + 400))?.[0] ?? "";
  const close = /"\s*(?:[,}\]]|$)/.exec(ahead);
  if (close === null || /"\s*[:=]/.test(ahead.slice(0, close.index))) return false;
  const last = end + close.index;
  const inside = at.text.slice(start + 1, last);
  tellContent(
    at,
    { offset: end - 1, length: 1 },
    "A quote stands inside this text and ends it too early.",
  );
  const text = stringBody(inside.replaceAll(/(?<!\\)"/g, '\\"'));
  at.slips.edits.push({ offset: start + 1, length: inside.length, text });
  resume(at, last + 1);
  return true;
}

/** A quote too many before or after a text: `""text"`, `"text""`. */
export function mendExtraQuote(at: Mending): boolean {
  const { start, end } = at.token;
  const ahead = at.text.slice(end, end + 400);
  const after = /^"\s*(?:[,}\]]|\n|$)/.test(ahead);
  const before =
    end - start === 2 && /^[^\s"\\,:{}[\]\p{Cc}][^"\\\p{Cc}]*"\s*(?:[,:}\]]|\n|$)/u.test(ahead);
  if (!after && !before) return false;
  const extra = after ? end : start;
  const edit = { offset: extra, length: 1, text: "" };
  at.slips.tell({
    code: "PK1001",
    offset: extra,
    length: 1,
    message: "There is a quote too many here.",
    hint: "Remove it.",
    edits: [edit],
  });
  at.slips.edits.push(edit);
  resume(at, after ? end + 1 : end + ahead.indexOf('"') + 1);
  return true;
}

/** A text whose fault was told: whatever else is wrong with it may be the same fault. */
function toldBody(text: string, start: number, end: number): StrictEdit {
  const inside = strictBody(text, start, end);
  return { offset: start - 1, length: end - start + 2, text: `"${inside.text}"`, hole: true };
}

/** The inside of a string with everything escaped that JSON wants escaped. */
function strictBody(text: string, start: number, end: number): StrictEdit {
  return { offset: start, length: end - start, text: stringBody(text.slice(start, end)) };
}
