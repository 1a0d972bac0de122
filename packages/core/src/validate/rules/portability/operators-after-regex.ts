import { isObject } from "../../../data/json-type.ts";
import { isQueryOperator } from "../../../format/query-operators.ts";
import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";

/** The open-source gateway ends a test at its `$regex`: the operators written after it are dropped. */
export const operatorsAfterRegex: Rule<"operator"> = {
  codes: ["PK7011"],
  on: "operator",
  gateways: ["oss"],
  check({ operator, operand, test }, { report }) {
    if (operator !== "$regex" || typeof operand !== "string" || !isObject(test.operand)) return;
    const keys = Object.keys(test.operand);
    const dropped = keys.slice(keys.indexOf("$regex") + 1).filter(isQueryOperator);
    const first = dropped[0];
    if (first === undefined) return;
    report({
      code: "PK7011",
      at: child(test.place, first),
      on: "key",
      message: `The open-source gateway ends the test at \`$regex\` and never looks at ${dropped.map((name) => `\`${name}\``).join(", ")}.`,
      hint: "Move `$regex` to the end of this object.",
      related: [{ at: child(test.place, "$regex"), message: "The test ends here." }],
    });
  },
};
