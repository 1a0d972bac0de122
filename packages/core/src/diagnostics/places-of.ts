import { pathOf } from "../data/json-pointer.ts";
import type { Document } from "../parse/document.ts";
import { backOver } from "../parse/edits.ts";
import type { Range } from "./diagnostic.ts";
import { lineIndex } from "./line-index.ts";
import { locate, type Span } from "./locate.ts";

/** Where a member of an object or a list stands in a text. */
export interface MemberPlace {
  /** Its key; the value where it has none, as the root and the elements of a list. */
  readonly key: Range;
  readonly value: Range;
}

/**
 * Where the values of a document stand in its text, by pointer; what is not there has no entry.
 *
 * The text is read once, however many are looked for.
 *
 * @example
 * ```ts
 * import { parse, placesOf } from "@pk-config/core";
 *
 * const places = placesOf(parse('{\n  "provider": "openai"\n}'), ["/provider", "/model"]);
 * places.get("/provider")?.key.start; // => { line: 2, column: 3, offset: 4 }
 * places.size; // => 1
 * ```
 */
export function placesOf(
  document: Document,
  pointers: Iterable<string>,
): ReadonlyMap<string, MemberPlace> {
  const wanted = new Set(pointers);
  const places = new Map<string, MemberPlace>();
  if (wanted.size === 0) return places;
  const spans = locate(document.strict, [...wanted].map(pathOf));
  const back = backOver(document.edits);
  const lines = lineIndex(document.text);
  const range = ({ start, end }: Span["value"]) => lines.range(back.start(start), back.end(end));
  for (const pointer of wanted) {
    const span = spans.get(pointer);
    if (span === undefined) continue;
    const { key = span.value, value } = span;
    places.set(pointer, { key: range(key), value: range(value) });
  }
  return places;
}
