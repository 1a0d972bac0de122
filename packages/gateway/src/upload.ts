import { OwnSignal, type SendingStream, type Signal } from "@pk-config/transport";
import { cutOff, otherLength, tooLarge } from "./body-faults.ts";
import type { Fault } from "./error-answer.ts";

/** A body that is passed on piece by piece, once. An upstream never takes half of it for all. */
export interface Upload extends SendingStream {
  /** Why it cannot be sent to its end, once that is known. */
  readonly fault: Fault | undefined;
  /** Fires then: the call that it is sent with is over. */
  readonly broken: Signal;
  /** Lets go of it where nobody has begun to send it. */
  leave(): void;
}

/** Passes on what is left of a body, up to so many bytes in all; `said` is how many its caller announced. */
export function uploadOf(
  rest: AsyncIterable<Uint8Array>,
  most: number,
  said: number | undefined,
): Upload {
  const source = rest[Symbol.asyncIterator]();
  const broken = new OwnSignal();
  let fault: Fault | undefined;
  let isBegun = false;
  let length = 0;
  const breakOff = (why: Fault): Error => {
    fault = why;
    // Before anything is thrown: the run is to end because of this, and not because of its transport.
    broken.fire();
    return new Error(why.message);
  };
  const letGo = async () => {
    await source.return?.();
  };
  const pieces: AsyncIterator<Uint8Array> = {
    async next() {
      const piece = await source.next().catch(() => {
        throw breakOff(cutOff);
      });
      if (piece.done === true) {
        if (length === (said ?? length)) return piece;
        throw breakOff(otherLength);
      }
      length += piece.value.length;
      if (length <= Math.min(most, said ?? most)) return piece;
      letGo().catch(ignored);
      throw breakOff(length > most ? tooLarge(most) : otherLength);
    },
    async return() {
      await letGo();
      return { done: true, value: undefined };
    },
  };
  return {
    get fault() {
      return fault;
    },
    broken,
    length: said,
    [Symbol.asyncIterator]() {
      isBegun = true;
      return pieces;
    },
    leave() {
      if (!isBegun) letGo().catch(ignored);
    },
  };
}

function ignored(): void {}
