import { isList, isObject, typeName } from "../../../data/json-type.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { child, type QueryVisit } from "../../visit.ts";

/** `$and` and `$or` hold a list of queries. */
export const alternatives: Rule<"query"> = {
  codes: ["PK2111"],
  on: "query",
  check(query, context) {
    if (query.raw["$and"] !== undefined) check("$and", query, context);
    if (query.raw["$or"] !== undefined) check("$or", query, context);
  },
};

function check(key: "$and" | "$or", query: QueryVisit, { report }: RuleContext): void {
  const operand = query.raw[key];
  const place = child(query.place, key);
  if (!isList(operand)) {
    const tests = isObject(operand) ? Object.keys(operand).length : 0;
    report({
      code: "PK2111",
      at: place,
      message: `\`${key}\` takes a list of queries, not ${typeName(operand)}.`,
      hint:
        tests > 1 && key === "$or"
          ? `Put it into square brackets, and each of its ${tests} tests into braces of its own.`
          : "Put it into square brackets.",
      ...(tests === 1 || (tests > 1 && key === "$and") ? { fix: { replace: [operand] } } : {}),
    });
    return;
  }
  for (const [index, element] of operand.entries()) {
    if (isObject(element)) continue;
    report({
      code: "PK2111",
      at: child(place, index),
      message: `\`${key}\` takes a list of queries; this element is ${typeName(element)}.`,
      hint: 'Write it as an object, such as {"metadata.plan": "paid"}.',
    });
  }
}
