/** Bytes in one piece; a single piece is given as it is. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only, second] = pieces;
  if (only !== undefined && second === undefined) return only;
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
