import { isObject, type JsonObject } from "../../../data/json-type.ts";
import { quoteName } from "../../../data/quote.ts";
import { isQueryPath } from "../../../format/query-paths.ts";
import type { Rule } from "../../rule.ts";

/**
 * `$ne` and `$nin` hold for a missing key, as observed; the documentation of the hosted gateway says
 * that a missing key fails every test.
 */
export const missingKey: Rule<"operator"> = {
  codes: ["PK7012"],
  on: "operator",
  gateways: ["hosted"],
  check({ operator, operand, place, test }, { report }) {
    if (operator !== "$ne" && operator !== "$nin") return;
    const { path } = test;
    if (path === "url.pathname" || !isQueryPath(path)) return;
    // Compared with what equals nothing, the test is wrong anyway.
    if (
      operator === "$ne"
        ? typeof operand === "object"
        : !Array.isArray(operand) || operand.length === 0
    )
      return;
    if (
      isObject(test.operand) &&
      (failsWithoutKey(test.operand) || isSecond(operator, test.operand))
    )
      return;
    report({
      code: "PK7012",
      at: place,
      on: "key",
      message: `\`${operator}\` holds for a request without ${quoteName(path)}; the documentation of the hosted gateway says that it does not.`,
      hint: "Ask for the values that are meant, with `$eq` or `$in`, so that a missing key means the same on every gateway.",
    });
  },
};

/** Whether another operator of the test fails for a missing key, so that the test fails everywhere. */
function failsWithoutKey(operators: JsonObject): boolean {
  return ["$eq", "$gt", "$gte", "$lt", "$lte", "$in", "$regex"].some((name) =>
    Object.hasOwn(operators, name),
  );
}

/** Of `$ne` and `$nin` in one test the first is told of. */
function isSecond(operator: string, operators: JsonObject): boolean {
  return Object.keys(operators).find((name) => name === "$ne" || name === "$nin") !== operator;
}
