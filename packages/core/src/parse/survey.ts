import { limits } from "../limits.ts";

/** What one walk over a parsed value tells about the text it came from. */
export interface Survey {
  /** Keys and list elements. */
  values: number;
  /** Colons in the text, were every key written once and no colon escaped. */
  colons: number;
  tooDeep: boolean;
  /** A number that JavaScript cannot hold, such as 1e999. */
  infinite: boolean;
}

/** Counts what `parse` must know about a value, in one walk that cannot overflow the stack. */
export function survey(value: unknown): Survey {
  const seen: Survey = { values: 0, colons: 0, tooDeep: false, infinite: false };
  visit(value, 0, seen);
  return seen;
}

function visit(value: unknown, depth: number, seen: Survey): void {
  if (typeof value === "string") {
    if (value.includes(":")) seen.colons += countColons(value);
    return;
  }
  if (typeof value === "number") {
    if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY)
      seen.infinite = true;
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if (depth >= limits.depth) {
    seen.tooDeep = true;
    return;
  }
  if (Array.isArray(value)) {
    seen.values += value.length;
    for (const element of value) visit(element, depth + 1, seen);
    return;
  }
  for (const key in value) {
    seen.values++;
    seen.colons++;
    if (key.includes(":")) seen.colons += countColons(key);
    visit(Reflect.get(value, key), depth + 1, seen);
  }
}

/**
 * Whether an object of the text may name a key twice.
 *
 * `JSON.parse` keeps the last of two members and drops the other with its colon. So the text has a
 * colon too many, unless an escaped colon (`\u003a`) makes up for it: then the answer is maybe.
 * Counting colons costs a twelfth of the parse; looking at every character costs three quarters.
 */
export function mayRepeatKeys(text: string, seen: Survey): boolean {
  return countColons(text) !== seen.colons || text.includes("\\u003");
}

function countColons(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) count++;
  return count;
}
