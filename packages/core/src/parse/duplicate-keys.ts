import type { TextFinding } from "../diagnostics/finding.ts";
import { skipSpace, skipString, skipValue } from "../data/skip-json.ts";
import { limits } from "../limits.ts";

/**
 * Every key that an object of strict JSON text names a second time.
 *
 * `JSON.parse` keeps the last of them without a word; other parsers keep the first.
 */
export function duplicateKeys(text: string): TextFinding[] {
  const found: TextFinding[] = [];
  scanValue(text, skipSpace(text, 0), found);
  return found;
}

function scanValue(text: string, at: number, found: TextFinding[]): number {
  const first = text[at];
  if (first === "{") return scanObject(text, at, found);
  if (first === "[") return scanList(text, at, found);
  return skipValue(text, at);
}

function scanList(text: string, at: number, found: TextFinding[]): number {
  let offset = skipSpace(text, at + 1);
  while (text[offset] !== "]") {
    offset = skipSpace(text, scanValue(text, offset, found));
    if (text[offset] === ",") offset = skipSpace(text, offset + 1);
  }
  return offset + 1;
}

function scanObject(text: string, at: number, found: TextFinding[]): number {
  const firstAt = new Map<string, number>();
  let offset = skipSpace(text, at + 1);
  while (text[offset] !== "}") {
    const keyEnd = skipString(text, offset);
    const key: unknown = JSON.parse(text.slice(offset, keyEnd));
    if (typeof key === "string") {
      const earlier = firstAt.get(key);
      if (earlier === undefined) firstAt.set(key, offset);
      else if (found.length < limits.diagnostics) found.push(duplicate(text, key, earlier, offset, keyEnd));
    }
    offset = skipSpace(text, scanValue(text, skipSpace(text, skipSpace(text, keyEnd) + 1), found));
    if (text[offset] === ",") offset = skipSpace(text, offset + 1);
  }
  return offset + 1;
}

function duplicate(text: string, key: string, earlier: number, start: number, end: number): TextFinding {
  const line = text.slice(0, earlier).split("\n").length;
  return {
    code: "PK1009",
    offset: start,
    length: end - start,
    message: `The key ${JSON.stringify(key)} stands here a second time; the first is in line ${line}. Gateways use the last one and drop the other without a word.`,
    hint: "Keep one of the two.",
  };
}
