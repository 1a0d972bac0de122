import type { ObjectRewrite, Rewrite } from "./object-rewrite.ts";
import type { MemberSource, ObjectSource, Source } from "./source.ts";
import { type Entry, indentAt, type Page, setEntry, setObject, spaceBefore } from "./style.ts";
import { replaced } from "./text-edits.ts";

/** Longest object that is set on one line. */
const longestLine = 72;

/** Members that go into one object, and the member that is it, or in whose place it comes. */
interface Group {
  readonly place: MemberSource;
  readonly into: string;
  readonly entries: Entry[];
}

/** The text of a value when all is done. */
type NewText = (part: Rewrite | undefined, source: Source, page: Page) => string;

/** What is gathered into objects: into one that is there, or in the place of the first that goes there. */
export function tellGathered(
  { fates, parts }: ObjectRewrite,
  source: ObjectSource,
  page: Page,
  newText: NewText,
): void {
  let groups: Map<string, Group> | undefined;
  for (const member of source.members) {
    const fate = fates?.get(member.key);
    if (fate?.do !== "gather") continue;
    const { into, home } = fate;
    groups ??= new Map();
    const group = groups.get(into) ?? {
      place: memberOf(source, home) ?? member,
      into,
      entries: [],
    };
    groups.set(into, group);
    const text = newText(parts?.get(member.key), member.value, page);
    // A comment between name and value goes along; that of the first stays where it stands.
    const colon = page.text.slice(member.end, member.value.start);
    const isUsual = member === group.place || !colon.includes("/");
    group.entries.push(isUsual ? { key: fate.as, text } : { key: fate.as, text, colon });
  }
  if (groups === undefined) return;
  for (const group of groups.values()) {
    const home = parts?.get(group.place.key);
    if (fates?.get(group.place.key)?.do !== "gather" && home?.kind === "object")
      tellAddition(home, group, page);
    else tellNewObject(group, source, page);
  }
}

function memberOf({ members }: ObjectSource, name: string | undefined): MemberSource | undefined {
  return name === undefined ? undefined : members.find(({ key }) => key === name);
}

/** An object in the place of the first member that goes into it. */
function tellNewObject(group: Group, around: ObjectSource, page: Page): void {
  const { place, into } = group;
  if (place.key !== into) page.edits.push(replaced(place, JSON.stringify(into)));
  page.edits.push(replaced(place.value, setGroup(group, around, page)));
}

function setGroup({ place, entries }: Group, around: ObjectSource, { text, style }: Page): string {
  const line = setObject(entries, style);
  const isOnOneLine = !text.slice(around.start, place.start).includes("\n");
  if (isOnOneLine || (line.length <= longestLine && !line.includes("\n"))) return line;
  const indent = indentAt(text, around.start, place.start);
  // What had lines of its own stands one step deeper now.
  const { lineEnd, step } = style;
  const deeper = entries.map(
    (entry) => indent + step + setEntry(entry, style).replaceAll("\n", `\n${step}`),
  );
  return `{${lineEnd}${deeper.join(`,${lineEnd}`)}${lineEnd}${indent}}`;
}

/** Entries behind those of an object that is there. */
function tellAddition(
  { fates }: ObjectRewrite,
  { place, entries }: Group,
  { text, style, edits }: Page,
): void {
  const object = place.value;
  if (object.kind !== "object") return;
  const added = entries.map((entry) => setEntry(entry, style));
  const last = object.members.findLast(({ key }) => fates?.get(key)?.do !== "drop");
  if (last === undefined) {
    const all = style.pad + added.join(style.comma) + style.pad;
    edits.push({ offset: object.start + 1, length: 0, text: all });
    return;
  }
  const between = spaceBefore(text, object, last);
  const comma = between === undefined ? style.comma : `,${style.lineEnd}${between}`;
  const all = added.map((entry) => comma + entry).join("");
  edits.push({ offset: last.value.end, length: 0, text: all });
}
