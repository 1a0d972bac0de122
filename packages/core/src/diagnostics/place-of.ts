import type { Document } from "../parse/document.ts";
import type { Range } from "./diagnostic.ts";
import { placesOf } from "./places-of.ts";

/**
 * Where a value of a document stands in its text, or the key before it; nowhere if it is not there. Who
 * looks for many asks `placesOf`, which reads the text once for all.
 *
 * @example
 * ```ts
 * import { parse, placeOf } from "@pk-config/core";
 *
 * const document = parse('{\n  "provider": "openai"\n}');
 * placeOf(document, "/provider", "value")?.start; // => { line: 2, column: 15, offset: 16 }
 * ```
 */
export function placeOf(
  document: Document,
  pointer: string,
  on: "key" | "value",
): Range | undefined {
  return placesOf(document, [pointer]).get(pointer)?.[on];
}
