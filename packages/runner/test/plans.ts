import type { Attempt, RoutePlan } from "@pk-config/core";
import { planOf, type Told } from "../../core/test/decide/plan-of.ts";

/** What a test says of an attempt. */
export interface Wanted extends Told {
  readonly timeoutMs?: number;
}

/** A plan of attempts of which only what matters is told. */
export function planFor(...wanted: readonly Wanted[]): RoutePlan {
  const plan = planOf(...wanted);
  const attempts = plan.attempts.map((attempt, position): Attempt => {
    const timeoutMs = wanted[position]?.timeoutMs;
    return timeoutMs === undefined ? attempt : { ...attempt, call: { ...attempt.call, timeoutMs } };
  });
  return { ...plan, attempts };
}

/** Goes on to the next attempt whatever fails. */
export const goesOn = { next: [{ on: "failure", to: 1 }] } as const;

/** Tries once more, after a second. */
export const triesAgain = { retry: { attempts: 1 } } as const;
