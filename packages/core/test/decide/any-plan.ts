import fc from "fast-check";
import type { Trigger } from "../../src/compile/program.ts";
import type { Retry } from "../../src/compile/retry.ts";
import type { Attempt, Call, Transition } from "../../src/plan/attempt.ts";
import type { Bound, RoutePlan } from "../../src/plan/plan-data.ts";

/** Few enough that lists and outcomes often meet. */
const statuses = [200, 204, 302, 400, 408, 429, 500, 503, 529] as const;

/** A status that an upstream answers with. */
export const anyStatus: fc.Arbitrary<number> = fc.constantFrom(...statuses);

const statusList = fc.uniqueArray(anyStatus, { maxLength: 5 });

const trigger: fc.Arbitrary<Trigger> = fc.oneof(fc.constant("failure" as const), statusList);

const anyRetry: fc.Arbitrary<Retry> = fc.integer({ min: 0, max: 5 }).chain((attempts) =>
  fc.record({
    attempts: fc.constant(attempts),
    on: statusList,
    afterHeaders: fc.boolean(),
    waitsMs: fc.array(fc.constantFrom(0, 1, 1000, 2000, 30_000, 60_000), {
      minLength: attempts,
      maxLength: attempts,
    }),
    mostWaitMs: fc.constantFrom(60_000, 60_000, 2000, 0),
  }),
);

/**
 * Valid plans of one to five attempts, with any retries and any transitions that lead forward.
 *
 * The last attempt leads nowhere, and each has a target of its own, so a target tells its attempt.
 */
export const anyPlan: fc.Arbitrary<RoutePlan> = fc
  .integer({ min: 1, max: 5 })
  .chain((length) =>
    fc.tuple(...Array.from({ length }, (_, position) => anyAttempt(position, length))),
  )
  .map((attempts) => ({
    version: 1,
    kind: "route",
    decisions: [],
    attempts,
    bound: boundOf(attempts),
  }));

function anyAttempt(position: number, length: number): fc.Arbitrary<Attempt> {
  const target = `/targets/${position}`;
  const call: Call = {
    target,
    provider: "openai",
    method: "POST",
    url: `https://host-${position}.example/v1/chat/completions`,
    headers: [],
    params: {},
    from: {},
  };
  const transition = fc.record({
    on: trigger,
    to: fc.integer({ min: position + 1, max: Math.max(position + 1, length - 1) }),
    at: fc.constantFrom("", "/targets/0"),
  });
  const next: fc.Arbitrary<Transition[]> =
    position === length - 1 ? fc.constant([]) : fc.array(transition, { maxLength: 3 });
  return fc.record({ call: fc.constant(call), retry: anyRetry, next });
}

function boundOf(attempts: readonly Attempt[]): Bound {
  return {
    calls: sumOf(attempts.map(({ retry }) => retry.attempts + 1)),
    waitMs: sumOf(attempts.map(({ retry }) => longestWaitMs(retry))),
  };
}

function longestWaitMs({ attempts, afterHeaders, waitsMs, mostWaitMs }: Retry): number {
  if (attempts === 0) return 0;
  return afterHeaders ? mostWaitMs : Math.min(mostWaitMs, sumOf(waitsMs));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
