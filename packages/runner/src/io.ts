import type { Call } from "@pk-config/core";
import type { Sending, Transport } from "@pk-config/transport";
import type { Clock } from "./clock.ts";
import type { Observer } from "./observer.ts";
import type { RunLimits } from "./run-limits.ts";

/** All that a run touches. */
export interface Io {
  readonly transport: Transport;
  readonly clock: Clock;
  /** Puts a call together at the last moment; `Unsendable` where a value it needs is missing. */
  readonly sendingOf: (call: Call) => Sending | Unsendable;
  readonly observer?: Observer | undefined;
  /**
   * Makes a wait longer or shorter; none does by default. All waits of an attempt stay within what its
   * plan allows, and one that an upstream asked for is not made shorter.
   */
  readonly jitter?: ((ms: number) => number) | undefined;
  readonly limits?: Partial<RunLimits> | undefined;
}

/** A call that lacks something, a credential for one. It ends as `unreachable`. */
export interface Unsendable {
  readonly kind: "unsendable";
  /** What it lacks, for the observer: a name or a place, and never a value. */
  readonly why?: string;
}
