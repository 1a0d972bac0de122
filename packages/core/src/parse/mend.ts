import { quoteName } from "../data/quote.ts";
import type { TextFinding } from "../diagnostics/finding.ts";
import { limits } from "../limits.ts";
import type { StrictEdit } from "./edits.ts";
import { mendMember, mendSeparator, mendValue } from "./mend-value.ts";
import { advance, colonFollows, dropToken, giveUp, type Mending } from "./mending.ts";
import { newSlips } from "./slips.ts";
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
  const tokens = tokensOf(text);
  const at: Mending = {
    text,
    tokens,
    slips,
    token: { kind: "end", start: 0, end: 0, flaw: "none" },
    lastEnd: 0,
    open: [],
    trust: "whole",
  };
  advance(at);
  if (!isOtherLanguage(at)) {
    if (isFragment(at)) mendFragment(at);
    else mendValue(at);
    mendRest(at);
  }
  return { edits: inOrder(slips.edits), findings: slips.findings(), trust: at.trust };
}

/** Members without the braces around them, as snippets in documentation show them. */
function isFragment(at: Mending): boolean {
  const { kind, start, end } = at.token;
  return kind === "string" && (colonFollows(at.text, end) || /^"[\w$]+:"/.test(at.text.slice(start, start + 80)));
}

function mendFragment(at: Mending): void {
  const edits = [
    { offset: at.token.start, length: 0, text: "{" },
    { offset: at.text.trimEnd().length, length: 0, text: "}" },
  ];
  at.slips.tell({
    code: "PK1019",
    offset: at.token.start,
    length: at.token.end - at.token.start,
    message: "These are members of an object without the braces around them.",
    hint: "Put { before the first key and } after the last value.",
    edits,
  });
  at.slips.edits.push({ offset: at.token.start, length: 0, text: "{" });
  while (at.token.kind !== "end" && !at.slips.full()) {
    const before = at.token.start;
    mendMember(at);
    mendSeparator(at, "}");
    if (at.token.start === before) dropToken(at);
  }
  at.slips.edits.push({ offset: Math.max(at.lastEnd, 0), length: 0, text: "}" });
}

/** YAML, HCL, a shell command: text whose first word is no JSON at all. */
function isOtherLanguage(at: Mending): boolean {
  const { kind, start } = at.token;
  if (kind === "end" || kind === "{" || kind === "[" || kind === "string" || kind === "number" || kind === "literal") return false;
  const word = /^[\w$-]+/.exec(at.text.slice(start, start + limits.quotedLength))?.[0];
  at.slips.tell({
    code: "PK1021",
    offset: start,
    length: Math.max(1, word?.length ?? 1),
    message: word === undefined ? "The text does not begin like JSON." : `The text begins with ${quoteName(word)}, which is not JSON.`,
    hint: "A config is a JSON object: it begins with {. Convert YAML, HCL or code to JSON first.",
  });
  giveUp(at);
  return true;
}

/** Whatever follows the root value. */
function mendRest(at: Mending): void {
  if (at.token.kind === "end") return;
  const { kind, start } = at.token;
  const bracket = kind === "}" || kind === "]";
  at.slips.tell({
    code: bracket ? "PK1003" : "PK1000",
    offset: start,
    length: 1,
    message: bracket ? `This \`${kind}\` closes nothing.` : "More text follows after the end of the config.",
    hint: bracket ? "Remove it, or open what it should close." : "Keep one config in a file; remove what follows.",
  });
  at.slips.edits.push({ offset: start, length: at.text.length - start, text: "" });
}

function inOrder(edits: readonly StrictEdit[]): StrictEdit[] {
  const sorted = edits.map((edit, index) => ({ edit, index }));
  sorted.sort((left, right) => left.edit.offset - right.edit.offset || left.index - right.index);
  return sorted.map(({ edit }) => edit);
}
