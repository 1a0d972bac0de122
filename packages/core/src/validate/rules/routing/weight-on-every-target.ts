import { isObject } from "../../../data/json-type.ts";
import type { Rule } from "../../rule.ts";
import { child, type StrategyVisit } from "../../visit.ts";

/**
 * Under loadbalance either every target has a weight or none has: a missing one counts as 1, which
 * beside 0.7 is more than half of the requests and beside 90 next to nothing.
 *
 * Weights of 1 and 0 are left alone, for beside them a missing weight means what one would expect.
 */
export const weightOnEveryTarget: Rule<"strategy"> = {
  codes: ["PK2008"],
  on: "strategy",
  check(node, { report }) {
    const { mode, targets, place } = node;
    if (mode !== "loadbalance") return;
    const found = missingWeight(node);
    if (found === undefined) return;
    const { without, count } = found;
    const shares = sharesOf(targets);
    report({
      code: "PK2008",
      at: child(child(place, "targets"), without),
      message: `${count === 1 ? `\`targets[${without}]\` has no \`weight\` and counts` : `${count} of ${targets.length} targets have no \`weight\` and count`} as 1, so the targets get ${shares} of the requests.`,
      hint:
        count === 1
          ? `Give it a weight too${restOf(targets)}.`
          : "Give every target a weight, or none.",
    });
  },
};

/** The first target without a weight and how many there are, where that is a mistake. */
function missingWeight({
  targets,
}: StrategyVisit): { readonly without: number; readonly count: number } | undefined {
  let without = -1;
  let count = 0;
  let matters = false;
  for (let index = 0; index < targets.length; index++) {
    const target = targets[index];
    if (!isObject(target)) return undefined;
    const weight = target["weight"];
    if (weight === undefined) {
      if (count === 0) without = index;
      count++;
    } else if (typeof weight !== "number" || !(weight >= 0)) return undefined;
    else if (weight !== 0 && weight !== 1) matters = true;
  }
  return matters && count > 0 ? { without, count } : undefined;
}

/** "41.2 % and 58.8 %"; of many targets only the first. */
function sharesOf(targets: readonly unknown[]): string {
  const weights = targets.map(weightOf);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const shown = weights.slice(0, mostShares).map((weight) => `${percent(weight / sum)} %`);
  if (weights.length > mostShares) return `${shown.join(", ")}, …`;
  return `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/** What the one target without a weight was surely meant to have: what is missing to 1, or to 100. */
function restOf(targets: readonly unknown[]): string {
  const sum = targets.reduce((total: number, target) => total + weightOf(target), -1);
  const whole = sum < 1 ? 1 : 100;
  if (sum >= whole) return "";
  return `: ${Number((whole - sum).toFixed(6))} makes the sum ${whole}`;
}

function weightOf(target: unknown): number {
  const weight = isObject(target) ? target["weight"] : undefined;
  return typeof weight === "number" ? weight : 1;
}

function percent(share: number): number {
  return Number((share * 100).toFixed(1));
}

const mostShares = 6;
