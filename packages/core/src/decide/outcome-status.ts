import type { Event, NetworkCause } from "./event.ts";

/** What one call ended in. */
export type Outcome = Extract<Event, { readonly kind: "reply" | "timeout" | "unreachable" }>;

/** As the open-source gateway counts it. */
const timeoutStatus = 408;

/**
 * As the open-source gateway counts them, so that one list means the same on both: its own list of
 * 502, 503 and 504 misses a dead host there, too. It has neither `forbidden` nor `unsendable`; a
 * connection that is not made is a dead host to whoever asked for it.
 */
const faultStatuses: Readonly<Record<NetworkCause, number>> = {
  refused: 500,
  reset: 500,
  closed: 500,
  dns: 500,
  tls: 500,
  "connect-timeout": 503,
  forbidden: 500,
  unsendable: 500,
};

/**
 * The status that lists of statuses see of an outcome.
 *
 * @example
 * ```ts
 * import { outcomeStatus } from "@pk-config/core";
 *
 * outcomeStatus({ kind: "reply", status: 429 }); // => 429
 * outcomeStatus({ kind: "timeout" }); // => 408
 * ```
 */
export function outcomeStatus(outcome: Outcome): number {
  if (outcome.kind === "reply") return outcome.status;
  return outcome.kind === "timeout" ? timeoutStatus : faultStatuses[outcome.cause];
}

/** What a call ended in by an event; nothing where the event ends none. */
export function outcomeOf(event: Event): Outcome | undefined {
  switch (event.kind) {
    case "reply":
    case "timeout":
    case "unreachable":
      return event;
    case "broken":
      return { kind: "unreachable", cause: event.cause };
    default:
      return undefined;
  }
}

/** Whether a cause is one that an event may give. */
export function isNetworkCause(cause: unknown): cause is NetworkCause {
  return typeof cause === "string" && Object.hasOwn(faultStatuses, cause);
}
