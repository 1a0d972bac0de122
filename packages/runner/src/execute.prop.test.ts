import { decide, type Step } from "@pk-config/core";
import { eventsUntil } from "@pk-config/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyMoment, anyRun, compared, performedSteps } from "../test/any-run.ts";
import { nothing } from "../test/stage.ts";

/** Nobody goes that late. */
const never = 24 * 60 * 60 * 1000 + 0.5;

function wordsFor(step: Step): string {
  if (step.do === "send") return `send ${step.attempt}, ${step.call}, ${step.retry}`;
  if (step.do === "wait") return `wait ${step.ms} of ${step.attempt} for ${step.why}`;
  return `stop: ${JSON.stringify(step.verdict)}`;
}

describe("a run of any plan against any upstreams", () => {
  it("has the events that the plain loop over decide has, at the same time", async () => {
    await fc.assert(
      fc.asyncProperty(anyRun, async (run) => {
        const { got, reference } = await compared(run, never);
        expect(got.events).toEqual(eventsUntil(reference, got.overAtMs + 1));
        if (reference.overAtMs === Number.POSITIVE_INFINITY) return;
        expect(got.givenAtMs).toBe(reference.givenAtMs);
        expect(got.overAtMs).toBe(reference.overAtMs);
        expect(got.body).toEqual(reference.body);
      }),
    );
  });

  it("performs the steps that decide gives for its events", async () => {
    await fc.assert(
      fc.asyncProperty(anyRun, anyMoment, async (run, leavesAfterMs) => {
        const { got, seen } = await compared(run, leavesAfterMs);
        const steps = [undefined, ...got.events].map((_, length) =>
          decide(run.plan, got.events.slice(0, length)),
        );
        // A reply is told as the end of a run only once its caller can have it.
        const due = steps.filter((step, index) => {
          const event = got.events[index]?.kind;
          return step.do !== "stop" || event === "committed" || event === undefined;
        });
        const words = due.map(wordsFor).filter((word, index, all) => word !== all[index - 1]);
        expect(performedSteps(seen)).toEqual(words);
      }),
    );
  });

  it("ends within the bound of its plan", async () => {
    await fc.assert(
      fc.asyncProperty(anyRun, async (run) => {
        const { got, stage } = await compared(run, never);
        const waits = got.events.map((event) => (event.kind === "waited" ? event.ms : 0));
        expect(stage.transport.sendings.length).toBeLessThanOrEqual(run.plan.bound.calls);
        expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(run.plan.bound.waitMs);
      }),
    );
  });

  it("ends at once when its caller goes, at whatever moment, and not otherwise", async () => {
    await fc.assert(
      fc.asyncProperty(anyRun, anyMoment, async (run, leavesAfterMs) => {
        const { got, reference, stage } = await compared(run, leavesAfterMs);
        const leavesAtMs = stage.seen[0] === undefined ? 0 : stage.seen[0].atMs + leavesAfterMs;
        expect(got.events).toEqual(eventsUntil(reference, leavesAtMs));
        expect(got.overAtMs).toBe(Math.min(reference.overAtMs, leavesAtMs));
      }),
    );
  });

  it("leaves nothing behind", async () => {
    await fc.assert(
      fc.asyncProperty(anyRun, anyMoment, async (run, leavesAfterMs) => {
        const { stage } = await compared(run, leavesAfterMs);
        expect(stage.left()).toEqual(nothing);
      }),
    );
  });
});
