/** Where choices come from: whole numbers from 0 up to a bound. */
export type Random = (below: number) => number;

/** Choices that are the same for the same seed (splitmix32). */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return Math.floor((((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32) * below);
  };
}

/**
 * Choices from a list, and then always the first one there is. A shorter list with smaller numbers in it
 * makes a simpler case, which is what property tests look for.
 */
export function randomOf(choices: readonly number[]): Random {
  let next = 0;
  return (below) => {
    const choice = choices[next] ?? 0;
    next += 1;
    return choice % below;
  };
}

/** One of a list; the first is the simplest. */
export function pick<T>(random: Random, first: T, ...more: readonly T[]): T {
  return [first, ...more][random(more.length + 1)] ?? first;
}
