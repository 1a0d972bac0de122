import {
  isNumericOperator,
  isQueryOperator,
  type QueryOperator,
} from "../../../format/query-operators.ts";
import type { Rule } from "../../rule.ts";
import { holdsSecret, isComparison, quoteOperand } from "./comparison.ts";
import { textOperator } from "./text-operator.ts";

/** An operator is a key, not a part of the text that is compared: `{"$eq": "free"}`, not `"$eq free"`. */
export const operatorInText: Rule<"operator"> = {
  codes: ["PK2113"],
  on: "operator",
  check({ operator, operand, place, test }, { report }) {
    if (typeof operand !== "string" || operator === "$regex" || !isQueryOperator(operator)) return;
    const inside = textOperator(operand);
    if (inside === undefined || !isComparison(test)) return;
    const { name, written, rest } = inside;
    const bare = test.operand === operand && !holdsSecret(test.path);
    const value = bare ? meantValue(name, rest) : undefined;
    report({
      code: "PK2113",
      at: place,
      message: `${quoteOperand(operand, test)} is compared as the text it is: the \`${written}\` in it is no operator.`,
      hint: `Make the operator a key: {"${name}": ${value === undefined ? "…" : JSON.stringify(value)}}.`,
      ...(value === undefined ? {} : { fix: { replace: { [name]: value } } }),
    });
  },
};

/** The value that was meant, where the text leaves no doubt. */
function meantValue(name: QueryOperator, rest: string): string | number | undefined {
  if (rest === "" || rest.includes("$") || /^[[{]/.test(rest)) return undefined;
  const numeric = /^-?\d+(?:\.\d+)?$/.test(rest);
  if (isNumericOperator(name)) return numeric ? Number(rest) : undefined;
  // Whether "$eq 5" means the number or the text, nobody can know; no more can they of "$eq true".
  const isWord = !numeric && !/^(?:true|false|null)$/i.test(rest);
  return (name === "$eq" || name === "$ne") && isWord ? rest : undefined;
}
