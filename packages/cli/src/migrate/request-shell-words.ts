import { ansiQuoted } from "./request-ansi-quoted.ts";
import type { LiveParts } from "./request-live-parts.ts";
import { expansionEnd } from "./request-shell-expansion.ts";

/** A word of a shell command. */
export interface ShellWord {
  /** The blanks before it, and the breaks of the line that a backslash joins. */
  readonly before: string;
  /** As it was written, with its quotes. */
  readonly raw: string;
  /** Without its quotes; stand-ins are in the place of what the shell would put in. */
  readonly text: string;
}

/** A shell of Windows, whose commands have other quotes and go on to the next line in another way. */
export type OtherShell = "cmd" | "PowerShell";

/** The words of the first command of a text, and where it ends. */
export interface ShellCommand {
  readonly words: readonly ShellWord[];
  readonly end: number;
  /** Whether a quote is never closed. */
  readonly open: boolean;
  /** The shell that the command is written for, where it is no POSIX shell; its words mean nothing then. */
  readonly other?: OtherShell;
}

/** Reads the first command of a text as a shell does, without putting anything in. */
export function shellWords(text: string, start: number, live: LiveParts): ShellCommand {
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
    const read: Reading = { text: "", live };
    const { end, open } = wordAt(text, at, read);
    const raw = text.slice(at, end);
    words.push({ before, raw, text: read.text });
    const other = read.other ?? (/^"[\s[{]*""\w/.test(raw) ? "cmd" : undefined);
    if (other !== undefined) return { words, end, open, other };
    if (open) return { words, end: text.length, open };
    at = end;
  }
  return { words, end: at, open: false };
}

const endsCommand = /[\r\n|&;<>()#]/;

interface Reading {
  text: string;
  other?: OtherShell;
  readonly live: LiveParts;
}

function wordAt(text: string, start: number, read: Reading) {
  let at = start;
  while (at < text.length && !/[ \t\r\n|&;<>()]/.test(text.charAt(at))) {
    const other = otherShellAt(text, at);
    if (other !== undefined) read.other = other;
    const next = stepAt(text, at, read);
    if (next < 0) return { end: text.length, open: true };
    at = next;
  }
  // A backslash at the very end has nothing behind it.
  return { end: Math.min(at, text.length), open: false };
}

/** Outside quotes no shell but one of Windows has a break or a quote behind these. */
function otherShellAt(text: string, at: number): OtherShell | undefined {
  const unit = text.charAt(at);
  if (unit !== "^" && unit !== "`") return undefined;
  const isJoined = /^[ \t]*\r?\n/.test(text.slice(at + 1, at + 80));
  if (unit === "`") return isJoined ? "PowerShell" : undefined;
  return isJoined || text.charAt(at + 1) === '"' ? "cmd" : undefined;
}

/** Reads a character, a quoted stretch or a live part; a negative number where a quote stays open. */
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
    case "$": {
      if (text.startsWith('$"', at)) return doubleQuoted(text, at + 2, read);
      if (!text.startsWith("$'", at)) return livePartAt(text, at, { read, isQuoted: false });
      const quoted = ansiQuoted(text, at + 2);
      read.text += quoted.text;
      return quoted.end;
    }
    case "`":
      return livePartAt(text, at, { read, isQuoted: false });
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
      const next = livePartAt(text, at, { read, isQuoted: true });
      if (next < 0) return -1;
      at = next;
    } else {
      read.text += unit;
      at++;
    }
  }
  return -1;
}

interface Where {
  readonly read: Reading;
  readonly isQuoted: boolean;
}

function livePartAt(text: string, at: number, { read, isQuoted }: Where): number {
  const end = expansionEnd(text, at);
  const part = text.slice(at, end < 0 ? undefined : end);
  // In PowerShell a backquote is what a backslash is here, and its variables of the environment have a prefix.
  if (isQuoted && part.startsWith('`"')) read.other = "PowerShell";
  if (part === "$env" && text.charAt(end) === ":") read.other = "PowerShell";
  if (end > at) read.text += read.live.standIn({ text: part, isQuoted });
  else if (end === at) read.text += text.charAt(at);
  return end === at ? at + 1 : end;
}
