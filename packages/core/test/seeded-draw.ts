/** Whole numbers from 0 up to a bound, the same for the same seed: mulberry32 over a hash of the seed. */
export function seededDraw(seed: string): (below: number) => number {
  let state = 0;
  for (const unit of seed) state = (Math.imul(state, 31) + (unit.codePointAt(0) ?? 0)) | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}
