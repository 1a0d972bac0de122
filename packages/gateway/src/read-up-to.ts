import { joined } from "@pk-config/transport";
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
      if (done === true) return { kind: "whole", bytes: joined(read) };
      read.push(value);
      length += value.length;
      if (length > limit) return { kind: "long", rest: chained(read, iterator) };
    }
  } catch {
    return { kind: "broken" };
  }
}

/** What was read already, and then the rest. It is no generator: one that nobody began lets go of nothing. */
function chained(
  read: Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncIterableIterator<Uint8Array> {
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const value = read.shift();
      return value === undefined ? rest.next() : { done: false, value };
    },
    async return() {
      read.length = 0;
      await rest.return?.();
      return { done: true, value: undefined };
    },
  };
}
