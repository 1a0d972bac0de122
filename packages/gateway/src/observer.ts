import type { Code, Event, Plan } from "@pk-config/core";
import { type Seen, tell } from "@pk-config/runner";

/** Is told what a gateway does, as it happens. It is never waited for, and holds no secret. */
export type GatewayObserver = (seen: GatewaySeen) => void;

/**
 * Something that a gateway has done. `visit` tells requests apart: `id` is the trace id of the reply,
 * and a caller may give one to several. Health checks are not told.
 */
export type GatewaySeen =
  /** A request has come. The query string is not told: some callers put keys there. */
  | {
      readonly kind: "received";
      readonly id: string;
      readonly visit: number;
      readonly atMs: number;
      readonly method: string;
      readonly pathname: string;
    }
  | {
      readonly kind: "planned";
      readonly id: string;
      readonly visit: number;
      readonly atMs: number;
      readonly plan: Plan;
    }
  /** Something happened to the run of a plan. */
  | {
      readonly kind: "run";
      readonly id: string;
      readonly visit: number;
      readonly seen: Seen;
    }
  /** The state of the circuits could not be read or kept; the request goes on without. */
  | {
      readonly kind: "store-failed";
      readonly id: string;
      readonly visit: number;
      readonly atMs: number;
      /** The name of the error. */
      readonly error: string;
    }
  /** The reply begins to go to the caller. `plan` and `events` make a trace. */
  | {
      readonly kind: "answered";
      readonly id: string;
      readonly visit: number;
      readonly atMs: number;
      readonly method: string;
      readonly pathname: string;
      readonly status: number;
      /** Since the request came. */
      readonly ms: number;
      /** The code of the error in the body, where the gateway itself answers. */
      readonly code?: string;
      /** The same in words. */
      readonly why?: string;
      /** The header, or the member of the body, that is at fault. */
      readonly param?: string;
      /**
       * Codes of what was found in a config that the request brought or named: with its first request
       * where it runs all the same, and with each where it does not.
       */
      readonly findings?: readonly Code[];
      readonly plan?: Plan;
      readonly events?: readonly Event[];
    };

/** An observer that fails is its own affair: the request it watches goes on. */
export function guarded<Seen>(observer: ((seen: Seen) => void) | undefined): (seen: Seen) => void {
  return observer === undefined ? () => {} : (seen) => tell(observer, seen);
}
