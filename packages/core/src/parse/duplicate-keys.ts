import { skipSpace, skipString, skipValue } from "../data/skip-json.ts";
import { limits } from "../limits.ts";

/** A key that an object names a second time; offsets in strict JSON text. */
export interface DuplicateKey {
  readonly key: string;
  /** The first member of that name. */
  readonly first: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Every key that an object of strict JSON text names a second time.
 *
 * `JSON.parse` keeps the last of them without a word; other parsers keep the first.
 */
export function duplicateKeys(text: string): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  scanValue(text, skipSpace(text, 0), found);
  return found;
}

function scanValue(text: string, at: number, found: DuplicateKey[]): number {
  const first = text[at];
  if (first === "{") return scanObject(text, at, found);
  if (first === "[") return scanList(text, at, found);
  return skipValue(text, at);
}

function scanList(text: string, at: number, found: DuplicateKey[]): number {
  let offset = skipSpace(text, at + 1);
  while (text[offset] !== "]") {
    offset = skipSpace(text, scanValue(text, offset, found));
    if (text[offset] === ",") offset = skipSpace(text, offset + 1);
  }
  return offset + 1;
}

function scanObject(text: string, at: number, found: DuplicateKey[]): number {
  const firstAt = new Map<string, number>();
  let offset = skipSpace(text, at + 1);
  while (text[offset] !== "}") {
    const end = skipString(text, offset);
    const key = keyOf(text.slice(offset, end));
    const first = firstAt.get(key);
    if (first === undefined) firstAt.set(key, offset);
    else if (found.length < limits.diagnostics) found.push({ key, first, start: offset, end });
    offset = skipSpace(text, scanValue(text, skipSpace(text, skipSpace(text, end) + 1), found));
    if (text[offset] === ",") offset = skipSpace(text, offset + 1);
  }
  return offset + 1;
}

/** The name a key's text stands for: `"\u0061"` and `"a"` are one. */
function keyOf(text: string): string {
  return text.includes("\\") ? String(JSON.parse(text)) : text.slice(1, -1);
}
