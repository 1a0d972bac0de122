import type { TextEdit } from "../../diagnostics/diagnostic.ts";
import type { MemberSource, ObjectSource } from "./source.ts";

/** How a text sets what it holds, so that what is added looks as if it had been there. */
export interface Style {
  /** What stands between a name and its value. */
  readonly colon: string;
  /** What stands between entries on one line. */
  readonly comma: string;
  /** What stands inside the brackets of an object on one line. */
  readonly pad: string;
  /** One step of indentation. */
  readonly step: string;
  readonly lineEnd: string;
}

/** The text that is rewritten, how it sets what it holds, and what is to be edited, in no order yet. */
export interface Page {
  readonly text: string;
  readonly style: Style;
  readonly edits: TextEdit[];
}

/** An entry of an object that is set anew. */
export interface Entry {
  readonly key: string;
  readonly text: string;
  /** What stands between the two, where that is not as usual. */
  readonly colon?: string;
}

/** Reads the style of a text off its first entries. */
export function styleOf(text: string): Style {
  const [, colon = ": "] = /"\s*(:[ \t]*)/.exec(text) ?? [];
  const isDense = colon === ":";
  const [, pad] = /[:[,][ \t]*\{([ \t]*)"/.exec(text) ?? [];
  return {
    colon: isDense ? ":" : ": ",
    comma: isDense ? "," : ", ",
    pad: pad ?? (isDense ? "" : " "),
    step: stepIn(text),
    lineEnd: text.includes("\r\n") ? "\r\n" : "\n",
  };
}

/** How much deeper the first object with lines of its own sets its members. */
function stepIn(text: string): string {
  const opened = /\{[^\S\n]*\r?\n([ \t]+)/.exec(text);
  const [, inner = "  "] = opened ?? [];
  const outer = opened === null ? "" : indentAt(text, 0, opened.index);
  const isDeeper = inner.startsWith(outer) && inner !== outer;
  return isDeeper ? inner.slice(outer.length) : inner;
}

/** An entry as a text sets it. */
export function setEntry({ key, colon, text }: Entry, style: Style): string {
  return JSON.stringify(key) + (colon ?? style.colon) + text;
}

/** An object on one line as a text sets it. */
export function setObject(entries: readonly Entry[], style: Style): string {
  const { comma, pad } = style;
  return `{${pad}${entries.map((entry) => setEntry(entry, style)).join(comma)}${pad}}`;
}

/** The white space with which the line of an offset begins; nothing where the line began before `from`. */
export function indentAt(text: string, from: number, offset: number): string {
  const start = lineStartAt(text, from, offset);
  if (start === undefined) return "";
  let end = start;
  while (end < offset && " \t".includes(text[end] ?? "-")) end++;
  return text.slice(start, end);
}

/** The indentation of a member that has a line of its own. */
export function spaceBefore(
  text: string,
  object: ObjectSource,
  member: MemberSource,
): string | undefined {
  const start = lineStartAt(text, object.start, member.start);
  if (start === undefined) return undefined;
  const between = text.slice(start, member.start);
  return between.trim() === "" ? between : undefined;
}

/** Looks back no further than `from`: a text may be one line of a megabyte. */
function lineStartAt(text: string, from: number, offset: number): number | undefined {
  const at = text.slice(from, offset).lastIndexOf("\n");
  return at < 0 ? undefined : from + at + 1;
}
