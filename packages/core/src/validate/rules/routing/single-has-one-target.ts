import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";

/** Under single only the first target is ever called, so there is no second. */
export const singleHasOneTarget: Rule<"strategy"> = {
  codes: ["PK2003"],
  on: "strategy",
  check({ mode, targets, place }, { report }) {
    if (mode !== "single" || targets.length < 2) return;
    const rest = targets.length - 1;
    report({
      code: "PK2003",
      at: child(child(place, "strategy"), "mode"),
      message: `\`single\` uses only the first of ${targets.length} targets: the other ${rest === 1 ? "one is" : `${rest} are`} never called.`,
      hint: "Set `mode` to `fallback` or `loadbalance` to use them all, or remove the others.",
      related: [{ at: child(child(place, "targets"), 1), message: "Never called." }],
    });
  },
};
