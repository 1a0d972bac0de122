import type { AnyRule } from "../../rule.ts";
import { circuitBreaker } from "./circuit-breaker.ts";
import { listCanFire } from "./list-can-fire.ts";
import { listNamesFailures } from "./list-names-failures.ts";
import { moreThanOneTarget } from "./more-than-one-target.ts";
import { neverDrawn } from "./never-drawn.ts";
import { singleHasOneTarget } from "./single-has-one-target.ts";
import { stickyFields } from "./sticky-fields.ts";
import { strategyAndTargets } from "./strategy-and-targets.ts";
import { upstreamsFitPlan } from "./upstreams-fit-plan.ts";
import { weightOnEveryTarget } from "./weight-on-every-target.ts";
import { weightUnderLoadbalance } from "./weight-under-loadbalance.ts";
import { weightsNotNegative } from "./weights-not-negative.ts";
import { weightsSumToZero } from "./weights-sum-to-zero.ts";

/** The rules of this folder, in the order of their first code. */
export const routingRules: readonly AnyRule[] = [
  weightsSumToZero,
  weightsNotNegative,
  singleHasOneTarget,
  strategyAndTargets,
  weightUnderLoadbalance,
  weightOnEveryTarget,
  listCanFire,
  listNamesFailures,
  stickyFields,
  circuitBreaker,
  upstreamsFitPlan,
  moreThanOneTarget,
  neverDrawn,
];
