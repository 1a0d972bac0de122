import { skipSpace, skipString, skipValue, stringAt } from "./skip-json.ts";

/**
 * What becomes of a member of an object, or of an element of a list, whose value stands from `start` to
 * `end`: another text for the value, an empty one to take it out, `undefined` to leave it.
 */
export type EditEntry = (key: string | number, start: number, end: number) => string | undefined;

/**
 * The text of an object or a list with some of its entries changed, and every other character as it was:
 * no number is rounded, nothing is set in another way. `added` is asked last for what comes behind the
 * entries. `undefined` where nothing changes, and where the text is found to be no object or list.
 *
 * Values that nobody asks about are passed over unread, so the time it takes is that of one look at each
 * character.
 */
export function editedJson(
  text: string,
  edit: EditEntry,
  added: () => readonly string[] = nothing,
): string | undefined {
  const open = skipSpace(text, 0);
  const isObject = text.charCodeAt(open) === 123;
  if (!isObject && text.charCodeAt(open) !== 91) return undefined;
  const closer = isObject ? 125 : 93;
  const draft: Draft = { text, done: "", copied: 0 };
  let end = open + 1;
  let at = skipSpace(text, end);
  let isKept = false;
  for (let index = 0; index > 0 || text.charCodeAt(at) !== closer; index++) {
    const entry = isObject ? memberAt(text, at) : { key: index, value: at };
    if (entry === undefined) return undefined;
    const start = at;
    const before = end;
    end = skipValue(text, entry.value);
    at = skipSpace(text, end);
    const isLast = text.charCodeAt(at) === closer;
    if (!isLast && text.charCodeAt(at) !== 44) return undefined;
    if (!isLast) at = skipSpace(text, at + 1);
    const by = edit(entry.key, entry.value, end);
    // A comma goes with what it parts: with the entry before, or with the one after the first.
    if (by === "") replace(draft, isKept ? before : start, isKept || isLast ? end : at, by);
    else if (by !== undefined) replace(draft, entry.value, end, by);
    isKept ||= by !== "";
    if (isLast) break;
  }
  if (skipSpace(text, at + 1) !== text.length) return undefined;
  const more = added().join(",");
  if (more !== "") replace(draft, end, end, isKept ? `,${more}` : more);
  return draft.copied === 0 ? undefined : draft.done + text.slice(draft.copied);
}

const nothing = () => [];

/** A text that is being edited from its beginning to its end. */
interface Draft {
  readonly text: string;
  /** What has become of the text up to `copied`. */
  done: string;
  copied: number;
}

function replace(draft: Draft, start: number, end: number, by: string): void {
  draft.done += draft.text.slice(draft.copied, start) + by;
  draft.copied = end;
}

/** The key of the member that begins at an offset, and where its value begins. */
function memberAt(text: string, start: number) {
  if (text.charCodeAt(start) !== 34) return undefined;
  const end = skipString(text, start);
  const colon = skipSpace(text, end);
  const key = keyAt(text, start, end);
  if (key === undefined || text.charCodeAt(colon) !== 58) return undefined;
  return { key, value: skipSpace(text, colon + 1) };
}

function keyAt(text: string, start: number, end: number): string | undefined {
  try {
    return stringAt(text, start, end);
  } catch {
    return undefined;
  }
}
