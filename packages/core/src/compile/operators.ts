import { assertNever } from "../data/assert-never.ts";
import { isList, isObject, type JsonObject } from "../data/json-type.ts";
import { boundedRegex } from "../data/regex/bounded-regex.ts";
import type { RegexEffort } from "../data/regex/regex-effort.ts";
import { isQueryOperator, type QueryOperator } from "../format/query-operators.ts";

/**
 * Judges what a path looked at; `undefined` means that the key is missing. `effort` is what is left for
 * regular expressions.
 */
export type Check = (value: unknown, effort?: RegexEffort) => boolean;

/** A value that can be equal to another by itself: anything but a list or an object. */
export type Primitive = string | number | boolean | null;

/** Whether a value is a text, a number, a boolean or null. */
export function isPrimitive(value: unknown): value is Primitive {
  const type = typeof value;
  return value === null || type === "string" || type === "number" || type === "boolean";
}

/** What a test asks of a value: to be a primitive, or to pass every operator of an object. */
export function checkOf(operand: unknown): Check {
  if (isPrimitive(operand)) return (value) => value === operand;
  return isObject(operand) ? everyOperator(operand) : never;
}

/** What no value passes. Validation refuses such tests, so that only a caller's slip brings one here. */
const never: Check = () => false;

function everyOperator(operators: JsonObject): Check {
  const checks = Object.keys(operators).map((name) =>
    isQueryOperator(name) ? operatorCheck(name, operators[name]) : never,
  );
  const [only, second] = checks;
  if (only === undefined) return () => true;
  return second === undefined
    ? only
    : (value, effort) => checks.every((check) => check(value, effort));
}

/** A missing key passes `$ne` and `$nin` and fails the others; null is a value like any other. */
function operatorCheck(name: QueryOperator, operand: unknown): Check {
  switch (name) {
    case "$eq":
      return (value) => value === operand && value !== undefined;
    case "$ne":
      return (value) => value !== operand || value === undefined;
    case "$in":
    case "$nin": {
      if (!isList(operand)) return never;
      const list = new Set(operand);
      return name === "$in"
        ? (value) => value !== undefined && list.has(value)
        : (value) => value === undefined || !list.has(value);
    }
    case "$gt":
    case "$gte":
    case "$lt":
    case "$lte":
      return comparison(name, numberIn(operand));
    case "$regex":
      return typeof operand === "string" ? regexCheck(operand) : never;
    default:
      return assertNever(name, "operatorCheck");
  }
}

/** No number is greater or less than what is none, nor equal to it. */
function comparison(name: "$gt" | "$gte" | "$lt" | "$lte", bound: number): Check {
  switch (name) {
    case "$gt":
      return (value) => numberIn(value) > bound;
    case "$gte":
      return (value) => numberIn(value) >= bound;
    case "$lt":
      return (value) => numberIn(value) < bound;
    case "$lte":
      return (value) => numberIn(value) <= bound;
    default:
      return assertNever(name, "comparison");
  }
}

/** The number that a text begins with counts, as in the open-source gateway. */
function numberIn(value: unknown): number {
  if (typeof value === "number") return value;
  return typeof value === "string" ? Number.parseFloat(value.slice(0, mostDigits)) : Number.NaN;
}

/** No number has more, and a long text is not to be read through for each condition. */
const mostDigits = 1000;

/**
 * A text is searched, and a number or a boolean as it is written. Null, lists and objects have no
 * text of their own: that "[object Object]" matches "object" in the open-source gateway helps nobody.
 */
function regexCheck(pattern: string): Check {
  const isFound = boundedRegex(pattern);
  return (value, effort) => {
    if (typeof value === "string") return isFound(value, effort);
    const hasText = typeof value === "number" || typeof value === "boolean";
    return hasText && isFound(String(value), effort);
  };
}
