import type { Refusal } from "../request/refusal.ts";
import type { Attempt } from "./attempt.ts";
import type { Decision } from "./decision.ts";

/** What may happen to one request: plain data, free of secrets, complete. */
export type Plan = RoutePlan | RefusedPlan;

/** The version of the plan's form. A plan of another version is refused. */
export const planVersion = 1;

/** A plan with something to send. */
export interface RoutePlan {
  readonly version: typeof planVersion;
  readonly kind: "route";
  readonly decisions: readonly Decision[];
  /** At least one. A run begins with the first. */
  readonly attempts: readonly Attempt[];
  readonly bound: Bound;
}

/** A plan that sends nothing. */
export interface RefusedPlan {
  readonly version: typeof planVersion;
  readonly kind: "refused";
  readonly decisions: readonly Decision[];
  readonly refusal: Refusal;
}

/** What no run of a plan goes beyond. */
export interface Bound {
  readonly calls: number;
  /** Time spent waiting between calls, in milliseconds. */
  readonly waitMs: number;
}
