import type { ReadBody } from "./exchange.ts";

/** Reads pieces until their end or until they are longer than a limit. */
export async function readUpTo(
  pieces: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<ReadBody> {
  const iterator = pieces[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await iterator.next();
      if (done === true) return { kind: "whole", bytes: joined(read, length) };
      read.push(value);
      length += value.length;
      if (length > limit) return { kind: "long", rest: chained(read, iterator) };
    }
  } catch {
    return { kind: "broken" };
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only, second] = pieces;
  if (only !== undefined && second === undefined) return only;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** What was read already, and then the rest. */
async function* chained(
  read: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* read;
    for (;;) {
      const { done, value } = await rest.next();
      if (done === true) return;
      yield value;
    }
  } finally {
    await rest.return?.();
  }
}
