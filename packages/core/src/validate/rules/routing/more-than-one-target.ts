import { isList, isObject } from "../../../data/json-type.ts";
import type { Rule } from "../../rule.ts";
import { child, type StrategyVisit } from "../../visit.ts";

/** A strategy that chooses has more than one target to choose from. */
export const moreThanOneTarget: Rule<"strategy"> = {
  codes: ["PK3001"],
  on: "strategy",
  check(node, { report }) {
    const [target] = node.targets;
    if (node.targets.length !== 1 || node.mode === "single" || node.mode === "unknown") return;
    if (!isObject(target)) return;
    if (node.mode === "conditional" && !alwaysChosen(node)) return;
    // A weight of 0 or less leaves nothing to choose from, which is told by itself.
    if (node.mode === "loadbalance" && !isDrawn(target["weight"])) return;
    report({
      code: "PK3001",
      at: child(child(node.place, "strategy"), "mode"),
      message: `This \`${node.mode}\` has one target: ${uselessness[node.mode]}.`,
      hint: "Add another target, or set `mode` to `single`.",
    });
  },
};

const uselessness = {
  fallback: "there is nothing to fall back to",
  loadbalance: "it gets every request",
  conditional: "every condition leads to it, and so does `default`",
} as const;

/** Whether every condition and the default name the one target; a name that leads nowhere is told by others. */
function alwaysChosen({ strategy, targets }: StrategyVisit): boolean {
  const [target] = targets;
  const name = isObject(target) ? target["name"] : undefined;
  const { conditions, default: byDefault } = strategy;
  if (typeof name !== "string" || byDefault !== name || !isList(conditions)) return false;
  return (
    conditions.length > 0 &&
    conditions.every((condition) => isObject(condition) && condition["then"] === name)
  );
}

function isDrawn(weight: unknown): boolean {
  return typeof weight !== "number" || weight > 0;
}
