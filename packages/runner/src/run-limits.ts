import { InvariantError } from "@pk-config/core";

/** What no reply goes beyond before the caller gets it, or after. */
export interface RunLimits {
  /**
   * Bytes of a reply that are awaited before the caller gets it, unless it is a stream. So long it can
   * still be tried again; of what is longer the caller gets the rest as it comes.
   */
  readonly replyBuffer: number;
  /**
   * Longest silence inside a body, in milliseconds. Until the caller has got the reply it holds only
   * for a call without a timeout of its own, and later for every call.
   */
  readonly idleMs: number;
}

/** What holds where an embedder says nothing. */
export const defaultRunLimits: RunLimits = Object.freeze({
  replyBuffer: 1024 * 1024,
  idleMs: 60_000,
});

/** The limits of a run. What is no number would be no limit. */
export function runLimits({
  replyBuffer = defaultRunLimits.replyBuffer,
  idleMs = defaultRunLimits.idleMs,
}: Partial<RunLimits> = defaultRunLimits): RunLimits {
  return {
    replyBuffer: checked("replyBuffer", replyBuffer),
    idleMs: checked("idleMs", idleMs),
  };
}

function checked(name: keyof RunLimits, limit: number): number {
  if (limit >= 0) return limit;
  throw new InvariantError(`Expected a limit ${name} of 0 or more, and ${limit} came.`);
}
