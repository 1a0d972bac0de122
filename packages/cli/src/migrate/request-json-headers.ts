import type { MemberPlace, OldRequest } from "@pk-config/core";
import { headerChanges, type WrittenHeader } from "./request-headers.ts";
import { type Hiding, type Part, withVariables } from "./request-hiding.ts";

/** Another text for a stretch of a text. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A header in an object, and where it stands there. */
export interface JsonHeader extends WrittenHeader {
  readonly pointer: string;
  /** Whether the value is no text but JSON, as a config or metadata may stand there. */
  readonly isJson: boolean;
}

/** The headers of an object. */
export function jsonHeaders(headers: Readonly<Record<string, unknown>>): JsonHeader[] {
  return Object.entries(headers).map(([name, value]) => ({
    name,
    value: typeof value === "string" ? value : JSON.stringify(value),
    pointer: `/headers/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    isJson: typeof value === "object" && value !== null,
  }));
}

/** Where the headers of a request stand in its text. */
export interface HeadersSource {
  readonly text: string;
  readonly places: ReadonlyMap<string, MemberPlace>;
  readonly written: readonly JsonHeader[];
  /** The member behind which headers are written where there are none. */
  readonly behind: MemberPlace | undefined;
}

/** What changes in the text of a request so that it has other headers, from its beginning to its end. */
export function headerEdits(
  source: HeadersSource,
  made: OldRequest,
  hiding: Hiding,
): readonly TextChange[] {
  const { text, places, written, behind } = source;
  const whole = places.get("/headers")?.value;
  const entries = Object.entries(made.headers).map(([name, value]) => ({ name, value }));
  if (whole === undefined) {
    if (behind === undefined || entries.length === 0) return [];
    const gap = gapBefore(text, behind.key.start.offset);
    const at = behind.value.end.offset;
    const deeper = /\n/.test(gap) ? `${gap}${gap.replace(/^\r?\n/, "")}` : gap;
    const inner = entries.map((one) => `${deeper}${member(one, hiding)}`).join(",");
    return [{ start: at, end: at, text: `,${gap}"headers": {${inner}${gap}}` }];
  }
  const members = written.flatMap((header) => {
    const place = places.get(header.pointer);
    return place === undefined ? [] : [{ header, place }];
  });
  if (members.length < written.length || written.length === 0) {
    if (entries.length === 0) return [];
    const inner = entries.map((one) => member(one, hiding)).join(", ");
    return [{ start: whole.start.offset, end: whole.end.offset, text: `{ ${inner} }` }];
  }
  return memberEdits(
    text,
    members.sort((left, right) => startOf(left) - startOf(right)),
    { made, hiding },
  );
}

interface Member {
  readonly header: JsonHeader;
  readonly place: MemberPlace;
}

interface Making {
  readonly made: OldRequest;
  readonly hiding: Hiding;
}

function memberEdits(
  text: string,
  members: readonly Member[],
  { made, hiding }: Making,
): TextChange[] {
  const { places, added } = headerChanges(
    members.map(({ header }) => header),
    made.headers,
  );
  const kept = places.findLastIndex((place) => place !== undefined);
  const changes = members.slice(0, kept + 1).flatMap((one, index): TextChange[] => {
    const place = places[index];
    const next = members[index + 1];
    if (place === undefined)
      return [
        { start: startOf(one), end: next === undefined ? endOf(one) : startOf(next), text: "" },
      ];
    return place === "kept" ? [keptValue(text, one, hiding)] : otherMember(one, place, hiding);
  });
  const [first, last, before] = [members[0], members.at(-1), members[kept]];
  if (first === undefined || last === undefined) return changes;
  // Behind the last one that stays, all others go, and the new ones come.
  const gap = gapBefore(text, startOf(last));
  const more = added.map((one) => `${gap}${member(one, hiding)}`).join(",");
  const start = before === undefined ? startOf(first) : endOf(before);
  const comma = before === undefined || more === "" ? "" : ",";
  return [...changes, { start, end: endOf(last), text: `${comma}${more}` }];
}

/** A value as it was written, but for the secrets in it. */
function keptValue(text: string, { header, place }: Member, hiding: Hiding): TextChange {
  const { start, end } = place.value;
  const raw = text.slice(start.offset, end.offset);
  const parts = hiding.header(header.name, header.isJson ? raw : header.value);
  const own = header.isJson ? withVariables(parts) : quoted(parts);
  const hides = parts.some(({ variable }) => variable !== undefined);
  return { start: start.offset, end: end.offset, text: hides ? own : raw };
}

function otherMember({ header, place }: Member, made: WrittenHeader, hiding: Hiding): TextChange[] {
  const { key, value } = place;
  const name = { start: key.start.offset, end: key.end.offset, text: JSON.stringify(made.name) };
  return [
    ...(made.name === header.name ? [] : [name]),
    {
      start: value.start.offset,
      end: value.end.offset,
      text: quoted(hiding.header(made.name, made.value)),
    },
  ];
}

function startOf({ place }: Member): number {
  return place.key.start.offset;
}

function endOf({ place }: Member): number {
  return place.value.end.offset;
}

function member({ name, value }: WrittenHeader, hiding: Hiding): string {
  return `${JSON.stringify(name)}: ${quoted(hiding.header(name, value))}`;
}

/** The break of the line and the indent before a place; a blank where it stands in a line with others. */
function gapBefore(text: string, at: number): string {
  return /\r?\n[ \t]*$/.exec(text.slice(Math.max(0, at - 200), at))?.[0] ?? " ";
}

/** A text as JSON, with variables for what is hidden. */
export function quoted(parts: readonly Part[]): string {
  return JSON.stringify(withVariables(parts));
}
