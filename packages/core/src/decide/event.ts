/** Something that happened to a run. A run is its list of events. */
export type Event =
  /** An upstream has answered: its status and headers are there, nothing went to the caller yet. */
  | {
      readonly kind: "reply";
      readonly status: number;
      readonly retryAfter?: RetryAfter;
      /** When it came, in milliseconds since 1970. Needed to heed a date in `retry-after`. */
      readonly atMs?: number;
    }
  /** `timeoutMs` of the call has passed: without a reply, or after one whose body does not come. */
  | { readonly kind: "timeout" }
  /** The upstream could not be reached, or was cut off before it answered. */
  | { readonly kind: "unreachable"; readonly cause: NetworkCause }
  /** The wait that was asked for is over. */
  | { readonly kind: "waited"; readonly ms: number }
  /** The first byte of the answer's body has gone to the caller. */
  | { readonly kind: "committed" }
  /** The body of the answer was cut off. */
  | { readonly kind: "broken"; readonly cause: NetworkCause }
  /** The caller has gone. */
  | { readonly kind: "cancelled" };

/** The headers of a reply that say when to try again, as they were written. */
export interface RetryAfter {
  readonly "retry-after-ms"?: string;
  readonly "x-ms-retry-after-ms"?: string;
  readonly "retry-after"?: string;
}

/**
 * What went wrong with a connection. `forbidden`: the transport would not connect to that address.
 * `unsendable`: a value that the call needs is missing or is none that can be sent, so nothing was.
 */
export type NetworkCause =
  | "refused"
  | "reset"
  | "closed"
  | "dns"
  | "tls"
  | "connect-timeout"
  | "forbidden"
  | "unsendable";
