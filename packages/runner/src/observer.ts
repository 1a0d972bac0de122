import type { Call, Event, Verdict } from "@pk-config/core";

/**
 * Who is told what happens, as it happens. It is never awaited, and what it throws is ignored: whoever
 * looks on must not be able to change a run.
 */
export type Observer = (seen: Seen) => void;

/** What an observer sees. There is no secret in it, and nothing that an upstream worded. */
export type Seen =
  /** A call is sent. */
  | {
      readonly kind: "sending";
      readonly atMs: number;
      readonly call: Call;
      /** Position of the attempt in the plan. */
      readonly attempt: number;
      /** Which call of the run it is, from 1. */
      readonly number: number;
      /** Which retry of the attempt it is; 0 for the first try. */
      readonly retry: number;
    }
  /** Something happened, to the call that was sent last or is due. */
  | {
      readonly kind: "event";
      readonly atMs: number;
      readonly call: Call;
      readonly attempt: number;
      readonly number: number;
      readonly event: Event;
      /** Since the call was sent; 0 where it was not. */
      readonly ms: number;
      /** What a call lacks that could not be sent, where that is known. */
      readonly why?: string;
    }
  /** The same upstream will be called again, after a wait. */
  | {
      readonly kind: "waiting";
      readonly atMs: number;
      readonly attempt: number;
      readonly ms: number;
      readonly why: "backoff" | "retry-after";
    }
  /** The run is over. It is told again where an answer that was begun ends badly. */
  | { readonly kind: "stopped"; readonly atMs: number; readonly verdict: Verdict };

/** Tells an observer, whatever it does. */
export function tell<Told>(observer: (seen: Told) => unknown, seen: Told): void {
  try {
    const answer = observer(seen);
    // The type lets an async function through, and its rejection would be nobody's.
    if (answer !== undefined) Promise.resolve(answer).catch(ignored);
  } catch {
    ignored();
  }
}

function ignored(): void {}
