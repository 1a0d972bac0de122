import { kinds } from "./kinds.ts";

/** A text, cut at the values that nobody looks at while a config is migrated or judged. */
export interface Form {
  /** What is before a value, the beginning of its member, the value without quotes, and so on; then the rest. */
  readonly parts: readonly string[];
  /** A number that is the same for all texts of one form, and hardly for others. */
  readonly print: number;
}

/** A text longer than that is hardly one of many that are alike. */
const longest = 8192;

/**
 * The form of a text, whatever that is.
 *
 * A quote inside a string has a backslash before it, so no name is found there.
 */
export function formOf(text: string): Form | undefined {
  if (text.length > longest) return undefined;
  const parts = text.split(free);
  // A length and a letter of each: to hash all that is written would cost as much as to look for it.
  let print = parts.length;
  for (let at = 0; at < parts.length; at += 3) {
    const { [at]: between = "", [at + 1]: start = "" } = parts;
    const letter = between.charCodeAt(between.length >> 1) || 0;
    print = Math.imul(Math.imul(print, 31) + between.length * 64 + start.length, 31) + letter;
  }
  return { parts, print };
}

/** What all texts of a form have in common, in full. JSON has no character like the one for a value. */
export function nameOfForm({ parts }: Form): string {
  return parts.map((part, at) => (at % 3 === 2 ? "\0" : part)).join("");
}

/** Whether two texts come out alike, but for the values. */
export function isSameForm({ parts: some }: Form, { parts: others }: Form): boolean {
  if (some.length !== others.length) return false;
  for (let at = 0; at < some.length; at += 3)
    if (some[at] !== others[at] || some[at + 1] !== others[at + 1]) return false;
  return true;
}

const members = kinds.map(({ names, written, isText }) =>
  isText ? `(?:${names})": ?"(?=(?:${written})")` : `(?:${names})": ?(?=(?:${written})[ ,}])`,
);
const free = new RegExp(`([{,] ?"(?:${members.join("|")}))((?<=")(?:[^"\\\\]|\\\\.)+|[\\d.]+)`);
