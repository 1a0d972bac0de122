import { type Path, pointerOf } from "../data/json-pointer.ts";
import { skipSpace, skipString, skipValue, stringAt } from "../data/skip-json.ts";

/** Where a member stands in strict JSON text: its key, if it has one, and its value. */
export interface Span {
  readonly key: { readonly start: number; readonly end: number } | undefined;
  readonly value: { readonly start: number; readonly end: number };
}

/**
 * Finds places in strict JSON text, all in one pass: what no path leads to is skipped unread.
 *
 * The last of two members of one name is found, as it is the one `JSON.parse` keeps.
 */
export function locate(strict: string, paths: readonly Path[]): ReadonlyMap<string, Span> {
  const wanted = trieOf(paths);
  const spans = new Map<string, Span>();
  const start = skipSpace(strict, 0);
  if (start < strict.length) findIn(strict, { start, key: undefined, wanted, pointer: "" }, spans);
  return spans;
}

/** The steps that lead on from a place, and whether the place itself is wanted. */
interface Trie {
  wanted: boolean;
  readonly next: Map<string, Trie>;
}

function trieOf(paths: readonly Path[]): Trie {
  const root: Trie = { wanted: false, next: new Map() };
  for (const path of paths) {
    let at = root;
    for (const step of path) {
      const key = String(step);
      const next = at.next.get(key) ?? { wanted: false, next: new Map() };
      at.next.set(key, next);
      at = next;
    }
    at.wanted = true;
  }
  return root;
}

interface Place {
  readonly start: number;
  readonly key: Span["key"];
  readonly wanted: Trie;
  readonly pointer: string;
}

/** Offset after the value at `place.start`, once everything wanted inside it is found. */
function findIn(text: string, place: Place, spans: Map<string, Span>): number {
  const { start, key, wanted, pointer } = place;
  const opener = text[start];
  let end: number;
  if (wanted.next.size === 0 || (opener !== "{" && opener !== "[")) end = skipValue(text, start);
  else end = opener === "{" ? findInObject(text, place, spans) : findInList(text, place, spans);
  if (wanted.wanted) spans.set(pointer, { key, value: { start, end } });
  return end;
}

function findInObject(text: string, place: Place, spans: Map<string, Span>): number {
  let offset = skipSpace(text, place.start + 1);
  while (text[offset] !== "}") {
    const keyEnd = skipString(text, offset);
    const name = stringAt(text, offset, keyEnd);
    const start = skipSpace(text, skipSpace(text, keyEnd) + 1);
    const wanted = place.wanted.next.get(name);
    const pointer = wanted === undefined ? "" : place.pointer + pointerOf([name]);
    const end =
      wanted === undefined
        ? skipValue(text, start)
        : findIn(text, { start, key: { start: offset, end: keyEnd }, wanted, pointer }, spans);
    offset = afterComma(text, end);
  }
  return offset + 1;
}

function findInList(text: string, place: Place, spans: Map<string, Span>): number {
  let offset = skipSpace(text, place.start + 1);
  for (let index = 0; text[offset] !== "]"; index++) {
    const wanted = place.wanted.next.get(String(index));
    const end =
      wanted === undefined
        ? skipValue(text, offset)
        : findIn(
            text,
            { start: offset, key: undefined, wanted, pointer: `${place.pointer}/${index}` },
            spans,
          );
    offset = afterComma(text, end);
  }
  return offset + 1;
}

function afterComma(text: string, end: number): number {
  const offset = skipSpace(text, end);
  return text[offset] === "," ? skipSpace(text, offset + 1) : offset;
}
