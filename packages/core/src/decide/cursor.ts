/**
 * Where a run stands: a fold over its events, one at a time.
 *
 *     send ──▶ reply, timeout, unreachable ──┬─▶ wait ── waited ──▶ send, the same attempt
 *                           ▲                ├─▶ send, a later attempt
 *                           │                └─▶ stop
 *                        broken                    │ after a reply
 *                           └──────────────────────┤
 *                                                  └─ committed ── broken ──▶ stop, and say so
 *
 * `cancelled` leads from anywhere to the end. Retries are counted and transitions lead forward, so
 * every run ends.
 */
import { assertNever } from "../data/assert-never.ts";
import { isList } from "../data/json-type.ts";
import { InvariantError } from "../invariant-error.ts";
import type { Attempt, Transition } from "../plan/attempt.ts";
import { type Plan, planVersion } from "../plan/plan-data.ts";
import { nextWait } from "./backoff.ts";
import type { Event } from "./event.ts";
import { isEvent } from "./is-event.ts";
import { type Outcome, outcomeStatus } from "./outcome-status.ts";
import type { Step, Verdict } from "./step.ts";
import { unexpectedEvent } from "./unexpected-event.ts";

/** A run so far. Who keeps it need not read the run again from its start at every event. */
export interface Cursor {
  /** What is to be done now. */
  readonly step: Step;
  /** Position of the attempt that the run is at. */
  readonly attempt: number;
  /** The call that is due or was made last, counted from 1; 0 where none is ever made. */
  readonly call: number;
  /** Which retry of the attempt this call is. */
  readonly retry: number;
  /** What was asked for by the waits of this attempt, in milliseconds. */
  readonly waitedMs: number;
  /** Whether part of an answer has gone to the caller. */
  readonly committed: boolean;
}

/**
 * Where the run of a plan begins.
 *
 * @example
 * ```ts
 * import { compile, load, plan, readRequest, startOf } from "@pk-config/core";
 *
 * const checked = load('{"provider": "openai", "retry": {"attempts": 1}}');
 * const read = readRequest({ method: "POST", path: "/v1/chat/completions", headers: {} });
 * if (!checked.ok || !read.ok) throw new Error("There is nothing to plan.");
 * const planned = plan(compile(checked.value), read.request, { seed: 1, nowMs: 0 });
 * startOf(planned).step; // => { do: "send", attempt: 0, call: 1, retry: 0 }
 * ```
 */
export function startOf(plan: Plan): Cursor {
  if (plan.version !== planVersion) {
    throw new InvariantError(
      `Expected a plan of version ${planVersion}, and one of version ${plan.version} came.`,
    );
  }
  if (plan.kind !== "refused") return firstTry(plan, 0, 1);
  const verdict = { kind: "refused", refusal: plan.refusal } as const;
  const step = { do: "stop", verdict } as const;
  return { step, attempt: 0, call: 0, retry: 0, waitedMs: 0, committed: false };
}

/**
 * Where the run stands after one more event.
 *
 * @example
 * ```ts
 * import { advance, compile, load, plan, readRequest, startOf } from "@pk-config/core";
 *
 * const checked = load('{"provider": "openai", "retry": {"attempts": 1}}');
 * const read = readRequest({ method: "POST", path: "/v1/chat/completions", headers: {} });
 * if (!checked.ok || !read.ok) throw new Error("There is nothing to plan.");
 * const planned = plan(compile(checked.value), read.request, { seed: 1, nowMs: 0 });
 * const run = advance(planned, startOf(planned), { kind: "reply", status: 503 });
 * run.step; // => { do: "wait", ms: 1000, attempt: 0, why: "backoff" }
 * advance(planned, run, { kind: "waited", ms: 1000 }).step.do; // => "send"
 * ```
 */
export function advance(plan: Plan, cursor: Cursor, event: Event): Cursor {
  if (!isEvent(event)) throw unexpectedEvent(cursor, event);
  if (event.kind === "cancelled") return stopped(cursor, { kind: "cancelled" });
  const { step } = cursor;
  switch (step.do) {
    case "send":
      return afterSend(plan, cursor, event);
    case "wait":
      // How long it took in the end is not asked: clocks are late, and an embedder may add jitter.
      if (event.kind !== "waited") throw unexpectedEvent(cursor, event);
      return nextTry(cursor);
    case "stop":
      return afterStop(plan, cursor, event);
    default:
      return assertNever(step, "advance");
  }
}

