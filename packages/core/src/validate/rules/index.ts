import type { AnyRule } from "../rule.ts";
import { conditionsRules } from "./conditions/index.ts";
import { portabilityRules } from "./portability/index.ts";
import { resilienceRules } from "./resilience/index.ts";
import { routingRules } from "./routing/index.ts";
import { securityRules } from "./security/index.ts";
import { targetsRules } from "./targets/index.ts";

/** Every rule of meaning. */
export const rules: readonly AnyRule[] = [
  ...routingRules,
  ...conditionsRules,
  ...targetsRules,
  ...resilienceRules,
  ...securityRules,
  ...portabilityRules,
];
