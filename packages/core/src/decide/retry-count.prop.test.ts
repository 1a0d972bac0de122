import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyOutcome } from "../../test/decide/any-event.ts";
import { anyPlan } from "../../test/decide/any-plan.ts";
import { play } from "../../test/decide/play.ts";
import type { Attempt } from "../plan/attempt.ts";
import type { RoutePlan } from "../plan/plan-data.ts";
import { advance } from "./cursor.ts";
import { outcomeOf, outcomeStatus } from "./outcome-status.ts";
import { retryCount } from "./retry-count.ts";

/** The attempt with a retry left, and all the time there is. */
function withOneMore(attempt: Attempt, made: number): Attempt {
  const attempts = made + 1;
  const waitsMs = Array.from({ length: attempts }, () => 0);
  const retry = { ...attempt.retry, attempts, waitsMs, afterHeaders: false, mostWaitMs: 1 };
  return { ...attempt, retry };
}

describe("retryCount", () => {
  it("is -1 exactly where a target that lists the status would have been tried once more", () => {
    fc.assert(
      fc.property(
        anyPlan,
        fc.array(anyOutcome, { minLength: 1, maxLength: 12 }),
        (plan, script) => {
          const { events, steps } = play(
            plan,
            script.map((outcome) => ({ outcome })),
          );
          const end = steps.at(-1);
          const outcome = events.at(-1);
          if (end?.do !== "stop" || !("attempt" in end.verdict) || outcome === undefined)
            throw new Error("A run ends in an outcome.");
          const { verdict } = end;
          const { attempt, call, retries } = verdict;
          const before = {
            step: { do: "send", attempt, call, retry: retries },
            ...{ attempt, call, retry: retries, waitedMs: 0, committed: false },
          } as const;
          const more: RoutePlan = {
            ...plan,
            attempts: plan.attempts.map((one, index) =>
              index === attempt ? withOneMore(one, retries) : one,
            ),
          };
          const goesOn =
            advance(more, before, outcome).call > call &&
            advance(more, before, outcome).attempt === attempt;
          const { retry } = plan.attempts[attempt] ?? {};
          const last = outcomeOf(outcome);
          const isListed = last !== undefined && retry?.on.includes(outcomeStatus(last)) === true;
          const hasRetries = (retry?.attempts ?? 0) > 0;
          const isUsedUp = goesOn && hasRetries && isListed;
          expect(retryCount(plan, verdict)).toBe(isUsedUp ? -1 : retries);
        },
      ),
    );
  });
});
