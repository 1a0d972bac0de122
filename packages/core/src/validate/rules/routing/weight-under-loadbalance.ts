import { isObject } from "../../../data/json-type.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { child, type NodeVisit, type StrategyVisit } from "../../visit.ts";

/**
 * Only loadbalance reads weights: under any other mode, and at the root, a weight does nothing.
 *
 * A weight of 1 on something that stands alone is left alone: it says what is so anyway.
 */
export const weightUnderLoadbalance: Rule<"node"> = {
  codes: ["PK2007"],
  on: "node",
  members: ["weight", "targets"],
  check(node, context) {
    if (node.parent === undefined && isWeighted(node.raw) && node.raw["weight"] !== 1) {
      reportRoot(node, context);
    }
    if (node.kind === "strategy") checkTargets(node, context);
  },
};

function checkTargets(node: StrategyVisit, { report }: RuleContext): void {
  const { mode, strategy, targets, place } = node;
  if (mode === "loadbalance" || mode === "unknown") return;
  // Without conditions it is the mode that is wrong, and that is told by itself.
  if (mode === "conditional" && strategy["conditions"] === undefined) return;
  const first = targets.findIndex(isWeighted);
  if (first < 0 || (targets.length === 1 && isObject(targets[0]) && targets[0]["weight"] === 1)) {
    return;
  }
  const count = targets.filter(isWeighted).length;
  const whose =
    count === 1 ? `The \`weight\` of \`targets[${first}]\`` : `The \`weight\` of ${count} targets`;
  report({
    code: "PK2007",
    at: child(child(child(place, "targets"), first), "weight"),
    on: "key",
    message: `${whose} has no effect under \`${mode}\`: ${chosenBy(mode)}.`,
    hint: `Remove ${count === 1 ? "it" : "the weights"}, or set \`mode\` to \`loadbalance\` to split the requests by weight.`,
  });
}

function reportRoot({ place }: NodeVisit, { report }: RuleContext): void {
  report({
    code: "PK2007",
    at: child(place, "weight"),
    on: "key",
    message:
      "The `weight` of the root has no effect: weights are read on the targets of a `loadbalance`.",
    hint: "Remove it.",
  });
}

function chosenBy(mode: StrategyVisit["mode"]): string {
  if (mode === "fallback") return "targets are tried in their order";
  return mode === "single"
    ? "the first target takes every request"
    : "the conditions choose the target";
}

function isWeighted(target: unknown): boolean {
  return isObject(target) && target["weight"] !== undefined;
}
