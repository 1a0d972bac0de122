import { intactJson } from "../data/intact-json.ts";
import { quoteName } from "../data/quote.ts";
import { limits } from "../limits.ts";
import { mendContinuation } from "./after-value.ts";
import { closeBefore, closing, standsOutside, surplus } from "./closing.ts";
import { endWithComma, isSemicolon, missingComma, takeComma, takeSemicolon } from "./commas.ts";
import { isEllipsis, mendEllipsis } from "./ellipsis.ts";
import { mendForeignNumber, mendForeignValue } from "./foreign-value.ts";
import { mendKey, startsMember, tellNoValue } from "./mend-key.ts";
import { mendText } from "./mend-string.ts";
import { colonFollows, giveUp, keep, type Mending, resume, unexpected } from "./mending.ts";
import { meantBracket, tellWrongOpener } from "./opening.ts";
import { mendPlaceholder } from "./placeholder.ts";
import { tooDeep, tooMany } from "./text-findings.ts";

/** Mends the value that begins at the current token. */
export function mendValue(at: Mending): void {
  const mark = at.slips.edits.length;
  const { start } = at.token;
  if (isBraceLost(at)) {
    mendLostBrace(at);
    return;
  }
  if (isMissing(at)) {
    // A hole stands for it; that a comma is missing, too, is no slip of its own.
    at.slips.edits.push({ offset: at.lastEnd, length: 0, text: "null", hole: true });
    at.excused = true;
    if (at.trust !== "nothing") tellNoValue(at);
    return;
  }
  mendPresent(at);
  mendContinuation(at, start, mark);
}

/** Whether no value begins here, or the key of the next member in its place. */
function isMissing(at: Mending): boolean {
  const { kind, end } = at.token;
  if (kind === "string") return at.open.at(-1)?.meant === "}" && colonFollows(at.text, end);
  return kind === "," || kind === ":" || kind === "}" || kind === "]" || kind === "end";
}

/** Whether a key stands in place of a value, and a brace closes what none opened: it opened here. */
function isBraceLost(at: Mending): boolean {
  const { kind, end } = at.token;
  if (kind !== "string" || at.open.at(-1)?.meant !== "}") return false;
  return colonFollows(at.text, end) && surplus(at)["}"] > 0;
}

function mendLostBrace(at: Mending): void {
  const edit = { offset: at.token.start, length: 0, text: "{" };
  at.slips.tell({
    code: "PK1003",
    offset: edit.offset,
    length: at.token.end - edit.offset,
    message: `A \`{\` is missing before this key: it stands where the value of ${quoteName(at.key)} begins.`,
    hint: "Put `{` before it.",
    edits: [edit],
  });
  at.slips.edits.push(edit);
  surplus(at)["}"]--;
  at.open.push({ awaited: "}", meant: "}", start: edit.offset });
  mendMembers(at);
  at.open.pop();
}

function mendPresent(at: Mending): void {
  switch (at.token.kind) {
    case "{":
    case "[":
      if (!mendPlaceholder(at)) mendContainer(at);
      return;
    case "string":
      mendText(at);
      return;
    case "number":
      if (!mendForeignNumber(at)) keep(at);
      return;
    case "literal":
      keep(at);
      return;
    default:
      mendForeignValue(at);
  }
}

/** An object or a list, from its opening bracket to the closing one. */
function mendContainer(at: Mending): void {
  const { kind, start } = at.token;
  if (at.open.length >= limits.depth) {
    at.slips.tell({ ...tooDeep, offset: start });
    giveUp(at);
    return;
  }
  if (passIntact(at)) return;
  const awaited = kind === "{" ? "}" : "]";
  keep(at);
  const meant = meantBracket(at, awaited);
  if (meant !== awaited) tellWrongOpener(at, start, meant);
  at.open.push({ awaited, meant, start });
  mendMembers(at);
  at.open.pop();
}

/**
 * Passes over a container in which nothing is wrong: that is told several times as fast as its tokens
 * are read, and in most broken files all but one target are whole. What it costs to be wrong is
 * bounded: after looking at a few times the length of the text it is not tried again.
 */
function passIntact(at: Mending): boolean {
  // Where a brace is missing, an object that seems whole may have taken in what follows it.
  if (at.patience <= 0 || (at.token.kind === "{" && surplus(at)["}"] < 0)) return false;
  const { end, looked } = intactJson(at.text, at.token.start, limits.depth - at.open.length);
  at.patience -= looked;
  if (end === undefined || isClosedTooEarly(at, end)) return false;
  resume(at, end);
  return true;
}

/** Whether a key follows where no key can stand: then the bracket before `end` is the slip. */
function isClosedTooEarly(at: Mending, end: number): boolean {
  if (at.open.at(-1)?.meant === "}") return false;
  return /^\s*,?\s*"[^"\\\n]*"\s*:/.test(at.text.slice(end, end + 200));
}

/** Members up to the end of the innermost container, commas included. */
export function mendMembers(at: Mending): void {
  const list = at.open.at(-1)?.meant === "]";
  /** Where the last member ends; none at the beginning. */
  let memberEnd: number | undefined;
  at.comma = undefined;
  while (!at.slips.full()) {
    if (at.token.kind === ",") {
      takeComma(at, memberEnd !== undefined);
      continue;
    }
    if (memberEnd !== undefined && at.comma === undefined && isSemicolon(at)) {
      takeSemicolon(at);
      continue;
    }
    const end = closing(at);
    if (end === "again") continue;
    if (end === "ends") {
      endWithComma(at);
      return;
    }
    if (memberEnd !== undefined && standsOutside(at)) {
      closeBefore(at, memberEnd, at.token.kind === "{" ? "this `{`" : "this key");
      return;
    }
    const separated = memberEnd === undefined || at.comma !== undefined;
    if (!beginsMember(at, list, separated)) {
      unexpected(at, hintFor(list, separated));
      continue;
    }
    if (isTooMany(at)) return;
    if (!separated) missingComma(at, isEllipsis(at));
    at.comma = undefined;
    at.excused = false;
    if (isEllipsis(at)) mendEllipsis(at);
    else if (list || mendKey(at)) mendValue(at);
    memberEnd = at.lastEnd;
  }
  giveUp(at);
}

/** Counts one more member; gives up beyond the limit. */
function isTooMany(at: Mending): boolean {
  at.values++;
  if (at.values <= limits.values) return false;
  if (at.values === limits.values + 1) at.slips.tell({ ...tooMany, offset: at.token.start });
  giveUp(at);
  return true;
}

/** Whether a member of the innermost container begins at the current token. */
function beginsMember(at: Mending, list: boolean, separated: boolean): boolean {
  if (isEllipsis(at)) return true;
  if (!list) return startsMember(at, !separated);
  const { kind, start } = at.token;
  return kind !== ":" && !(kind === "unknown" && /[|;)=]/.test(at.text[start] ?? ""));
}

function hintFor(list: boolean, separated: boolean): string {
  if (!separated) return "After a value, a comma or a closing bracket belongs here.";
  return list ? "A value belongs here." : "A key in double quotes belongs here.";
}
