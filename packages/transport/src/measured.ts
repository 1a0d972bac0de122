import { InvariantError } from "@pk-config/core";
import type { SendingStream } from "./transport.ts";

/**
 * The parts of a stream, held to the length that it tells: it throws where it ends before, and before it
 * gives a part that goes beyond. A stream that tells none is given as it is.
 */
export function measured(stream: SendingStream): AsyncIterable<Uint8Array> {
  const { length } = stream;
  return length === undefined ? stream : new Measured(stream, length);
}

/** It is no generator: one that nobody began lets go of nothing. */
class Measured implements AsyncIterable<Uint8Array> {
  readonly #stream: SendingStream;
  readonly #length: number;

  constructor(stream: SendingStream, length: number) {
    this.#stream = stream;
    this.#length = length;
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    const length = this.#length;
    const source = this.#stream[Symbol.asyncIterator]();
    let given = 0;
    return {
      async next() {
        const part = await source.next();
        if (part.done === true) {
          if (given === length) return part;
          throw otherLength(length, `ended after ${given}`);
        }
        given += part.value.length;
        if (given <= length) return part;
        await source.return?.();
        throw otherLength(length, `gave ${given}`);
      },
      async return() {
        await source.return?.();
        return { done: true, value: undefined };
      },
    };
  }
}

function otherLength(length: number, found: string): InvariantError {
  return new InvariantError(`Expected a body of ${length} bytes, and it ${found}.`);
}
