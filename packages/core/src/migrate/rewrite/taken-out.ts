import type { Fate } from "./object-rewrite.ts";
import { skipBlank } from "./skip-blank.ts";
import type { MemberSource, ObjectSource, Stretch } from "./source.ts";
import type { Page } from "./style.ts";
import { replaced } from "./text-edits.ts";

/**
 * Takes out the members that leave nothing in their place, each with one comma. Comments beside them
 * stay, and a line on which nothing is left goes.
 */
export function tellTakenOut(
  fates: ReadonlyMap<string, Fate>,
  { members }: ObjectSource,
  { text, edits }: Page,
): void {
  if (!mayTakeOut(fates)) return;
  const kept = keptMembers(fates, members);
  const lastKept = kept.lastIndexOf(true);
  const last = members.at(-1);
  /** Whether each member has a comma of its own, even the last one. */
  const isEach = last !== undefined && commaBehind(text, last.value.end) !== undefined;
  const out: Stretch[] = [];
  for (const [index, { start, value }] of members.entries()) {
    if (kept[index] === true) continue;
    // With nothing kept behind it, it is the comma before it that goes, unless a last one is allowed.
    const own = isEach || lastKept < 0 || index < lastKept;
    const comma = commaBehind(text, own ? value.end : (members[index - 1]?.value.end ?? start));
    if (comma !== undefined && !own) out.push({ start: comma, end: comma + 1 });
    out.push({ start, end: value.end });
    if (comma !== undefined && own) out.push({ start: comma, end: comma + 1 });
  }
  for (const stretch of withoutGaps(out, text)) edits.push(replaced(stretch, ""));
}

function mayTakeOut(fates: ReadonlyMap<string, Fate>): boolean {
  for (const fate of fates.values()) if (fate.do === "drop" || fate.do === "gather") return true;
  return false;
}

/** Of each member, whether it leaves something in its place. */
function keptMembers(
  fates: ReadonlyMap<string, Fate>,
  members: readonly MemberSource[],
): boolean[] {
  const placed = new Set<string>();
  return members.map(({ key }) => {
    const fate = fates.get(key);
    if (fate?.do === "drop") return false;
    if (fate?.do !== "gather") return true;
    // What is gathered stands in the place of the first.
    if (fate.home !== undefined || placed.has(fate.into)) return false;
    placed.add(fate.into);
    return true;
  });
}

function commaBehind(text: string, end: number): number | undefined {
  const at = skipBlank(text, end);
  return text.charCodeAt(at) === 44 ? at : undefined;
}

/** What is taken out, with the space that it would leave: a line on which nothing else is, or a gap. */
function withoutGaps(out: readonly Stretch[], text: string): Stretch[] {
  return merged(out, text).map((stretch) => lineOf(stretch, text) ?? withGap(stretch, text));
}

/** The lines that are empty but for a stretch, with their end; nothing if there are none. */
function lineOf(stretch: Stretch, text: string): Stretch | undefined {
  let start = stretch.start;
  while (isSpaceAt(text, start - 1)) start--;
  let end = overSpace(text, stretch.end);
  if (text.charCodeAt(end) === 13) end++;
  const isAlone = text.charCodeAt(start - 1) === 10 && text.charCodeAt(end) === 10;
  return isAlone ? { start, end: end + 1 } : undefined;
}

/** A stretch and the space behind it, unless it is the last of an object, whose bracket keeps its distance. */
function withGap({ start, end }: Stretch, text: string): Stretch {
  return { start, end: text.charCodeAt(start) === 44 ? end : overSpace(text, end) };
}

function overSpace(text: string, at: number): number {
  let end = at;
  while (isSpaceAt(text, end)) end++;
  return end;
}

function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}

/** As one where nothing but space lies between two, which are in order. */
function merged(stretches: readonly Stretch[], text: string): Stretch[] {
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of stretches) {
    const last = all.at(-1);
    if (last === undefined || overSpace(text, last.end) < start) all.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return all;
}
