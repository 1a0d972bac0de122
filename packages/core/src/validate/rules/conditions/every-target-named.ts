import { isList, isObject } from "../../../data/json-type.ts";
import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";
import { danglingReferences, targetNames } from "./target-names.ts";

/** Every target of a conditional has a `name`, because nothing else leads to it. */
export const everyTargetNamed: Rule<"strategy"> = {
  codes: ["PK2114"],
  on: "strategy",
  check(node, { report }) {
    if (node.mode !== "conditional") return;
    const first = node.targets.findIndex(isUnnamed);
    if (
      first === -1 ||
      !isList(node.strategy["conditions"]) ||
      node.strategy["conditions"].length === 0
    )
      return;
    const names = targetNames(node);
    // A name that no target bears is most likely the one that is missing here.
    if (names === undefined || danglingReferences(node, names).length > 0) return;
    const targets = child(node.place, "targets");
    const others = node.targets.flatMap((target, index) =>
      index > first && isUnnamed(target) ? [index] : [],
    );
    report({
      code: "PK2114",
      at: child(targets, first),
      message:
        others.length === 0
          ? "This target has no `name`, so no condition can lead to it."
          : `This target and ${others.length} more of ${node.targets.length} have no \`name\`, so no condition can lead to them.`,
      hint: `Give ${others.length === 0 ? "it" : "each"} a "name" and use that in \`then\` or \`default\`, or remove ${others.length === 0 ? "it" : "them"}.`,
      related: others
        .slice(0, maxRelated)
        .map((index) => ({ at: child(targets, index), message: "It has no `name` either." })),
    });
  },
};

function isUnnamed(target: unknown): boolean {
  return isObject(target) && target["name"] === undefined;
}

/** The rest is counted, not listed. */
const maxRelated = 9;
