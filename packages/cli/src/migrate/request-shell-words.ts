import { shellQuoted } from "../plan/shell-words.ts";
import type { Part } from "./request-hiding.ts";

/** A word of a shell command. */
export interface ShellWord {
  /** The blanks before it, and the breaks of the line that a backslash joins. */
  readonly before: string;
  /** As it was written, with its quotes. */
  readonly raw: string;
  /** Without its quotes; what the shell would put in stands there as it was written. */
  readonly text: string;
  /** What the shell would put something in for: `$NAME`, `${NAME}`, `$(command)`. */
  readonly expansions: readonly string[];
}

/** The words of the first command of a text, and where it ends. */
export interface ShellCommand {
  readonly words: readonly ShellWord[];
  readonly end: number;
  /** Whether a quote is never closed. */
  readonly open: boolean;
}

/** Reads the first command of a text as a shell does, without putting anything in. */
export function shellWords(text: string, start: number): ShellCommand {
  const words: ShellWord[] = [];
  let at = start;
  for (;;) {
    const blank = /(?:[ \t]|\\[ \t]*\r?\n)*/y;
    blank.lastIndex = at;
    // A blank behind the backslash is a slip that breaks the command; nobody means it.
    const before = (blank.exec(text)?.[0] ?? "").replaceAll(/\\[ \t]+(\r?\n)/g, "\\$1");
    const next = blank.lastIndex;
    if (next >= text.length || endsCommand.test(text.charAt(next))) break;
    at = next;
    const word = wordAt(text, at);
    words.push({ before, raw: text.slice(at, word.end), ...word.read });
    if (word.open) return { words, end: text.length, open: true };
    at = word.end;
  }
  return { words, end: at, open: false };
}

