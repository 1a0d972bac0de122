import type { Retry } from "../../src/compile/retry.ts";
import type { Attempt, Transition } from "../../src/plan/attempt.ts";
import type { RoutePlan } from "../../src/plan/plan-data.ts";

/** What a test says of an attempt; all else is as if the config said nothing. */
export interface Told {
  readonly retry?: Partial<Retry>;
  readonly next?: readonly Pick<Transition, "on" | "to">[];
}

/** A plan of attempts of which only what matters is told. Retries wait as a config's do. */
export function planOf(...told: readonly Told[]): RoutePlan {
  const attempts = told.map(attemptOf);
  return { version: 1, kind: "route", decisions: [], attempts, bound: { calls: 0, waitMs: 0 } };
}

function attemptOf({ retry = {}, next = [] }: Told, position: number): Attempt {
  const { attempts = 0 } = retry;
  return {
    call: {
      target: `/targets/${position}`,
      method: "POST",
      url: "https://host.example/v1/chat/completions",
      headers: [],
      params: {},
      from: {},
    },
    retry: {
      attempts,
      on: [429, 500, 502, 503, 504, 529],
      afterHeaders: false,
      waitsMs: Array.from({ length: attempts }, (_, index) => 1000 * 2 ** index),
      mostWaitMs: 60_000,
      ...retry,
    },
    next: next.map((transition) => ({ ...transition, at: "" })),
  };
}
