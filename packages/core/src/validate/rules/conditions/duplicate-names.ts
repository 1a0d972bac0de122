import { isObject } from "../../../data/json-type.ts";
import { quote } from "../../../data/quote.ts";
import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";
import { targetNames } from "./target-names.ts";

/** The targets of a conditional have different names: of two with one name, only the first is ever chosen. */
export const duplicateNames: Rule<"strategy"> = {
  codes: ["PK2103"],
  on: "strategy",
  check(node, { report }) {
    if (node.mode !== "conditional" || node.targets.length < 2) return;
    const names = targetNames(node);
    if (names === undefined || names.size === node.targets.length) return;
    const targets = child(node.place, "targets");
    for (const [index, target] of node.targets.entries()) {
      const name = isObject(target) ? target["name"] : undefined;
      if (typeof name !== "string") continue;
      const first = names.get(name);
      if (first === undefined || first === index) continue;
      report({
        code: "PK2103",
        at: child(child(targets, index), "name"),
        message: `${quote(name)} is the name of \`targets[${first}]\` already: this target is never chosen, because the first of a name is.`,
        hint: "Give each target a name of its own.",
        related: [
          { at: child(child(targets, first), "name"), message: "The target that is chosen." },
        ],
      });
    }
  },
};
