import { hashText, mixBits } from "./hash.ts";

/**
 * Draws a number in [0, 1) for a place in a config: the same for the same seed, whatever was drawn
 * before, and another for every other place.
 */
export function draw(seed: number, pointerHash: number): number {
  // The seed is mixed before the place joins it: if both were only added, seed 1 at one place would
  // be seed 2 at another.
  const first = mixBits(mixBits(seed + 0x9e3779b9) ^ pointerHash);
  const second = mixBits(first ^ mixBits(pointerHash + 0x85ebca6b));
  // 27 and 26 bits make the 53 that a number can hold below 1.
  return ((first >>> 5) * 2 ** 26 + (second >>> 6)) / 2 ** 53;
}

/** A seed as 32 bits. A number and its text are the same seed, as they look the same on a command line. */
export function seedOf(seed: string | number): number {
  return hashText(String(seed));
}
