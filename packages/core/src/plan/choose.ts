/**
 * Chooses by weight: the position of the first sum above that part of the whole which was drawn.
 *
 * The sums are those of the weights up to and including each target, and the last one is positive. A
 * target of weight 0 has the sum of the one before it, so it is never the first above anything.
 */
export function chooseByWeight(sums: readonly number[], draw: number): number {
  const total = sums.at(-1) ?? 0;
  const drawn = draw * total;
  let from = 0;
  let to = sums.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (drawn < (sums[middle] ?? 0)) to = middle;
    else from = middle + 1;
  }
  if (from < sums.length) return from;
  // The product of very small weights and a draw just below 1 is rounded up to the whole. What is left
  // over belongs to the last positive weight, which is where the whole is reached.
  return sums.indexOf(total);
}
