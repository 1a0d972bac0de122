import { isObject } from "../../../data/json-type.ts";
import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";

/** Under loadbalance at least one target has a positive weight; a missing weight counts as 1. */
export const weightsSumToZero: Rule<"strategy"> = {
  codes: ["PK2001"],
  on: "strategy",
  check({ mode, targets, place }, { report }) {
    if (mode !== "loadbalance" || targets.length === 0) return;
    if (!targets.every((target) => isObject(target) && target["weight"] === 0)) return;
    report({
      code: "PK2001",
      at: child(place, "targets"),
      on: "key",
      message: `${whoseWeight(targets.length)} weight 0, so no request can be routed.`,
      hint: "Give one target a positive weight, or remove the weights.",
    });
  },
};

function whoseWeight(count: number): string {
  if (count === 1) return "The only target has";
  return count === 2 ? "Both targets have" : `All ${count} targets have`;
}
