import type { RegexNode } from "./ast.ts";
import {
  type CharSet,
  DIGITS,
  NON_DIGITS,
  NON_SPACES,
  NON_WORD,
  SPACES,
  singleton,
  WORD,
} from "./char-set.ts";
import { peek, type Reader, refuse, take } from "./reader.ts";

/** What one escape, or one plain character, stands for inside a class. */
export type ClassAtom = { readonly unit: number } | { readonly set: CharSet };

const SETS: ReadonlyMap<string, CharSet> = new Map([
  ["d", DIGITS],
  ["D", NON_DIGITS],
  ["s", SPACES],
  ["S", NON_SPACES],
  ["w", WORD],
  ["W", NON_WORD],
]);

const CONTROLS: ReadonlyMap<string, number> = new Map([
  ["f", 0x0c],
  ["n", 0x0a],
  ["r", 0x0d],
  ["t", 0x09],
  ["v", 0x0b],
]);

const BACKSLASH = 0x5c;

/** Reads what follows a backslash outside a class. */
export function parseEscape(reader: Reader): RegexNode {
  const letter = peek(reader);
  if (letter === "b" || letter === "B") {
    reader.at += 1;
    return { kind: "guard", guard: letter === "b" ? "word" : "not-word" };
  }
  const group = groupNumber(reader);
  if (group !== undefined) return { kind: "backreference", to: group };
  if (letter === "k" && reader.named) return parseNamedReference(reader);
  const atom = parseSharedEscape(reader, /^[A-Za-z]$/);
  return { kind: "char", set: "set" in atom ? atom.set : singleton(atom.unit) };
}

/** Reads what follows a backslash inside a class. */
export function parseClassEscape(reader: Reader): ClassAtom {
  if (peek(reader) === "b") {
    reader.at += 1;
    return { unit: 0x08 };
  }
  if (peek(reader) === "k" && reader.named) refuse(reader, "an unknown escape", reader.at - 1);
  return parseSharedEscape(reader, /^\w$/);
}

/**
 * Reads the name of a group between `<` and `>`, undefined when it is not an identifier.
 *
 * Escapes in names are the only place where a pattern without flags knows `\u{…}`.
 */
export function parseGroupName(reader: Reader): string | undefined {
  const match = /^<((?:[^>\\]|\\u[\dA-Fa-f]{4}|\\u\{[\dA-Fa-f]{1,8}\})+)>/.exec(
    reader.text.slice(reader.at, reader.at + 200),
  );
  if (match === null) return undefined;
  const name = (match[1] ?? "").replaceAll(/\\u(?:\{(\w+)\}|(\w{4}))/g, (_, long, short) => {
    const point = Number.parseInt(String(long ?? short), 16);
    // A point beyond Unicode makes the name no identifier.
    if (point > 0x10ffff) return "!";
    return point > 0xffff || short === undefined
      ? String.fromCodePoint(point)
      : String.fromCharCode(point);
  });
  if (!/^[$_\p{ID_Start}](?:[$\p{ID_Continue}]|\u200c|\u200d)*$/u.test(name)) return undefined;
  reader.at += match[0].length;
  return name;
}

/** `\k<name>`: the group may come later, so the name is checked when all is read. */
function parseNamedReference(reader: Reader): RegexNode {
  const start = reader.at - 1;
  reader.at += 1;
  const name = parseGroupName(reader);
  if (name === undefined) {
    refuse(reader, "a reference without a group name", start);
    return { kind: "empty" };
  }
  reader.references.push({ name, offset: start });
  return { kind: "backreference", to: name };
}

/** A decimal escape is a reference only if that many groups exist; otherwise it is a character. */
function groupNumber(reader: Reader): number | undefined {
  const digits = /^[1-9]\d*/.exec(reader.text.slice(reader.at, reader.at + 12))?.[0];
  if (digits === undefined || Number(digits) > reader.totalGroups) return undefined;
  reader.at += digits.length;
  return Number(digits);
}

/** The escapes that mean the same inside and outside a class. */
function parseSharedEscape(reader: Reader, control: RegExp): ClassAtom {
  const letter = take(reader);
  const set = SETS.get(letter);
  if (set !== undefined) return { set };
  const unit = CONTROLS.get(letter);
  if (unit !== undefined) return { unit };
  if (letter === "") {
    refuse(reader, "a backslash at the end", reader.text.length - 1);
    return { unit: BACKSLASH };
  }
  if (letter === "c") {
    if (control.test(peek(reader))) return { unit: take(reader).charCodeAt(0) % 32 };
    // Without a letter to control, the backslash stands for itself and the `c` is read again.
    reader.at -= 1;
    return { unit: BACKSLASH };
  }
  if (letter === "x" || letter === "u") return { unit: hexEscape(reader, letter) };
  if (/[0-7]/.test(letter)) return { unit: octalEscape(reader, letter) };
  return { unit: letter.charCodeAt(0) };
}

/** `\xHH` and `\uHHHH`; with fewer digits the letter stands for itself. */
function hexEscape(reader: Reader, letter: "x" | "u"): number {
  const length = letter === "x" ? 2 : 4;
  const digits = reader.text.slice(reader.at, reader.at + length);
  if (digits.length < length || !/^[\dA-Fa-f]+$/.test(digits)) return letter.charCodeAt(0);
  reader.at += length;
  return Number.parseInt(digits, 16);
}

/** One to three octal digits up to `\377`. */
function octalEscape(reader: Reader, first: string): number {
  const rest = first <= "3" ? /^[0-7]{0,2}/ : /^[0-7]?/;
  const more = rest.exec(reader.text.slice(reader.at, reader.at + 2))?.[0] ?? "";
  reader.at += more.length;
  return Number.parseInt(first + more, 8);
}
