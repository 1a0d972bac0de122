/**
 * Hashes a text to 32 bits, the same on every engine.
 *
 * FNV-1a reads the text. Alone it leaves texts that differ in their last character close together,
 * as pointers do, so its result is mixed once more.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return mixBits(hash);
}

/**
 * Spreads 32 bits: if one bit of the input changes, each bit of the result changes in about half of
 * all cases. No two inputs have the same result.
 */
export function mixBits(bits: number): number {
  let mixed = bits;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
