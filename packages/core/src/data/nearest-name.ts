import { limits } from "../limits.ts";

/**
 * The name nearest to a misspelt one, or `undefined` when none is near.
 *
 * Near means at most one slip (a letter too many, too few, wrong, or two swapped) per three letters,
 * and never more than three.
 */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  if (name.length > limits.nameLength) return undefined;
  const lower = name.toLowerCase();
  const allowed = Math.min(3, Math.floor(lower.length / 3));
  if (allowed === 0) return undefined;
  let best: string | undefined;
  let bestSlips = allowed + 1;
  const bag = letterBag(lower);
  for (const candidate of names) {
    if (Math.abs(candidate.length - lower.length) >= bestSlips) continue;
    if (lettersApart(bag, lower.length, candidate) >= bestSlips) continue;
    const slips = slipsAround(lower, candidate.toLowerCase(), bestSlips);
    if (slips < bestSlips) {
      best = candidate;
      bestSlips = slips;
    }
  }
  return best;
}

/** How often each of the first 128 characters stands in a text, without case; all others count as one. */
function letterBag(text: string): Int16Array {
  const bag = new Int16Array(129);
  for (let index = 0; index < text.length; index++) count(bag, text, index, 1);
  return bag;
}

/**
 * A lower bound of the slips between two names, at a tenth of the price: the letters that the one
 * has and the other has not.
 */
function lettersApart(bag: Int16Array, length: number, candidate: string): number {
  let lacking = 0;
  for (let index = 0; index < candidate.length; index++) {
    if (count(bag, candidate, index, -1) < 0) lacking++;
  }
  for (let index = 0; index < candidate.length; index++) count(bag, candidate, index, 1);
  return Math.max(lacking, lacking + length - candidate.length);
}

function count(bag: Int16Array, text: string, index: number, by: number): number {
  const code = text.charCodeAt(index);
  const slot = code >= 65 && code <= 90 ? code + 32 : Math.min(code, 128);
  const sum = (bag[slot] ?? 0) + by;
  bag[slot] = sum;
  return sum;
}

/** The slips between two names, looked for only where they differ: most of a misspelt name is right. */
function slipsAround(left: string, right: string, limit: number): number {
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start++;
  let end = 0;
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  return slipsBetween(
    left.slice(start, left.length - end),
    right.slice(start, right.length - end),
    limit,
  );
}

/** Optimal string alignment distance, given up once it must reach `limit`. */
function slipsBetween(left: string, right: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let slips = Math.min(
        (previous[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (previous[column - 1] ?? limit) + (same ? 0 : 1),
      );
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && swapped)
        slips = Math.min(slips, (before[column - 2] ?? limit) + 1);
      current.push(slips);
      smallest = Math.min(smallest, slips);
    }
    if (smallest >= limit) return limit;
    before = previous;
    previous = current;
  }
  return previous[right.length] ?? limit;
}
