import { type Closer, colonFollows, dropToken, keep, keepAs, type Mending } from "./mending.ts";
import { tokensOf } from "./tokens.ts";

/**
 * Whether the innermost container ends at the current token; mends the end where it is not written.
 *
 * `again` means that a bracket which closes nothing was taken out, and the question stands.
 */
export function closing(at: Mending): "ends" | "goes on" | "again" {
  const { kind, start } = at.token;
  const container = at.open.at(-1);
  if (container === undefined) return "ends";
  if (kind === "end") {
    endOfText(at);
    return "ends";
  }
  if (kind !== "}" && kind !== "]") return "goes on";
  if (kind === container.awaited) {
    if (closesTooEarly(at))
      return closesNothing(at, `This \`${kind}\` closes too early: members follow.`);
    if (kind === container.meant) keep(at);
    else keepAs(at, container.meant);
    return "ends";
  }
  if (container.awaited !== "end" && isWrongBracket(at, kind, container.awaited)) {
    tellBracket(
      at,
      start,
      `This \`${kind}\` closes what \`${opener(container.awaited)}\` opened.`,
      {
        hint: `Write \`${container.awaited}\`.`,
        edit: { offset: start, length: 1, text: container.awaited },
      },
    );
    keepAs(at, container.meant);
    return "ends";
  }
  const isOutside = at.open.slice(0, -1).some(({ awaited }) => awaited === kind);
  if (isOutside && !isOneTooMany(at, kind, container.awaited)) {
    closeBefore(at, at.lastEnd, `this \`${kind}\``);
    return "ends";
  }
  return closesNothing(at, `This \`${kind}\` closes nothing.`);
}

/** Closes the innermost container at an offset, because what follows cannot stand in it. */
export function closeBefore(at: Mending, offset: number, what: string): void {
  const meant = at.open.at(-1)?.meant ?? "}";
  surplus(at)[meant]++;
  // With a line that held only the bracket, its comma is lost, too.
  const comma = at.comma === undefined && at.token.kind === "string";
  if (comma) at.comma = offset;
  const edit = { offset, length: 0, text: comma ? `${meant},` : meant };
  at.slips.edits.push(edit);
  const hint = `Close what was opened: put \`${meant}\` where it ends.`;
  tellBracket(at, at.token.start, `A \`${meant}\` is missing before ${what}.`, { hint, edit });
}

/**
 * Whether the token begins a member of the container outside: a key inside a list, an object where a
 * key belongs, or a key that is indented no deeper than the object it seems to stand in.
 */
export function standsOutside(at: Mending): boolean {
  const [outside, inside] = at.open.slice(-2);
  if (outside === undefined || inside === undefined) return false;
  const { kind, end } = at.token;
  if (outside.meant === "]") return inside.meant === "}" && kind === "{" && at.comma !== undefined;
  if (kind !== "string" || !colonFollows(at.text, end)) return false;
  return inside.meant === "]" || (surplus(at)["}"] < 0 && isOutdented(at, inside.start));
}

/**
 * Whether the current token begins a line that is indented no deeper than the one on which the object
 * was opened, though what stood in it so far was: then the object was meant to end before.
 */
function isOutdented({ text, token, lastEnd }: Mending, opened: number): boolean {
  const line = text.lastIndexOf("\n", token.start) + 1;
  const depth = indentation(text, token.start);
  const begins = line + depth === token.start && line > opened;
  return begins && depth <= indentation(text, opened) && depth < indentation(text, lastEnd - 1);
}

/** With how much white space the line of an offset begins. */
function indentation(text: string, offset: number): number {
  const begin = text.lastIndexOf("\n", offset - 1) + 1;
  let end = begin;
  while (text[end] === " " || text[end] === "\t") end++;
  return end - begin;
}

/** Takes a bracket out that has nothing to close. */
function closesNothing(at: Mending, message: string): "again" {
  const { start, kind } = at.token;
  if (kind === "}" || kind === "]") surplus(at)[kind]--;
  tellBracket(at, start, message, {
    hint: "Remove it, or open what it should close.",
    edit: { offset: start, length: 1, text: "" },
  });
  dropToken(at);
  return "again";
}

/** How many more brackets of a kind close than open in the whole text. */
export function surplus(at: Mending): Record<Closer, number> {
  if (at.surplus !== undefined) return at.surplus;
  const count = { "{": 0, "}": 0, "[": 0, "]": 0 };
  const tokens = tokensOf(at.text);
  for (let { kind } = tokens.next(); kind !== "end"; { kind } = tokens.next()) {
    if (kind === "{" || kind === "}" || kind === "[" || kind === "]") count[kind]++;
  }
  at.surplus = { "}": count["}"] - count["{"], "]": count["]"] - count["["] };
  return at.surplus;
}

/** Whether a bracket stands in place of the awaited one: the text has one too many of it, one too few of that. */
function isWrongBracket(at: Mending, written: Closer, awaited: Closer): boolean {
  const more = surplus(at);
  if (more[written] <= 0 || more[awaited] >= 0) return false;
  more[written]--;
  more[awaited]++;
  return true;
}

/** Whether the text has a bracket of this kind too many, while none of the awaited kind is missing. */
function isOneTooMany(at: Mending, written: Closer, awaited: Closer | "end"): boolean {
  return awaited !== "end" && surplus(at)[written] > 0 && surplus(at)[awaited] >= 0;
}

const memberAhead = /^\s*,\s*"(?:[^"\\\n]|\\.){0,80}"\s*:/;

/**
 * Whether a brace closes its object although members of it follow: they would stand in a list, or
 * behind the root.
 */
function closesTooEarly(at: Mending): boolean {
  if (at.token.kind !== "}" || at.open.at(-2)?.awaited === "}") return false;
  const { end } = at.token;
  return memberAhead.test(at.text.slice(end, end + 200)) && surplus(at)["}"] > 0;
}

/** Brackets that are still open where the text ends: told once, for all of them. */
function endOfText(at: Mending): void {
  const container = at.open.at(-1);
  if (container === undefined || container.awaited === "end" || at.trust === "nothing") return;
  at.slips.edits.push({ offset: at.lastEnd, length: 0, text: container.meant });
  if (at.cut) return;
  at.cut = true;
  const open = at.open.filter(({ awaited }) => awaited !== "end");
  const missing = open
    .map(({ awaited }) => awaited)
    .reverse()
    .join("");
  const brackets = open.length === 1 ? "a bracket is" : `${open.length} brackets are`;
  at.slips.tell({
    code: "PK1003",
    offset: Math.max(0, at.lastEnd - 1),
    length: 1,
    message: `The text ends before ${brackets} closed: \`${missing}\` is missing.`,
    hint: `Add \`${missing}\` at the end, or look for the place where a bracket should have closed.`,
    // Only the root can end nowhere else.
    ...(open.length === 1 ? { edits: [{ offset: at.lastEnd, length: 0, text: missing }] } : {}),
  });
}

function opener(closer: Closer): "{" | "[" {
  return closer === "}" ? "{" : "[";
}

function tellBracket(
  at: Mending,
  offset: number,
  message: string,
  { hint, edit }: { hint: string; edit: { offset: number; length: number; text: string } },
): void {
  at.slips.tell({ code: "PK1003", offset, length: 1, message, hint, edits: [edit] });
}
