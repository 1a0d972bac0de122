import { assertNever } from "../data/assert-never.ts";
import { advance, type Cursor, startOf } from "../decide/cursor.ts";
import type { Event, NetworkCause } from "../decide/event.ts";
import { type Outcome, outcomeOf, outcomeStatus } from "../decide/outcome-status.ts";
import type { Verdict } from "../decide/step.ts";
import type { Decision } from "../plan/decision.ts";
import { type Plan, planVersion } from "../plan/plan-data.ts";

/** What was decided for a request and what came of it, each with its place in the config. */
export interface Trace {
  readonly version: typeof planVersion;
  readonly entries: readonly TraceEntry[];
}

/** One line of a trace: a choice of the plan, or something that happened. */
export type TraceEntry = Decision | Happening;

/** Something that happened while a plan was carried out; `at` points to the target or the rule. */
export type Happening =
  /** A call was sent. */
  | {
      readonly kind: "sent";
      readonly at: string;
      readonly call: number;
      readonly attempt: number;
      readonly retry: number;
    }
  /** A call ended; `status` is the one that lists of statuses see. */
  | {
      readonly kind: "ended";
      readonly at: string;
      readonly call: number;
      readonly status: number;
      readonly outcome: Outcome["kind"];
      readonly cause?: NetworkCause;
    }
  /** The same upstream is tried again, after a wait. */
  | {
      readonly kind: "again";
      readonly at: string;
      readonly waitMs: number;
      readonly why: "backoff" | "retry-after";
    }
  /** A fallback went on. */
  | { readonly kind: "moved-on"; readonly at: string; readonly target: string }
  /** The run is over. */
  | { readonly kind: "stopped"; readonly at: string; readonly verdict: Verdict };

/**
 * The trace of a run so far. Without events it is that of the plan: what was decided, and the call that
 * comes first.
 *
 * @example
 * ```ts
 * import { compile, load, plan, readRequest, trace } from "@pk-config/core";
 *
 * const checked = load('{"provider": "openai", "retry": {"attempts": 1}}');
 * const read = readRequest({ method: "POST", path: "/v1/chat/completions", headers: {} });
 * if (!checked.ok || !read.ok) throw new Error("There is nothing to plan.");
 * const planned = plan(compile(checked.value), read.request, { seed: 1, nowMs: 0 });
 * const { entries } = trace(planned, [{ kind: "reply", status: 200 }]);
 * entries.map(({ kind }) => kind); // => ["sent", "ended", "stopped"]
 * ```
 */
export function trace(plan: Plan, events: readonly Event[] = []): Trace {
  const entries: TraceEntry[] = [...plan.decisions];
  let cursor = startOf(plan);
  entries.push(...due(plan, cursor));
  for (const event of events) {
    const next = advance(plan, cursor, event);
    entries.push(
      ...happened(plan, cursor, next, event),
      ...(isNews(cursor, next) ? due(plan, next) : []),
    );
    cursor = next;
  }
  return { version: planVersion, entries };
}

/** What a step says: a call is sent, or the run is over. A wait is told with what it waits for. */
function due(plan: Plan, { step, attempt, call, retry }: Cursor): Happening[] {
  const at = targetAt(plan, attempt);
  switch (step.do) {
    case "send":
      return [{ kind: "sent", at, call, attempt, retry }];
    case "wait":
      return [];
    case "stop":
      return [{ kind: "stopped", at, verdict: step.verdict }];
    default:
      return assertNever(step, "trace");
  }
}

/** An answer that begins to flow changes nothing that was said. */
function isNews(before: Cursor, after: Cursor): boolean {
  return before.step !== after.step;
}

function happened(plan: Plan, before: Cursor, after: Cursor, event: Event): Happening[] {
  const outcome = outcomeOf(event);
  if (outcome === undefined || (before.committed && event.kind === "broken")) return [];
  const at = targetAt(plan, before.attempt);
  const { call } = before;
  const cause = outcome.kind === "unreachable" ? { cause: outcome.cause } : {};
  const status = outcomeStatus(outcome);
  const ended: Happening = { kind: "ended", at, call, status, outcome: outcome.kind, ...cause };
  return [ended, ...wayOn(plan, before, after)];
}

function wayOn(plan: Plan, before: Cursor, after: Cursor): Happening[] {
  const attempt = plan.kind === "route" ? plan.attempts[before.attempt] : undefined;
  const { step } = after;
  if (attempt === undefined || step.do === "stop") return [];
  if (after.attempt !== before.attempt) {
    const way = attempt.next.find(({ to }) => to === after.attempt);
    return [{ kind: "moved-on", at: way?.at ?? "", target: targetAt(plan, after.attempt) }];
  }
  const [waitMs, why] = step.do === "wait" ? [step.ms, step.why] : [0, "retry-after" as const];
  return [{ kind: "again", at: attempt.retry.at ?? "", waitMs, why }];
}

function targetAt(plan: Plan, attempt: number): string {
  return plan.kind === "route" ? (plan.attempts[attempt]?.call.target ?? "") : "";
}
