import type { RoutePlan } from "@pk-config/core";
import type { RunLimits, Seen } from "@pk-config/runner";
import {
  anyFate,
  callFor,
  type Fate,
  type Got,
  type ReferenceRun,
  randomOf,
  referenceRun,
} from "@pk-config/testkit";
import fc from "fast-check";
import { anyPlan } from "../../core/test/decide/any-plan.ts";
import { type Stage, stageOf } from "./stage.ts";

/** A plan, and what the upstreams do with its calls. */
export interface AnyRun {
  readonly plan: RoutePlan;
  readonly fates: readonly Fate[];
}

/** Short and odd: whatever comes does so at an even time, so nothing happens at once by chance. */
const limits: RunLimits = { replyBuffer: 64, idleMs: 5001 };

/** Any time at which a caller may go, on a half: nothing else happens then. */
export const anyMoment: fc.Arbitrary<number> = fc
  .oneof(fc.nat(200), fc.nat(200_000), fc.constant(24 * 60 * 60 * 1000))
  .map((ms) => ms + 0.5);

const anyTimeout = fc.constantFrom(undefined, 101, 1001, 30_001);

const timedPlan: fc.Arbitrary<RoutePlan> = fc
  .tuple(anyPlan, fc.array(anyTimeout, { minLength: 5, maxLength: 5 }))
  .map(([plan, timeouts]) => ({
    ...plan,
    attempts: plan.attempts.map((attempt, position) => {
      const timeoutMs = timeouts[position];
      return timeoutMs === undefined
        ? attempt
        : { ...attempt, call: { ...attempt.call, timeoutMs } };
    }),
  }));

const fate: fc.Arbitrary<Fate> = fc
  .array(fc.nat(999), { maxLength: 24 })
  .map((choices) => anyFate(randomOf(choices)));

/** Any plan against any upstreams. */
export const anyRun: fc.Arbitrary<AnyRun> = fc.record({
  plan: timedPlan,
  fates: fc.array(fate, { minLength: 1, maxLength: 12 }),
});

/** What came of a run, and what should have. */
export interface Compared {
  readonly got: Got;
  readonly reference: ReferenceRun;
  readonly stage: Stage;
  readonly seen: readonly Seen[];
}

/** Carries out a run whose caller goes after so many milliseconds, and works out what must come of it. */
export async function compared({ plan, fates }: AnyRun, leavesAfterMs: number): Promise<Compared> {
  const stage = stageOf(fates, { limits });
  const beginMs = stage.clock.nowMs();
  const reference = referenceRun(plan, { beginMs, limits, fateOf: (call) => fateOf(fates, call) });
  const caller = { controller: stage.controller, leavesAtMs: beginMs + leavesAfterMs };
  const got = await stage.clock.until(callFor(caller, plan, stage.io));
  return { got, reference, stage, seen: stage.seen };
}

/** What the steps that were performed say of a run, in few words. */
export function performedSteps(seen: readonly Seen[]): readonly string[] {
  return seen.flatMap((one) => {
    if (one.kind === "sending") return [`send ${one.attempt}, ${one.number}, ${one.retry}`];
    if (one.kind === "waiting") return [`wait ${one.ms} of ${one.attempt} for ${one.why}`];
    return one.kind === "stopped" ? [`stop: ${JSON.stringify(one.verdict)}`] : [];
  });
}

function fateOf(fates: readonly Fate[], call: number): Fate {
  const fated = fates[Math.min(call, fates.length) - 1];
  if (fated === undefined) throw new Error("There is no fate.");
  return fated;
}
