/**
 * The name nearest to a misspelt one, or `undefined` when none is near.
 *
 * Near means at most one slip (a letter too many, too few, wrong, or two swapped) per three letters,
 * and never more than three.
 */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  const lower = name.toLowerCase();
  const allowed = Math.min(3, Math.floor(lower.length / 3));
  let best: string | undefined;
  let bestSlips = allowed + 1;
  for (const candidate of names) {
    if (Math.abs(candidate.length - lower.length) >= bestSlips) continue;
    const slips = slipsBetween(lower, candidate.toLowerCase(), bestSlips);
    if (slips < bestSlips) {
      best = candidate;
      bestSlips = slips;
    }
  }
  return best;
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
