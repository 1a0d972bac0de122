import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEvent, anyOutcome } from "../../test/decide/any-event.ts";
import { anyPlan } from "../../test/decide/any-plan.ts";
import { type Act, play } from "../../test/decide/play.ts";
import { deepFreeze } from "../../test/deep-freeze.ts";
import { InvariantError } from "../invariant-error.ts";
import type { Plan } from "../plan/plan-data.ts";
import { decide } from "./decide.ts";
import type { Step } from "./step.ts";

const act: fc.Arbitrary<Act> = fc.record({
  outcome: anyOutcome,
  body: fc.constantFrom(undefined, "broken", "committed", "committed, broken"),
});

const script = fc.array(act, { minLength: 1, maxLength: 12 });

const refused: Plan = {
  version: 1,
  kind: "refused",
  decisions: [],
  refusal: { reason: "no-provider", at: "", message: "m", hint: "h", status: 500 },
};

type Send = Extract<Step, { readonly do: "send" }>;

function sendsOf(steps: readonly Step[]): readonly Send[] {
  return steps.filter((step) => step.do === "send");
}

/** The step, or the error where there is none; anything else that is thrown fails the test. */
function attempted(plan: Plan, events: readonly unknown[]): Step | InvariantError {
  try {
    return Reflect.apply(decide, undefined, [plan, events]);
  } catch (error) {
    if (error instanceof InvariantError) return error;
    throw error;
  }
}

describe("a run of any plan, whatever the upstreams do", () => {
  it("ends within the bound of its plan", () => {
    fc.assert(
      fc.property(anyPlan, script, (plan, acts) => {
        const { steps } = play(deepFreeze(plan), deepFreeze(acts));
        const waits = steps.map((step) => (step.do === "wait" ? step.ms : 0));
        expect(steps.at(-1)?.do).toBe("stop");
        expect(sendsOf(steps).length).toBeLessThanOrEqual(plan.bound.calls);
        expect(waits.reduce((sum, ms) => sum + ms)).toBeLessThanOrEqual(plan.bound.waitMs);
      }),
    );
  });

  it("calls each attempt in one go, at most once more than it has retries", () => {
    fc.assert(
      fc.property(anyPlan, script, (plan, acts) => {
        const sends = sendsOf(play(plan, acts).steps);
        for (const [index, { attempt, call, retry }] of sends.entries()) {
          const before = sends[index - 1];
          expect(call).toBe(index + 1);
          expect(retry).toBeLessThanOrEqual(plan.attempts[attempt]?.retry.attempts ?? -1);
          if (retry > 0) expect(before).toMatchObject({ attempt, retry: retry - 1 });
          else expect(attempt).toBeGreaterThan(before?.attempt ?? -1);
        }
      }),
    );
  });

  it("waits only before it tries again, and never for 0 ms", () => {
    fc.assert(
      fc.property(anyPlan, script, (plan, acts) => {
        const { steps } = play(plan, acts);
        for (const [index, step] of steps.entries()) {
          if (step.do !== "wait") continue;
          expect(step.ms).toBeGreaterThan(0);
          expect(steps[index + 1]).toMatchObject({ do: "send", attempt: step.attempt });
        }
      }),
    );
  });

  it("can be replayed: its events yield its steps, each from what came before", () => {
    fc.assert(
      fc.property(anyPlan, script, (plan, acts) => {
        const { events, steps } = play(plan, acts);
        const replayed = steps.map((_, length) => decide(plan, events.slice(0, length)));
        expect(replayed).toEqual(steps);
      }),
    );
  });

  it("sends nothing more once it is committed, whatever is said then", () => {
    fc.assert(
      fc.property(anyPlan, script, fc.array(anyEvent, { maxLength: 3 }), (plan, acts, more) => {
        const { events } = play(plan, acts);
        const committed = events.findIndex(({ kind }) => kind === "committed");
        fc.pre(committed >= 0);
        const step = attempted(plan, [...events.slice(0, committed + 1), ...more]);
        if (!(step instanceof InvariantError)) expect(step.do).toBe("stop");
      }),
    );
  });

  it("stops when the caller goes, at whatever moment", () => {
    fc.assert(
      fc.property(anyPlan, script, fc.nat(), (plan, acts, moment) => {
        const { events } = play(plan, acts);
        const before = events.slice(0, moment % (events.length + 1));
        const step = decide(plan, [...before, { kind: "cancelled" }]);
        expect(step).toEqual({ do: "stop", verdict: { kind: "cancelled" } });
      }),
    );
  });
});

describe("any list of events", () => {
  const junk = fc.oneof(
    fc.anything(),
    fc.record({ kind: fc.string() }),
    fc.record({ kind: fc.constantFrom("reply", "unreachable", "waited", "broken") }),
    fc.record({ kind: fc.constant("reply"), status: fc.anything() }),
    fc.record({
      kind: fc.constant("reply"),
      status: fc.constant(429),
      retryAfter: fc.oneof(fc.anything(), fc.record({ "retry-after": fc.anything() })),
      atMs: fc.anything(),
    }),
    fc.record({ kind: fc.constant("broken"), cause: fc.constantFrom("toString", "__proto__", 5) }),
  );
  const plan = fc.oneof({ weight: 5, arbitrary: anyPlan }, fc.constant(refused));

  it("gives a step or an InvariantError, and nothing else", () => {
    fc.assert(
      fc.property(plan, fc.array(anyEvent, { maxLength: 8 }), (given, events) => {
        const step = attempted(given, events);
        if (step instanceof InvariantError) expect(step.message).toMatch(/^Expected .* came\.$/);
        else expect(["send", "wait", "stop"]).toContain(step.do);
      }),
    );
  });

  it("does so when the next one has the form of no event", () => {
    fc.assert(
      fc.property(anyPlan, script, fc.nat(), junk, (given, acts, moment, next) => {
        const { events } = play(given, acts);
        const before = events.slice(0, moment % (events.length + 1));
        const step = attempted(given, [...before, next]);
        if (step instanceof InvariantError) expect(step.message).toMatch(/^Expected .* came\.$/);
      }),
    );
  });
});
