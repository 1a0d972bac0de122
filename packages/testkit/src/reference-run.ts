/**
 * What must come of a plan whose upstreams do what they are fated to do: the plain loop over `decide`,
 * with the world worked out by sums in place of timers and promises. It knows nothing of how a run is
 * performed, so that whatever performs one can be held against it.
 */
import { decide, type Event, type Plan } from "@pk-config/core";
import type { RunLimits } from "@pk-config/runner";
import type { Fate } from "./fate.ts";
import { answerTo, bodyOf, type CallSent } from "./reference-call.ts";

/** Something that happens, and when. */
export interface Happening {
  readonly atMs: number;
  readonly event: Event;
}

/** A run whose caller stays and reads its answer as it comes. */
export interface ReferenceRun {
  readonly happenings: readonly Happening[];
  /** When the caller is given the outcome; endless where an upstream never answers. */
  readonly givenAtMs: number;
  /** When nothing more happens. */
  readonly overAtMs: number;
  /** What the caller gets of a body, where there is one. */
  readonly body: { readonly bytes: Uint8Array; readonly ending: "end" | "broken" } | undefined;
  /** What the waits add up to, in milliseconds. */
  readonly waitedMs: number;
}

/** What happens to a run besides its plan. */
export interface World {
  readonly beginMs: number;
  readonly limits: RunLimits;
  /** What becomes of a call, by its number from 1. */
  readonly fateOf: (call: number) => Fate;
}

const never = Number.POSITIVE_INFINITY;

/** The events of a run whose caller goes at a time, in which nothing else happens. */
export function eventsUntil(reference: ReferenceRun, leavesAtMs: number): readonly Event[] {
  const { happenings, overAtMs } = reference;
  const before = happenings.filter(({ atMs }) => atMs < leavesAtMs).map(({ event }) => event);
  return leavesAtMs < overAtMs ? [...before, { kind: "cancelled" }] : before;
}

/** The run that a plan leads to in a world. */
export function referenceRun(plan: Plan, world: World): ReferenceRun {
  const happenings: Happening[] = [];
  let nowMs = world.beginMs;
  let waitedMs = 0;
  const happen = (atMs: number, event: Event): void => {
    nowMs = atMs;
    happenings.push({ atMs, event });
  };
  for (;;) {
    const step = decide(
      plan,
      happenings.map(({ event }) => event),
    );
    if (step.do === "stop" || plan.kind === "refused") {
      return { happenings, givenAtMs: nowMs, overAtMs: nowMs, body: undefined, waitedMs };
    }
    if (step.do === "wait") {
      waitedMs += step.ms;
      happen(nowMs + step.ms, { kind: "waited", ms: step.ms });
      continue;
    }
    const attempt = plan.attempts[step.attempt];
    if (attempt === undefined) throw new Error("The plan has no such attempt.");
    const call: CallSent = { attempt, retry: step.retry, sentAtMs: nowMs };
    const { atMs, event, reply } = answerTo(call, world.fateOf(step.call));
    if (atMs === never) {
      return { happenings, givenAtMs: never, overAtMs: never, body: undefined, waitedMs };
    }
    happen(atMs, event);
    if (reply === undefined) continue;
    const next = decide(
      plan,
      happenings.map((happening) => happening.event),
    );
    if (next.do !== "stop") continue;
    const body = bodyOf(reply, atMs, call, world.limits);
    if (body.failure !== undefined) {
      happen(body.settledAtMs, body.failure);
      continue;
    }
    happen(body.settledAtMs, { kind: "committed" });
    if (body.broken !== undefined) happen(body.overAtMs, body.broken);
    return {
      happenings,
      givenAtMs: body.settledAtMs,
      overAtMs: body.overAtMs,
      body: { bytes: body.bytes, ending: body.broken === undefined ? "end" : "broken" },
      waitedMs,
    };
  }
}
