import { pathOf } from "../data/json-pointer.ts";
import type { Document } from "../parse/document.ts";
import { backOver } from "../parse/edits.ts";
import type { Range } from "./diagnostic.ts";
import { lineIndex } from "./line-index.ts";
import { locate } from "./locate.ts";

/** Where a value of a document stands in its text, or the key before it; nowhere if it is not there. */
export function placeOf(
  document: Document,
  pointer: string,
  on: "key" | "value",
): Range | undefined {
  const span = locate(document.strict, [pathOf(pointer)]).get(pointer);
  if (span === undefined) return undefined;
  const { start, end } = on === "key" ? (span.key ?? span.value) : span.value;
  const back = backOver(document.edits);
  return lineIndex(document.text).range(back.start(start), back.end(end));
}
