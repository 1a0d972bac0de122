import { isNumericOperator } from "../../../format/query-operators.ts";
import type { Rule } from "../../rule.ts";
import { isComparison, quoteOperand } from "./comparison.ts";
import { textOperator } from "./text-operator.ts";

/** `$gt`, `$gte`, `$lt` and `$lte` compare numbers; a text is compared by the number it is as a whole. */
export const textAsNumber: Rule<"operator"> = {
  codes: ["PK2110"],
  on: "operator",
  check({ operator, operand, place, test }, { report }) {
    if (typeof operand !== "string" || !isNumericOperator(operator) || isNumber(operand)) return;
    if (textOperator(operand) !== undefined || !isComparison(test)) return;
    const read = Number.parseFloat(operand);
    const shown = quoteOperand(operand, test);
    report({
      code: "PK2110",
      at: place,
      message: Number.isNaN(read)
        ? `\`${operator}\` compares numbers, and ${shown} is none: the test never holds.`
        : `\`${operator}\` compares numbers, and ${shown} is none: the open-source gateway reads it as ${read}.`,
      hint: hintFor(operand),
    });
  },
};

/** Digits with a sign, a fraction, an exponent, and nothing else. */
function isNumber(text: string): boolean {
  return /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(text);
}

function hintFor(text: string): string {
  if (/^\s*\d{1,2}:\d{2}/.test(text))
    return "Send the time as a number, such as the hour or the minutes since midnight, and compare with that.";
  if (/^\s*\d{4}-\d{2}/.test(text))
    return "Send the date as a number, such as 20240131 or seconds since 1970, and compare with that.";
  return "Compare with a number, or use `$eq`, `$in` or `$regex` for texts.";
}
