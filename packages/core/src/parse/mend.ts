import type { TextFinding } from "../diagnostics/finding.ts";
import { surplus } from "./closing.ts";
import type { StrictEdit } from "./edits.ts";
import { mendMembers, mendValue } from "./mend-value.ts";
import { advance, colonFollows, dropToken, guess, type Mending } from "./mending.ts";
import { mendPreamble } from "./preamble.ts";
import { newSlips } from "./slips.ts";
import { emptyFile } from "./text-findings.ts";
import { tokensOf } from "./tokens.ts";

/**
 * Turns text that is almost JSON into strict JSON by edits, and names every slip on the way.
 *
 * What may live here: the grammar of JSON and the ways people break it. What must not: any key or
 * meaning of the format. Each slip is mended where it stands and parsing goes on as if it had never
 * been, so a lost quote in line 3 is one finding and line 4 is judged like any other.
 */
export interface Mended {
  readonly edits: readonly StrictEdit[];
  readonly findings: readonly TextFinding[];
  readonly trust: "whole" | "guessed" | "nothing";
}

/** Mends a text that `JSON.parse` has refused. */
export function mend(text: string): Mended {
  const slips = newSlips(text);
  const at: Mending = {
    text,
    tokens: tokensOf(text),
    slips,
    token: { kind: "end", start: 0, end: 0, flaw: "none" },
    lastEnd: 0,
    open: [],
    values: 0,
    patience: 6 * text.length,
    key: "",
    comma: undefined,
    excused: false,
    cut: false,
    surplus: undefined,
    preamble: false,
    trust: "whole",
  };
  advance(at);
  if (at.token.kind === "end") return nothing(at);
  if (mendPreamble(at)) {
    if (isFragment(at)) mendFragment(at);
    else mendValue(at);
    mendRest(at);
  }
  return { edits: inOrder(slips.edits), findings: slips.findings(), trust: at.trust };
}

/** A text of comments only, or of one that never ends. */
function nothing(at: Mending): Mended {
  const empty = { ...emptyFile, message: "There is nothing here but comments." };
  return { edits: [], findings: at.cut ? at.slips.findings() : [empty], trust: "nothing" };
}

/** Members without the braces around them, as snippets in documentation show them. */
function isFragment(at: Mending): boolean {
  const { kind, start, end } = at.token;
  if (kind !== "string") return false;
  return colonFollows(at.text, end) || /^"[\w$]{1,80}:"/.test(at.text.slice(start, start + 90));
}

function mendFragment(at: Mending): void {
  const { start, end } = at.token;
  // A brace at the end that nothing opens: only the first one is missing.
  const half = surplus(at)["}"] === 1 && /\}\s*$/.test(at.text.slice(-200));
  const { edits } = at.slips;
  edits.push({ offset: start, length: 0, text: "{" });
  at.open.push({ awaited: half ? "}" : "end", meant: "}", start });
  mendMembers(at);
  at.open.pop();
  const place = { offset: start, length: end - start };
  if (half) {
    const opening = [{ offset: start, length: 0, text: "{" }];
    at.slips.tell({
      code: "PK1003",
      ...place,
      message: "The `{` before the first key is missing.",
      hint: "Put { before the first key.",
      edits: opening,
    });
    return;
  }
  if (at.trust !== "nothing") edits.push({ offset: at.lastEnd, length: 0, text: "}" });
  at.slips.tell({
    code: "PK1019",
    ...place,
    message: "These are members of an object without the braces around them.",
    hint: "Put { before the first key and } after the last value.",
    edits: [
      { offset: start, length: 0, text: "{" },
      { offset: at.lastEnd, length: 0, text: "}" },
    ],
  });
}

/** Whatever follows the root value. */
function mendRest(at: Mending): void {
  if (at.trust === "nothing") return;
  passTail(at);
  while (at.token.kind === "}" || at.token.kind === "]") closesNothingAtEnd(at);
  passTail(at);
  const { kind, start } = at.token;
  if (kind === "end") return;
  const members = kind === "," || kind === "string" || kind === ":";
  if (kind !== "{" && kind !== "[") guess(at);
  at.slips.tell({
    code: "PK1000",
    offset: start,
    length: 1,
    message: members
      ? "The config ends before this: what follows stands outside of it."
      : "More text follows after the end of the config.",
    hint: members
      ? "Look for a bracket that closes too early."
      : "Keep one config; remove what follows.",
  });
  dropRest(at);
}

/** Takes out all that follows. */
function dropRest(at: Mending): void {
  const { length } = at.text;
  const { start } = at.token;
  at.slips.edits.push({ offset: start, length: length - start, text: "" });
  at.token = { kind: "end", start: length, end: length, flaw: "none" };
}

/** A comma or a semicolon at the very end, as it stands behind a value in a program. */
function passTail(at: Mending): void {
  const { kind, start } = at.token;
  const written = at.text.slice(start, start + 20).trim();
  // What closes the fence or the statement around the config was told of with its beginning.
  if (at.preamble && /^(?:;|\)|\);|```)$/.test(written)) {
    dropRest(at);
    return;
  }
  if (written !== "," && written !== ";") return;
  at.slips.tell({
    code: "PK1018",
    offset: start,
    length: 1,
    message: `A ${kind === "," ? "comma" : "semicolon"} stands after the end of the config.`,
    hint: "Remove it.",
    edits: [{ offset: start, length: 1, text: "" }],
  });
  dropToken(at);
}

function closesNothingAtEnd(at: Mending): void {
  const { kind, start } = at.token;
  at.slips.tell({
    code: "PK1003",
    offset: start,
    length: 1,
    message: `This \`${kind}\` closes nothing.`,
    hint: "Remove it, or open what it should close.",
    edits: [{ offset: start, length: 1, text: "" }],
  });
  dropToken(at);
}

/**
 * Edits by place. Insertions go before what is taken out at the same place; of two edits of one
 * stretch the later one counts, and an edit inside a stretch that was replaced is dropped.
 */
function inOrder(edits: readonly StrictEdit[]): StrictEdit[] {
  const sorted = [...edits].sort(
    (left, right) => left.offset - right.offset || Math.sign(left.length) - Math.sign(right.length),
  );
  const ordered: StrictEdit[] = [];
  for (const edit of sorted) {
    const last = ordered.at(-1);
    if (last !== undefined && edit.offset < last.offset + last.length) {
      if (edit.offset > last.offset) continue;
      ordered.pop();
    }
    ordered.push(edit);
  }
  return ordered;
}
