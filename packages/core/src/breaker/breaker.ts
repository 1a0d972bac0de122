/**
 * The circuit breaker of one target: counts of what its calls ended in, and when to leave it alone.
 *
 * The rule, where the format's documentation names the settings and leaves the rest open:
 *
 * - A call fails if its final status is in `failureStatuses`; without a list, if it is 500 or above.
 * - Calls are counted in windows. A window begins with the first call after the last one is over, and
 *   lasts as long as a cooldown.
 * - A failure opens the circuit if it is failure number `failureThreshold` of its window, or of an
 *   unbroken row, however slowly that came: a dead target that is seldom called is dead, too.
 * - A failure also opens it if more than `failureThresholdPercentage` of the window's calls failed, and
 *   there were at least `minimumRequests` of them. Without a minimum the first call counts.
 * - An open circuit stays open for one cooldown, whatever calls still under way, or made because all
 *   circuits were open, end in.
 * - After that it is half open: requests are let through. The first success closes it and all counts
 *   begin anew; a failure opens it for another cooldown.
 *
 * Times only ever measure a distance, forward or back. A clock that was set back by less than a
 * cooldown makes it longer; one that was set back by more ends it, so that no wrong clock takes a
 * target out for good.
 */
import { assertNever } from "../data/assert-never.ts";
import { leastCooldownMs } from "../format/least-cooldown.ts";

/** When a circuit opens, and for how long. Without any threshold it never does. */
export interface BreakerPolicy {
  readonly failureThreshold?: number;
  /** From 0 to 100. */
  readonly failureThresholdPercentage?: number;
  readonly minimumRequests?: number;
  /** Less than `leastCooldownMs` counts as that. */
  readonly cooldownMs: number;
  /** Missing means 500 and above. */
  readonly failureStatuses?: readonly number[];
}

/** What is remembered of a target's calls: plain data of a fixed size. */
export type Circuit =
  | ClosedCircuit
  /** Open for one cooldown, then half open until the next outcome. */
  | { readonly kind: "open"; readonly sinceMs: number };

/** A circuit that lets requests through. */
export interface ClosedCircuit {
  readonly kind: "closed";
  /** When the window began, in milliseconds since 1970. */
  readonly sinceMs: number;
  /** Calls of the window. */
  readonly calls: number;
  /** Failures among them. */
  readonly failures: number;
  /** Failures since the last success, in this window and before. */
  readonly inARow: number;
}

/** What a circuit is told: what a call of its target ended in, its retries spent. */
export interface BreakerEvent {
  readonly kind: "outcome";
  /** The status that the outcome counts as. */
  readonly status: number;
  /** When that was, in milliseconds since 1970. */
  readonly atMs: number;
}

/** The circuit of a target that was never called. */
export const newCircuit: ClosedCircuit = {
  kind: "closed",
  sinceMs: 0,
  calls: 0,
  failures: 0,
  inARow: 0,
};

/** Whether a target is to be left alone at a given time. */
export function isOpen(circuit: Circuit, policy: BreakerPolicy, nowMs: number): boolean {
  return circuit.kind === "open" && isWithinCooldown(circuit.sinceMs, nowMs, policy);
}

/**
 * The circuit after one more event.
 *
 * @example
 * ```ts
 * import { breakerAfter, newCircuit } from "@pk-config/core";
 *
 * const policy = { failureThreshold: 2, cooldownMs: 30_000 };
 * const failure = { kind: "outcome", status: 503, atMs: 9 } as const;
 * const once = breakerAfter(newCircuit, failure, policy);
 * once.kind; // => "closed"
 * breakerAfter(once, failure, policy); // => { kind: "open", sinceMs: 9 }
 * ```
 */
export function breakerAfter(
  circuit: Circuit,
  { status, atMs }: BreakerEvent,
  policy: BreakerPolicy,
): Circuit {
  const failed = policy.failureStatuses?.includes(status) ?? status >= 500;
  switch (circuit.kind) {
    case "closed": {
      const counted = countCall(windowAt(circuit, atMs, policy), failed);
      return failed && isTooMuch(counted, policy) ? { kind: "open", sinceMs: atMs } : counted;
    }
    case "open":
      if (isOpen(circuit, policy, atMs)) return circuit;
      return failed ? { kind: "open", sinceMs: atMs } : newCircuit;
    default:
      return assertNever(circuit, "breakerAfter");
  }
}

function windowAt(circuit: ClosedCircuit, atMs: number, policy: BreakerPolicy): ClosedCircuit {
  if (circuit.calls > 0 && isWithinCooldown(circuit.sinceMs, atMs, policy)) return circuit;
  return { ...newCircuit, sinceMs: atMs, inARow: circuit.inARow };
}

function countCall(window: ClosedCircuit, failed: boolean): ClosedCircuit {
  const calls = window.calls + 1;
  return failed
    ? { ...window, calls, failures: window.failures + 1, inARow: window.inARow + 1 }
    : { ...window, calls, inARow: 0 };
}

function isTooMuch({ calls, failures, inARow }: ClosedCircuit, policy: BreakerPolicy): boolean {
  const { failureThreshold, failureThresholdPercentage, minimumRequests = 1 } = policy;
  if (failureThreshold !== undefined && Math.max(failures, inARow) >= failureThreshold) return true;
  if (failureThresholdPercentage === undefined || calls < minimumRequests) return false;
  return failures * 100 > failureThresholdPercentage * calls;
}

function isWithinCooldown(sinceMs: number, nowMs: number, policy: BreakerPolicy): boolean {
  return Math.abs(nowMs - sinceMs) < Math.max(leastCooldownMs, policy.cooldownMs);
}
