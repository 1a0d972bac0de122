import { validatePlan } from "@pk-config/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyOutcome } from "../../test/decide/any-event.ts";
import { anyPlan } from "../../test/decide/any-plan.ts";
import { type Act, play } from "../../test/decide/play.ts";
import { deepFreeze } from "../../test/deep-freeze.ts";
import { sentOnce } from "./sent-once.ts";

const act: fc.Arbitrary<Act> = fc.record({
  outcome: anyOutcome,
  body: fc.constantFrom(undefined, "broken", "committed", "committed, broken"),
});

describe("sentOnce", () => {
  it("lets no run make more than one call, whatever comes of it, and none wait", () => {
    fc.assert(
      fc.property(anyPlan, fc.array(act, { minLength: 1, maxLength: 4 }), (plan, script) => {
        const once = sentOnce(deepFreeze(plan));
        expect([validatePlan(once), validatePlan.errors]).toEqual([true, null]);
        const { steps } = play(once, script);
        expect(steps.map((step) => step.do)).not.toContain("wait");
        const sent = new Set(steps.flatMap((step) => (step.do === "send" ? [step.call] : [])));
        expect(sent.size).toBe(1);
        expect(steps.every((step) => step.do !== "send" || step.attempt === 0)).toBe(true);
      }),
    );
  });

  it("begins as the plan does, and says so where it ends otherwise", () => {
    fc.assert(
      fc.property(anyPlan, fc.array(act, { minLength: 1, maxLength: 4 }), (plan, script) => {
        const once = sentOnce(plan);
        const whole = play(plan, script).steps;
        const { steps } = play(once, script);
        expect(steps[0]).toEqual(whole[0]);
        const isSame = JSON.stringify(steps) === JSON.stringify(whole);
        if (!isSame) expect(once.decisions.map(({ kind }) => kind)).toEqual(["sent-once"]);
      }),
    );
  });
});
