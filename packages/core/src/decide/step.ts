import type { Refusal } from "../request/refusal.ts";
import type { NetworkCause } from "./event.ts";

/** What to do next. */
export type Step =
  /** Send the call of an attempt. */
  | {
      readonly do: "send";
      /** Position of the attempt in the plan. */
      readonly attempt: number;
      /** Which call of the run it is, from 1. */
      readonly call: number;
      /** Which retry of the attempt it is; 0 for the first try. */
      readonly retry: number;
    }
  /** Wait before the next try. */
  | {
      readonly do: "wait";
      readonly ms: number;
      readonly attempt: number;
      readonly why: "backoff" | "retry-after";
    }
  /**
   * Nothing more is sent. After a `reply` its body goes to the caller; should that break off before the
   * first byte has gone, the run is not over: report it, and ask again.
   */
  | { readonly do: "stop"; readonly verdict: Verdict };

/** How a run ended. */
export type Verdict =
  /** The caller gets this reply, whatever its status. */
  | (Answered & { readonly kind: "reply"; readonly status: number })
  /** The last call timed out. */
  | (Answered & { readonly kind: "timeout" })
  /** The last call reached nobody. */
  | (Answered & { readonly kind: "unreachable"; readonly cause: NetworkCause })
  /** The answer broke off after part of it had gone to the caller. */
  | (Answered & { readonly kind: "broken"; readonly cause: NetworkCause })
  | { readonly kind: "cancelled" }
  /** The plan sends nothing. */
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** Which call a verdict is about. */
export interface Answered {
  readonly attempt: number;
  readonly call: number;
  /** How many retries of the attempt were made. */
  readonly retries: number;
}
