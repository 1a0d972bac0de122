import type { Retry } from "../compile/retry.ts";
import type { Call } from "./attempt.ts";

/** One call of a plan, with how often it is tried. */
export interface PlannedCall {
  readonly call: Call;
  readonly retry: Retry;
  /** The longest that its waits can take. */
  readonly waitMs: number;
  /** Whether it changes the caller's body. */
  readonly changesBody: boolean;
  /** Whether it sets a parameter, or takes it out: known without joining all that a target inherits. */
  readonly changes: (param: string) => boolean;
}
