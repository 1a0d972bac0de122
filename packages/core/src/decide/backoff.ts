/**
 * When one upstream is tried again.
 *
 * Each retry has a wait of its own, whatever stood in for the wait of the one before. The open-source
 * gateway waits no more after an honoured `retry-after`, and waits once more after the last try;
 * neither can be meant.
 */

import type { Retry } from "../compile/retry.ts";
import { InvariantError } from "../invariant-error.ts";
import type { NetworkCause } from "./event.ts";
import { type Outcome, outcomeStatus } from "./outcome-status.ts";
import { retryAfterMs } from "./retry-after.ts";

/** How long to wait before the next try, and who says so. */
export interface Wait {
  readonly ms: number;
  readonly why: "backoff" | "retry-after";
}

/** What an attempt has used up of its retries. */
export interface Spent {
  /** How many were made. */
  readonly retry: number;
  /** What the waits before them add up to, in milliseconds. */
  readonly waitedMs: number;
}

/** The wait before an upstream is tried again, or `undefined` where the outcome is its last. */
export function nextWait(retry: Retry, outcome: Outcome, spent: Spent): Wait | undefined {
  if (spent.retry >= retry.attempts || !isTriedAgain(retry, outcome)) return undefined;
  const wait = askedWait(retry, outcome) ?? plannedWait(retry, spent.retry);
  // Upstream's way: who asks for all the time there is gets none of it.
  if (wait.why === "retry-after" && wait.ms >= retry.mostWaitMs) return undefined;
  return spent.waitedMs + wait.ms > retry.mostWaitMs ? undefined : wait;
}

/** Whether an outcome is one that an attempt with such retries is made again after. */
export function isTriedAgain(retry: Retry, outcome: Outcome): boolean {
  return outcome.kind === "unreachable"
    ? !lasting.has(outcome.cause)
    : retry.on.includes(outcomeStatus(outcome));
}

/** An address stays forbidden, and a value missing; any other fault may be gone the next time. */
const lasting: ReadonlySet<NetworkCause> = new Set(["forbidden", "unsendable"]);

function askedWait(retry: Retry, outcome: Outcome): Wait | undefined {
  if (!retry.afterHeaders || outcome.kind !== "reply") return undefined;
  if (outcome.retryAfter === undefined) return undefined;
  const ms = retryAfterMs(outcome.retryAfter, outcome.atMs);
  return ms === undefined ? undefined : { ms, why: "retry-after" };
}

function plannedWait({ waitsMs }: Retry, made: number): Wait {
  const ms = waitsMs[made];
  if (ms === undefined || !(ms >= 0)) {
    throw new InvariantError(
      `Expected a wait of 0 ms or more before retry ${made + 1}, and the plan says ${ms}.`,
    );
  }
  return { ms, why: "backoff" };
}
