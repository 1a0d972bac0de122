import { advance, startOf } from "../decide/cursor.ts";
import type { Event } from "../decide/event.ts";
import { outcomeOf, outcomeStatus } from "../decide/outcome-status.ts";
import type { Plan, RoutePlan } from "../plan/plan-data.ts";
import type { BreakerPolicy } from "./breaker.ts";
import type { Circuits } from "./circuits.ts";

/** What a watched target ended in, its retries spent. */
export interface CircuitOutcome {
  /** Pointer of the target: a leaf, or a strategy, which ends in what its last leaf ended in. */
  readonly pointer: string;
  /** The status that the outcome counts as. */
  readonly status: number;
  readonly policy: BreakerPolicy;
}

/**
 * What circuits are to be told of a run that is over, in the order in which it came about. To be asked
 * once for each run: what is told twice counts twice.
 *
 * Nothing is told of a call that was cut off because the caller has gone, and nothing of what a caller
 * brought about itself, by naming a host or a timeout: else it could take a target out for all others.
 * A strategy that could not go on because the body was sent only once has not ended yet. An answer that
 * broke off is the fault of the network that it is, whatever its status was.
 *
 * @example
 * ```ts
 * import { breakerAfter, type Circuit, circuitOutcomes, newCircuit, type Plan } from "@pk-config/core";
 * const call = { target: "/targets/0", method: "GET", url: "", headers: [], params: {}, from: {} };
 * const retry = { attempts: 0, on: [], afterHeaders: false, waitsMs: [], mostWaitMs: 0 };
 * const [attempts, bound] = [[{ call, retry, next: [] }], { calls: 1, waitMs: 0 }];
 * const plan: Plan = { version: 1, kind: "route", decisions: [], attempts, bound };
 * const policy = { failureThreshold: 1, failureStatuses: [408], cooldownMs: 30_000 };
 * const [circuits, store] = [new Map([["/targets/0", policy]]), new Map<string, Circuit>()];
 * for (const { pointer, status, policy } of circuitOutcomes(plan, [{ kind: "timeout" }], circuits))
 *   store.set(pointer, breakerAfter(newCircuit, { kind: "outcome", status, atMs: 9 }, policy));
 * store; // => new Map([["/targets/0", { kind: "open", sinceMs: 9 }]])
 * ```
 */
export function circuitOutcomes(
  plan: Plan,
  events: readonly Event[],
  circuits: Circuits,
): readonly CircuitOutcome[] {
  if (plan.kind === "refused" || circuits.size === 0) return [];
  const run: Run = { plan, circuits, named: namedBy(plan), leftOut: leftOutOf(plan) };
  const ended: CircuitOutcome[] = [];
  let cursor = startOf(plan);
  let last: Event | undefined;
  for (const event of events) {
    const { attempt } = cursor;
    cursor = advance(plan, cursor, event);
    if (outcomeOf(event) !== undefined) last = event;
    if (cursor.attempt !== attempt && last !== undefined)
      ended.push(...outcomesOf({ attempt, event: last, next: cursor.attempt }, run));
  }
  const { attempt, step } = cursor;
  const isOver = step.do === "stop" && step.verdict.kind !== "cancelled";
  if (isOver && last !== undefined)
    ended.push(...outcomesOf({ attempt, event: last, next: undefined }, run));
  return ended;
}

/** A run, as far as it is the same for all of its attempts. */
interface Run {
  readonly plan: RoutePlan;
  readonly circuits: Circuits;
  readonly named: Named;
  /** Targets that it could not go on to. */
  readonly leftOut: readonly string[];
}

/** An attempt that is over with an event, and the one that comes after it. */
interface Ended {
  readonly attempt: number;
  readonly event: Event;
  readonly next: number | undefined;
}

/** The outcomes of the leaf of an attempt and of the strategies that ended with it, from the inside out. */
function outcomesOf({ attempt, event, next }: Ended, run: Run): CircuitOutcome[] {
  const { plan, circuits, leftOut } = run;
  const call = plan.attempts[attempt]?.call;
  const outcome = outcomeOf(event);
  if (call === undefined || outcome === undefined || isCallersDoing(event, run.named)) return [];
  const status = outcomeStatus(outcome);
  const onward = next === undefined ? [] : [plan.attempts[next]?.call.target ?? ""];
  const unended = [...onward, ...leftOut];
  return nodesAbove(call.target).flatMap((pointer): CircuitOutcome[] => {
    const policy = circuits.get(pointer);
    if (policy === undefined || unended.some((target) => isBelow(target, pointer))) return [];
    return [{ pointer, status, policy }];
  });
}

/** What the request has named in place of the config, which it does for all calls of a plan or for none. */
interface Named {
  readonly host: boolean;
  readonly timeout: boolean;
}

function namedBy({ attempts: [first] }: RoutePlan): Named {
  const from = first?.call.from ?? {};
  return {
    host: from["custom_host"] === "x-portkey-custom-host",
    timeout: from["request_timeout"] === "x-portkey-request-timeout",
  };
}

/**
 * Whether an event says nothing of a target, because the request has named its host, or the timeout that
 * ended the call: one that ends an answer which was begun breaks it off, as a connection that is closed.
 */
function isCallersDoing(event: Event, { host, timeout }: Named): boolean {
  const isTimeout =
    event.kind === "timeout" || (event.kind === "broken" && event.cause === "closed");
  return host || (timeout && isTimeout);
}

/** Targets that a run could not go on to. */
function leftOutOf({ decisions }: RoutePlan): readonly string[] {
  return decisions.flatMap((one) => (one.kind === "sent-once" ? one.targets : []));
}

/** A target and the nodes it stands in, from the inside out; without the root. */
function nodesAbove(target: string): string[] {
  const pointers: string[] = [];
  for (let end = target.length; end > 0; end = target.lastIndexOf("/targets/", end - 1))
    pointers.push(target.slice(0, end));
  return pointers;
}

function isBelow(target: string, pointer: string): boolean {
  return target.startsWith(`${pointer}/`);
}
