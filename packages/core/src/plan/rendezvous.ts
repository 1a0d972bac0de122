import { draw } from "../data/draw.ts";
import { hashText } from "../data/hash.ts";

/** A target as sticky choices see it. */
export interface Candidate {
  readonly hash: number;
  readonly weight: number;
}

/**
 * Chooses by weighted rendezvous hashing: each target draws a score for the key, the highest wins.
 *
 * No score depends on the other targets. So one that is added takes its share from all and moves
 * nothing between them, and one that is taken out gives only what it had. Of equal scores the first
 * wins. Engines may differ in the last digit of a logarithm, which only matters where two scores
 * agree in all the others.
 */
export function chooseBySticky(targets: readonly Candidate[], key: number): number {
  let chosen = 0;
  let best = -1;
  for (const [index, { hash, weight }] of targets.entries()) {
    if (weight <= 0) continue;
    const score = -weight / Math.log(draw(key, hash));
    if (score <= best) continue;
    chosen = index;
    best = score;
  }
  return chosen;
}

/**
 * The key of requests that belong together: those with the same values in the same window of time.
 *
 * Each value goes with its length, so that no two lists of values read the same.
 */
export function stickyKey(values: readonly (string | undefined)[], window: number): number {
  const parts = values.map((value) => (value === undefined ? "-" : `${value.length}:${value}`));
  return hashText(`${window};${parts.join(",")}`);
}
