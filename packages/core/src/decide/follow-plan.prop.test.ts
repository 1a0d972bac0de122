import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyOutcome } from "../../test/decide/any-event.ts";
import { anyPlan } from "../../test/decide/any-plan.ts";
import { play } from "../../test/decide/play.ts";
import { deepFreeze } from "../../test/deep-freeze.ts";
import type { RoutePlan } from "../plan/plan-data.ts";
import { type Outcome, outcomeStatus } from "./outcome-status.ts";
import type { Step } from "./step.ts";

interface Followed {
  readonly calls: readonly { readonly call: number; readonly target: string }[];
  readonly end: { readonly status: number } | undefined;
}

type Told = number | { readonly fault: number };

/** Loaded by its address, since it is no part of any package. */
const { follow }: { follow: (plan: unknown, outcomes: readonly Told[]) => Followed } = await import(
  new URL("../../../../examples/follow-plan.mjs", import.meta.url).href
);

/** What the example can be told: nothing of headers, nor of faults that are not tried again. */
const outcome = anyOutcome.map((one): Outcome => {
  if (one.kind === "reply") return { kind: "reply", status: one.status };
  const lasts = one.kind === "unreachable" && ["forbidden", "unsendable"].includes(one.cause);
  return lasts ? { kind: "timeout" } : one;
});

function toldAs(one: Outcome): Told {
  const status = outcomeStatus(one);
  return one.kind === "unreachable" ? { fault: status } : status;
}

function callsOf(plan: RoutePlan, steps: readonly Step[]): Followed["calls"] {
  return steps.flatMap((step) => {
    if (step.do !== "send") return [];
    return [{ call: step.call, target: plan.attempts[step.attempt]?.call.target ?? "" }];
  });
}

describe("examples/follow-plan.mjs", () => {
  it("makes of a plan's JSON the calls that decide makes, and ends as it does", () => {
    fc.assert(
      fc.property(anyPlan, fc.array(outcome, { minLength: 1, maxLength: 12 }), (plan, script) => {
        const acts = script.map((one) => ({ outcome: one }));
        const { events, steps } = play(plan, acts);
        const outcomes = events.filter((event): event is Outcome => event.kind !== "waited");
        const read: unknown = JSON.parse(JSON.stringify(plan));
        const { calls, end } = follow(deepFreeze(read), [...outcomes, ...script].map(toldAs));
        expect(calls).toEqual(callsOf(plan, steps));
        const last = outcomes.at(-1);
        expect(end).toEqual(last && { status: outcomeStatus(last) });
      }),
    );
  });

  it("sends nothing for a plan that is refused, and tells the status of the refusal", () => {
    const refused = { kind: "refused", refusal: { status: 500 } };
    expect(follow(refused, [200])).toEqual({ calls: [], end: { status: 500 } });
  });

  it("says so when the outcomes do not suffice", () => {
    const retry = { attempts: 1, on: [429], waitsMs: [1000], mostWaitMs: 60_000 };
    const plan = { kind: "route", attempts: [{ call: { target: "" }, retry, next: [] }] };
    expect(follow(plan, [429])).toEqual({ calls: [{ call: 1, target: "" }], end: undefined });
  });
});
