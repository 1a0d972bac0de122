import { isList } from "../../../data/json-type.ts";
import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";

/** A conditional has at least one condition. */
export const someCondition: Rule<"strategy"> = {
  codes: ["PK2105"],
  on: "strategy",
  check({ mode, strategy, place }, { report }) {
    if (mode !== "conditional") return;
    const conditions = strategy["conditions"];
    if (!isList(conditions) || conditions.length > 0) return;
    report({
      code: "PK2105",
      at: child(child(place, "strategy"), "conditions"),
      on: "key",
      message: "`conditions` is empty, so this conditional decides nothing.",
      hint: 'Add a condition ({"query": …, "then": …}), or use another mode.',
    });
  },
};
