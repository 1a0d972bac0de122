import { isObject } from "../../../data/json-type.ts";
import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";

/** A target of weight 0 is never drawn while another has a positive weight; it is no last resort. */
export const neverDrawn: Rule<"strategy"> = {
  codes: ["PK3003"],
  on: "strategy",
  check({ mode, targets, place }, { report }) {
    if (mode !== "loadbalance" || !targets.some(isSwitchedOff) || !targets.some(isDrawn)) return;
    for (const [index, target] of targets.entries()) {
      if (!isSwitchedOff(target)) continue;
      report({
        code: "PK3003",
        at: child(child(child(place, "targets"), index), "weight"),
        message: "`weight` is 0: this target gets no request, also not when another one fails.",
        hint: "Keep it if the target is switched off. For a last resort, make it the second target of a `fallback` around this `loadbalance`.",
      });
    }
  },
};

function isSwitchedOff(target: unknown): boolean {
  return isObject(target) && target["weight"] === 0;
}

function isDrawn(target: unknown): boolean {
  if (!isObject(target)) return false;
  const weight = target["weight"];
  return weight === undefined || (typeof weight === "number" && weight > 0);
}