function afterSend(plan: Plan, cursor: Cursor, event: Event): Cursor {
  switch (event.kind) {
    case "reply":
    case "timeout":
    case "unreachable":
      return afterOutcome(plan, cursor, event);
    default:
      throw unexpectedEvent(cursor, event);
  }
}

function afterStop(plan: Plan, cursor: Cursor, event: Event): Cursor {
  const { step, attempt, call, retry: retries, committed } = cursor;
  if (step.do !== "stop" || step.verdict.kind !== "reply") throw unexpectedEvent(cursor, event);
  // A body that never comes is timed, too, until its first byte has gone on.
  if (event.kind === "timeout" && !committed) return afterOutcome(plan, cursor, event);
  if (event.kind === "committed" && !committed) return { ...cursor, committed: true };
  if (event.kind !== "broken") throw unexpectedEvent(cursor, event);
  const { kind, cause } = event;
  if (committed) return stopped(cursor, { kind, cause, attempt, call, retries });
  // The caller has seen nothing of this answer yet, so it is as good as none.
  return afterOutcome(plan, cursor, { kind: "unreachable", cause });
}

function afterOutcome(plan: Plan, cursor: Cursor, outcome: Outcome): Cursor {
  const attempt = attemptAt(plan, cursor.attempt);
  const wait = nextWait(attempt.retry, outcome, cursor);
  if (wait !== undefined) {
    if (wait.ms === 0) return nextTry(cursor);
    const step = { do: "wait", ms: wait.ms, attempt: cursor.attempt, why: wait.why } as const;
    return { ...cursor, step, waitedMs: cursor.waitedMs + wait.ms };
  }
  const way = transitionAfter(attempt, outcome);
  if (way === undefined) return stopped(cursor, verdictOf(cursor, outcome));
  if (way.to > cursor.attempt) return firstTry(plan, way.to, cursor.call + 1);
  throw new InvariantError(
    `Expected a transition of attempt ${cursor.attempt} to lead forward, and it leads to attempt ${way.to}.`,
  );
}

function transitionAfter(attempt: Attempt, outcome: Outcome): Transition | undefined {
  const status = outcomeStatus(outcome);
  return attempt.next.find(({ on }) =>
    on === "failure" ? status < 200 || status > 299 : on.includes(status),
  );
}

function verdictOf({ attempt, call, retry: retries }: Cursor, outcome: Outcome): Verdict {
  switch (outcome.kind) {
    case "reply":
      return { kind: "reply", status: outcome.status, attempt, call, retries };
    case "timeout":
      return { kind: "timeout", attempt, call, retries };
    case "unreachable":
      return { kind: "unreachable", cause: outcome.cause, attempt, call, retries };
    default:
      return assertNever(outcome, "verdictOf");
  }
}

function firstTry(plan: Plan, attempt: number, call: number): Cursor {
  attemptAt(plan, attempt);
  const step = { do: "send", attempt, call, retry: 0 } as const;
  return { step, attempt, call, retry: 0, waitedMs: 0, committed: false };
}

function nextTry(cursor: Cursor): Cursor {
  const { attempt } = cursor;
  const call = cursor.call + 1;
  const retry = cursor.retry + 1;
  return { ...cursor, step: { do: "send", attempt, call, retry }, call, retry };
}

function stopped(cursor: Cursor, verdict: Verdict): Cursor {
  return { ...cursor, step: { do: "stop", verdict } };
}

function attemptAt(plan: Plan, position: number): Attempt {
  const attempts = plan.kind === "route" && isList(plan.attempts) ? plan.attempts : [];
  const attempt = attempts[position];
  if (attempt !== undefined) return attempt;
  throw new InvariantError(
    `Expected an attempt ${position}, and the plan has ${attempts.length} attempts.`,
  );
}
