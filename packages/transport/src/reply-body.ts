import type { NetworkCause } from "@pk-config/core";

/**
 * The body of a reply, read piece by piece. Who does not read slows the upstream down: a transport
 * takes about 64 KiB from the wire that nobody asked for, and no more.
 *
 * A read answers at once where something is there already, so that a small reply costs no turn of the
 * event loop; only otherwise is its answer a promise.
 *
 * A body that is cut off on this side, by `cancel`, by the signal or by the transport's `close`, ends
 * with `bodyCutOff`, and never as if it were whole. A read that waits is answered so at once.
 */
export interface ReplyBody {
  /**
   * The next part. At most one read waits at a time; after the last part it is given again. It does
   * not reject.
   */
  read(): BodyPart | Promise<BodyPart>;
  /**
   * Gives up what is left, and does nothing where nothing is left. The connection is used again or
   * closed.
   */
  cancel(): void;
}

/** A piece of a body, its end, or that it broke off. */
export type BodyPart =
  /** All that has come since the part before; never empty. */
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "end" }
  /** The upstream went away before the end, or sent what is no HTTP. */
  | { readonly kind: "broken"; readonly cause: NetworkCause };

/** A body that is there as a whole. It tells when it is given up before it was read. */
export function wholeBody(bytes: Uint8Array, whenGivenUp?: () => void): ReplyBody {
  let left: Uint8Array | undefined = bytes.length === 0 ? undefined : bytes;
  let last: BodyPart = endOfBody;
  return {
    read() {
      const part: BodyPart = left === undefined ? last : { kind: "bytes", bytes: left };
      left = undefined;
      return part;
    },
    cancel() {
      if (left === undefined) return;
      left = undefined;
      last = bodyCutOff;
      whenGivenUp?.();
    },
  };
}

/** The last part of every body that is whole. */
export const endOfBody = Object.freeze({ kind: "end" } as const);

/** The last part of every body that was cut off on this side. */
export const bodyCutOff = Object.freeze({ kind: "broken", cause: "closed" } as const);