const endsCommand = /[\r\n|&;<>()#]/;

interface Reading {
  text: string;
  readonly expansions: string[];
}

function wordAt(text: string, start: number) {
  const read: Reading = { text: "", expansions: [] };
  let at = start;
  while (at < text.length) {
    const unit = text.charAt(at);
    if (/[ \t\r\n|&;<>()]/.test(unit)) break;
    const next = stepAt(text, at, read);
    if (next < 0) return { read, end: text.length, open: true };
    at = next;
  }
  // A backslash at the very end has nothing behind it.
  return { read, end: Math.min(at, text.length), open: false };
}

/** Reads a character, a quoted stretch or an expansion; a negative number where a quote stays open. */
function stepAt(text: string, at: number, read: Reading): number {
  switch (text.charAt(at)) {
    case "'": {
      const end = text.indexOf("'", at + 1);
      read.text += text.slice(at + 1, end < 0 ? text.length : end);
      return end < 0 ? -1 : end + 1;
    }
    case '"':
      return doubleQuoted(text, at + 1, read);
    case "\\":
      if (!/^\r?\n/.test(text.slice(at + 1, at + 3))) read.text += text.charAt(at + 1);
      return at + (text.startsWith("\r\n", at + 1) ? 3 : 2);
    case "$":
      if (text.startsWith("$'", at)) return ansiQuoted(text, at + 2, read);
      if (text.startsWith('$"', at)) return doubleQuoted(text, at + 2, read);
      return expansionAt(text, at, read);
    case "`":
      return expansionAt(text, at, read);
    default:
      read.text += text.charAt(at);
      return at + 1;
  }
}

function doubleQuoted(text: string, start: number, read: Reading): number {
  for (let at = start; at < text.length; ) {
    const unit = text.charAt(at);
    if (unit === '"') return at + 1;
    if (unit === "\\" && /["\\$`]/.test(text.charAt(at + 1))) {
      read.text += text.charAt(at + 1);
      at += 2;
    } else if (unit === "\\" && /^\r?\n/.test(text.slice(at + 1, at + 3))) {
      at += text.startsWith("\r\n", at + 1) ? 3 : 2;
    } else if (unit === "$" || unit === "`") {
      const next = expansionAt(text, at, read);
      if (next < 0) return -1;
      at = next;
    } else {
      read.text += unit;
      at++;
    }
  }
  return -1;
}

const escapes: Readonly<Record<string, string>> = {
  a: "\u0007",
  b: "\b",
  e: "\u001b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

/** `$'…'`, in which browsers copy a body that has quotes or other languages in it. */
function ansiQuoted(text: string, start: number, read: Reading): number {
  const code = /\\(?:u([\da-fA-F]{1,4})|x([\da-fA-F]{1,2})|U([\da-fA-F]{1,8})|([0-7]{1,3}))/y;
  for (let at = start; at < text.length; ) {
    const unit = text.charAt(at);
    if (unit === "'") return at + 1;
    if (unit !== "\\") {
      read.text += unit;
      at++;
      continue;
    }
    code.lastIndex = at;
    const [whole, u, x, U, octal] = code.exec(text) ?? [];
    const letter = text.charAt(at + 1);
    if (whole === undefined) read.text += escapes[letter] ?? letter;
    else {
      const point =
        octal === undefined ? Number.parseInt(u ?? x ?? U ?? "", 16) : Number.parseInt(octal, 8);
      read.text += point > 0x10ffff ? "\ufffd" : String.fromCodePoint(point);
    }
    at += whole?.length ?? 2;
  }
  return -1;
}

/** `$NAME`, `${…}`, `$(…)` or a command between backquotes. A `$` before anything else is itself. */
function expansionAt(text: string, at: number, read: Reading): number {
  const name = /\$(?:[A-Za-z_]\w*|\{[^}]*\}|[@*#?$!\d-])|`[^`]*`/y;
  name.lastIndex = at;
  const found = name.exec(text)?.[0] ?? commandAt(text, at);
  if (found === undefined) {
    read.text += text.charAt(at);
    return text.charAt(at) === "`" || text.startsWith("$(", at) ? -1 : at + 1;
  }
  read.expansions.push(found);
  read.text += found;
  return at + found.length;
}

function commandAt(text: string, at: number): string | undefined {
  if (!text.startsWith("$(", at)) return undefined;
  let depth = 0;
  for (let end = at + 1; end < text.length; end++) {
    if (text.charAt(end) === "(") depth++;
    else if (text.charAt(end) === ")" && --depth === 0) return text.slice(at, end + 1);
  }
  return undefined;
}

/** A text as one word of a shell, with what the shell puts in and with variables for what is hidden. */
export function shellWord(parts: readonly Part[], expansions: readonly string[]): string {
  const pieces: Piece[] = [];
  for (const { text, variable } of parts) {
    const own: Piece[] =
      variable === undefined
        ? pieced(text, expansions)
        : [{ kind: "put in", text: `$${variable}` }];
    for (const piece of own) add(pieces, piece);
  }
  const isPlain = pieces.every(({ kind, text }) => kind === "put in" || !/["\\$`!\n\r]/.test(text));
  if (isPlain && pieces.some(({ kind }) => kind === "put in")) return `"${joined(pieces)}"`;
  const words = pieces.map(({ kind, text }) =>
    kind === "put in" ? `"${text}"` : shellQuoted(text),
  );
  return words.length === 0 ? "''" : words.join("");
}

/** Texts beside each other become one, so that they share their quotes. */
function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last?.kind !== "text" || piece.kind !== "text") pieces.push(piece);
  else pieces[pieces.length - 1] = { kind: "text", text: last.text + piece.text };
}

interface Piece {
  readonly kind: "text" | "put in";
  readonly text: string;
}

/** Inside double quotes a name must end before the letters behind it. */
function joined(pieces: readonly Piece[]): string {
  return pieces
    .map(({ kind, text }, index) =>
      kind === "put in" && /^\$\w+$/.test(text) && /^\w/.test(pieces[index + 1]?.text ?? "")
        ? `\${${text.slice(1)}}`
        : text,
    )
    .join("");
}

function pieced(text: string, expansions: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  const byLength = [...new Set(expansions)].sort((left, right) => right.length - left.length);
  let plain = "";
  for (let at = 0; at < text.length; ) {
    const found = byLength.find((one) => text.startsWith(one, at));
    if (found === undefined) {
      plain += text.charAt(at);
      at++;
      continue;
    }
    if (plain !== "") pieces.push({ kind: "text", text: plain });
    plain = "";
    pieces.push({ kind: "put in", text: found });
    at += found.length;
  }
  if (plain !== "") pieces.push({ kind: "text", text: plain });
  return pieces;
}
