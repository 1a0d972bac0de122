import { isList, isObject, type JsonObject } from "../../../data/json-type.ts";
import { quoteName } from "../../../data/quote.ts";
import type { Rule, Saying } from "../../rule.ts";
import { child, type QueryVisit, type TestVisit } from "../../visit.ts";
import { isComparison } from "./comparison.ts";

/** A query is to hold for some requests and not for others: an empty one holds for all. */
export const queryDecides: Rule<"query"> = {
  codes: ["PK2112"],
  on: "query",
  check(query, { report }) {
    const { raw, place } = query;
    if (isEmpty(raw)) report({ code: "PK2112", at: place, ...emptyQuery(query) });
    for (const key of ["$and", "$or"] as const) {
      const list = raw[key];
      if (isList(list) && list.length === 0)
        report({ code: "PK2112", at: child(place, key), ...emptyList(key) });
    }
  },
};

/** A test is to hold for some values and not for others. */
export const testDecides: Rule<"test"> = {
  codes: ["PK2112"],
  on: "test",
  check(test, { report }) {
    const { operand, place } = test;
    if (operand !== null && !isObject(operand)) return;
    if (operand === null || isEmpty(operand)) {
      const said = operand === null ? comparedWithNull(test, "$eq") : noOperator(test);
      if (said !== undefined && isComparison(test)) report({ code: "PK2112", at: place, ...said });
      return;
    }
    for (const key of ["$eq", "$ne", "$in", "$nin"] as const) {
      const value = operand[key];
      if (value !== null && !isList(value)) continue;
      const said = value === null ? comparedWithNull(test, key) : emptyChoice(value, key);
      if (said !== undefined && isComparison(test))
        report({ code: "PK2112", at: child(place, key), ...said });
    }
  },
};

type Said = Pick<Saying, "message" | "hint">;

function isEmpty(object: JsonObject): boolean {
  for (const _ in object) return false;
  return true;
}

function emptyQuery({ nested, node, place }: QueryVisit): Said {
  const holds = "This query is empty, so it holds for every request";
  if (nested) return { message: `${holds}.`, hint: "Put a test into it, or remove it." };
  const conditions = node.strategy["conditions"];
  const later = isList(conditions) ? conditions.length - 1 - Number(place.parent?.step) : 0;
  if (later > 0) {
    return {
      message: `${holds}: the ${later === 1 ? "condition" : `${later} conditions`} after it and \`default\` are never asked.`,
      hint: "Put a test into it, or remove the condition.",
    };
  }
  return {
    message:
      node.strategy["default"] === undefined
        ? `${holds}, as \`default\` does.`
        : `${holds}: \`default\` is never used.`,
    hint: "Put a test into it, or remove the condition and name its target in `default`.",
  };
}

function emptyList(key: "$and" | "$or"): Said {
  return {
    message: `\`${key}\` is an empty list, so it ${key === "$and" ? "holds for every request" : "never holds"}.`,
    hint: "Put queries into it, or remove it.",
  };
}

function noOperator({ path }: TestVisit): Said {
  return {
    message: `${quoteName(path)} is compared with nothing: an empty object holds for every request, even without this key.`,
    hint: 'Write a value, or an operator such as {"$eq": "paid"}.',
  };
}

function emptyChoice(list: readonly unknown[], key: string): Said | undefined {
  if (list.length > 0 || (key !== "$in" && key !== "$nin")) return undefined;
  return {
    message: `The list of \`${key}\` is empty, so the test ${key === "$in" ? "never" : "always"} holds.`,
    hint: "Put values into it, or remove the test.",
  };
}

/** A missing key is no value at all, where other query languages take it for null. */
function comparedWithNull({ path }: TestVisit, operator: string): Said | undefined {
  if (path === "url.pathname" || (operator !== "$eq" && operator !== "$ne")) return undefined;
  const fails = operator === "$eq";
  return {
    message: `\`null\` does not stand for a missing ${quoteName(path)}: a request without that key ${fails ? "fails" : "passes"} this test.`,
    hint: fails
      ? "Test for the values that it has, and let `default` take the rest."
      : "Test for the values that it has, with `$in` or `$regex`.",
  };
}
