import type { Event, Verdict } from "@pk-config/core";
import type { Reply } from "@pk-config/transport";

/**
 * What came of a run. It lives as long as the body of its reply: while that is read, `committed` and
 * perhaps `broken` or `cancelled` join the events, and the verdict follows.
 */
export interface Outcome {
  readonly verdict: Verdict;
  readonly events: readonly Event[];
  /** The answer of the last call, where the verdict was `reply`. */
  readonly reply: Reply | undefined;
}
