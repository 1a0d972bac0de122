import { isList, isObject, typeName } from "../../../data/json-type.ts";
import { quoteName } from "../../../data/quote.ts";
import type { Rule, Saying } from "../../rule.ts";
import type { OperatorVisit } from "../../visit.ts";
import { isComparison } from "./comparison.ts";

/** Each operator takes operands of one kind; with another kind the test has one answer for every request. */
export const operandType: Rule<"operator"> = {
  codes: ["PK2111"],
  on: "operator",
  check(visit, { report }) {
    const said = misfit(visit);
    if (said !== undefined && isComparison(visit.test))
      report({ code: "PK2111", at: visit.place, ...said });
  },
};

type Said = Pick<Saying, "message" | "hint" | "fix">;

function misfit(visit: OperatorVisit): Said | undefined {
  const { operator, operand } = visit;
  switch (operator) {
    case "$eq":
    case "$ne":
      return typeof operand === "object" ? unequal(visit) : unlikePath(visit);
    case "$in":
    case "$nin":
      return isList(operand) ? unequalElement(visit, operand) : noList(visit);
    case "$gt":
    case "$gte":
    case "$lt":
    case "$lte":
      return typeof operand === "number" || typeof operand === "string"
        ? undefined
        : noNumber(visit);
    case "$regex":
      return typeof operand === "string" ? undefined : noPattern(visit);
    default:
      return undefined;
  }
}

/** Equality is that of the value itself: no list and no object ever equals another. */
function unequal(visit: OperatorVisit): Said | undefined {
  const { operator, operand, test } = visit;
  if (operand === null) return unlikePath(visit);
  const bare = test.operand === operand;
  if (isList(operand)) {
    const inList = operator === "$eq" ? "$in" : "$nin";
    const free = isObject(test.operand) && !Object.hasOwn(test.operand, inList);
    return {
      message: `${bare ? `${quoteName(test.path)} is compared` : `\`${operator}\` compares`} with a list as a whole, and ${outcome(operator)}.`,
      hint: bare ? 'Write {"$in": […]} to test for any of them.' : `Write \`${inList}\`.`,
      ...(free ? { fix: { rename: inList } } : {}),
    };
  }
  return {
    message: `\`${operator}\` compares with an object, and ${outcome(operator)}.`,
    hint: "Compare with a text, a number or a boolean: nothing looks inside a value.",
  };
}

function outcome(operator: string): string {
  return `no value equals that: the test ${operator === "$ne" ? "always" : "never"} holds`;
}

/** The path of the request is a text, whatever the request. */
function unlikePath({ operator, operand, test }: OperatorVisit): Said | undefined {
  if (test.path !== "url.pathname" || typeof operand === "string") return undefined;
  return {
    message: `\`url.pathname\` is always a text, and this compares it with ${typeName(operand)}: the test ${operator === "$ne" ? "always" : "never"} holds.`,
    hint: 'Compare it with a path such as "/v1/chat/completions".',
  };
}

function noList({ operator, operand }: OperatorVisit): Said {
  const scalar = operand !== null && !isObject(operand);
  const listed = typeof operand === "string" && /[,;|]/.test(operand);
  return {
    message: `\`${operator}\` takes a list, not ${typeName(operand)}: the test never holds.`,
    hint: listed
      ? 'Write each value as a text of its own: ["a", "b"].'
      : "Put the value into square brackets.",
    ...(scalar && !listed ? { fix: { replace: [operand] } } : {}),
  };
}

function unequalElement(
  { operator }: OperatorVisit,
  elements: readonly unknown[],
): Said | undefined {
  const misfits = elements.filter((element) => isObject(element) || isList(element));
  if (misfits.length === 0) return undefined;
  return {
    message: `The list of \`${operator}\` holds ${typeName(misfits[0])}, which no value equals.`,
    hint: "List texts, numbers or booleans.",
  };
}

function noNumber({ operator, operand }: OperatorVisit): Said {
  return {
    message: `\`${operator}\` takes a number, not ${typeName(operand)}: the test never holds.`,
    hint: typeof operand === "boolean" ? "Compare booleans with `$eq`." : "Write a number.",
  };
}

function noPattern({ operand }: OperatorVisit): Said {
  const list = isList(operand);
  return {
    message: `\`$regex\` takes a pattern as a text, not ${typeName(operand)}.`,
    hint: list
      ? 'Join the patterns with "|" in one text, or use `$in`.'
      : "Write the pattern in quotes.",
    ...(typeof operand === "number" ? { fix: { replace: String(operand) } } : {}),
  };
}
