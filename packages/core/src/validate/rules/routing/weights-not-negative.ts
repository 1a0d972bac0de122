import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";

/** A weight under loadbalance is zero or more; outside loadbalance it has no meaning at all. */
export const weightsNotNegative: Rule<"node"> = {
  codes: ["PK2002"],
  on: "node",
  members: ["weight"],
  check({ raw, parent, place }, { report }) {
    const weight = raw["weight"];
    if (typeof weight !== "number" || weight >= 0 || parent?.mode !== "loadbalance") return;
    report({
      code: "PK2002",
      at: child(place, "weight"),
      message: `\`weight\` is ${weight}; a share of the requests cannot be less than nothing.`,
      hint: "Write a positive weight, or 0 to switch the target off.",
    });
  },
};
