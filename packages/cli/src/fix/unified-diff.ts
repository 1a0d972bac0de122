import { type Colours, plain } from "../render/colours.ts";
import { redacted } from "../render/redact.ts";
import { isHidden, printable, spelledOut } from "../text/printable.ts";
import { type LineChange, lineChanges } from "./line-changes.ts";

/** Lines around a change that are shown with it. */
const context = 3;

/** A diff as people and programs read it, and whether credentials had to be hidden in it. */
export interface UnifiedDiff {
  readonly text: string;
  readonly hides: boolean;
}

/** What a fix changes in a file, with credentials hidden; empty when it changes nothing. */
export function unifiedDiff(
  file: string,
  texts: { readonly before: string; readonly after: string },
  colours: Colours = plain,
): UnifiedDiff {
  const before = linesOf(texts.before);
  const after = linesOf(texts.after);
  const hidden = new Map<string, string>();
  remember(hidden, before, linesOf(redacted(texts.before)));
  remember(hidden, after, linesOf(redacted(texts.after)));
  const hunks = hunksOf(lineChanges(before, after));
  if (hunks.length === 0) return { text: "", hides: false };
  const name = printable(file);
  const parts = [colours.bold(`--- ${name}`), "\n", colours.bold(`+++ ${name}`), "\n"];
  let hides = false;
  for (const { head, changes } of hunks) {
    parts.push(colours.cyan(head), "\n");
    for (const { kind, line } of changes) {
      const shown = hidden.get(line) ?? line;
      hides ||= shown !== line;
      parts.push(painted(kind, shown, colours));
    }
  }
  return { text: parts.join(""), hides };
}

/** Lines with their line breaks. Hidden characters are no line breaks, so both lists are alike. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** One line may hold a credential here and not there: once hidden, it stays hidden. */
function remember(
  hidden: Map<string, string>,
  lines: readonly string[],
  shown: readonly string[],
): void {
  for (const [index, line] of lines.entries()) {
    const safe = shown[index] ?? "";
    if (safe === line) continue;
    const known = hidden.get(line);
    hidden.set(line, known === undefined ? safe : bothHidden(known, safe));
  }
}

/** What either of two renderings of a line hides. */
function bothHidden(left: string, right: string): string {
  let both = "";
  for (let at = 0; at < left.length; at++) both += left[at] === "•" ? "•" : (right[at] ?? "");
  return both;
}

interface Hunk {
  readonly head: string;
  readonly changes: readonly LineChange[];
}

function hunksOf(changes: readonly LineChange[]): Hunk[] {
  const hunks: Hunk[] = [];
  let before = 1;
  let after = 1;
  let at = 0;
  while (at < changes.length) {
    if (changes[at]?.kind === "same") {
      const next = changes.findIndex(({ kind }, index) => index > at && kind !== "same");
      if (next === -1) break;
      const skipped = Math.max(0, next - at - context);
      before += skipped;
      after += skipped;
      at += skipped;
    }
    const end = hunkEnd(changes, at);
    const taken = changes.slice(at, end);
    const gone = taken.filter(({ kind }) => kind !== "new").length;
    const come = taken.filter(({ kind }) => kind !== "gone").length;
    hunks.push({ head: `@@ -${span(before, gone)} +${span(after, come)} @@`, changes: taken });
    before += gone;
    after += come;
    at = end;
  }
  return hunks;
}

/** Where lines stand; of none, the line before them is named. */
function span(line: number, count: number): string {
  return `${count === 0 ? line - 1 : line},${count}`;
}

/** After the last change that is not more than two contexts away from the one before it. */
function hunkEnd(changes: readonly LineChange[], start: number): number {
  let last = start;
  for (let at = start; at < changes.length && at - last <= context * 2 + 1; at++) {
    if (changes[at]?.kind !== "same") last = at;
  }
  return Math.min(changes.length, last + context + 1);
}

function painted(kind: LineChange["kind"], line: string, colours: Colours): string {
  const body = line.replace(/\r?\n$/, "");
  const ending = line.slice(body.length);
  let shown = "";
  for (const character of body) {
    shown += character !== "\t" && isHidden(character) ? spelledOut(character) : character;
  }
  const rest = ending === "" ? "\n\\ No newline at end of file\n" : ending;
  switch (kind) {
    case "same":
      return ` ${shown}${rest}`;
    case "gone":
      return `${colours.red(`-${shown}`)}${rest}`;
    case "new":
      return `${colours.green(`+${shown}`)}${rest}`;
  }
}
