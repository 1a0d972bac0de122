import type { Source } from "./streaming.ts";

/** Some whole lines, or a part of a line that is too long to be looked at. */
export interface LineBlock {
  readonly kind: "lines" | "part";
  readonly bytes: Uint8Array;
  /** Whether this is the first part of its line. */
  readonly begins: boolean;
}

/** A line of more bytes is passed on as it is: a dump without line breaks must not fill the memory. */
export const longestLine = 64 * 1024 * 1024;

const newline = 0x0a;

/** The bytes of a source in blocks of whole lines, as they come. */
export async function* wholeLines(
  source: Source,
  longest: number = longestLine,
): AsyncGenerator<LineBlock> {
  let held: Uint8Array[] = [];
  let length = 0;
  let passing = false;
  for (;;) {
    const bytes = await source.read();
    if (bytes === undefined) break;
    let rest = bytes;
    if (passing) {
      const end = rest.indexOf(newline) + 1;
      yield { kind: "part", bytes: end === 0 ? rest : rest.subarray(0, end), begins: false };
      if (end === 0) continue;
      passing = false;
      rest = rest.subarray(end);
    }
    const end = rest.lastIndexOf(newline) + 1;
    if (end > 0) {
      yield { kind: "lines", bytes: joined([...held, rest.subarray(0, end)]), begins: true };
      rest = rest.subarray(end);
      held = [];
      length = 0;
    }
    if (rest.length === 0) continue;
    // A copy, so that a few bytes do not keep all of what was read.
    held.push(end > 0 ? rest.slice() : rest);
    length += rest.length;
    if (length <= longest) continue;
    yield { kind: "part", bytes: joined(held), begins: true };
    held = [];
    length = 0;
    passing = true;
  }
  if (length > 0) yield { kind: "lines", bytes: joined(held), begins: true };
}

/** Bytes in a row, in a place of their own, so that they can be given to another thread. */
function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [first] = pieces;
  if (pieces.length === 1 && first !== undefined && first.length === first.buffer.byteLength) {
    return first;
  }
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
