import { isList, isObject, type JsonObject } from "../data/json-type.ts";
import { isQueryPath } from "../format/query-paths.ts";
import { equalValues } from "./equality.ts";
import { factAt, factIs, looksAtBody } from "./fact-at.ts";
import type { Facts } from "./facts.ts";
import { checkOf } from "./operators.ts";

/** Whether a request meets a query or a part of it. */
export type Test = (facts: Facts) => boolean;

/** Compiles a query: each of its keys must hold, so that an empty one always does. */
export function compileQuery(query: JsonObject): Test {
  return allOf(Object.keys(query).map((key) => testOf(key, query[key])));
}

/** Whether some test of a query looks at the body, and the body must be read to judge it. */
export function queryReadsBody(query: JsonObject): boolean {
  return Object.keys(query).some((key) =>
    isJunction(key)
      ? partsOf(query[key]).some((part) => isObject(part) && queryReadsBody(part))
      : looksAtBody(key) && isQueryPath(key),
  );
}

function isJunction(key: string): key is "$and" | "$or" {
  return key === "$and" || key === "$or";
}

function partsOf(operand: unknown): readonly unknown[] {
  return isList(operand) ? operand : [];
}

/** What makes no sense never holds: validation refuses it, and a guess might route astray. */
const never: Test = () => false;

function testOf(key: string, operand: unknown): Test {
  if (isJunction(key)) {
    if (!isList(operand)) return never;
    const tests = operand.map((part) => (isObject(part) ? compileQuery(part) : never));
    return key === "$and" ? allOf(tests) : anyOf(tests);
  }
  const [value, other] = equalValues(operand) ?? [];
  if (value !== undefined && other === undefined) return factIs(key, value) ?? never;
  const look = factAt(key);
  if (look === undefined) return never;
  const check = checkOf(operand);
  return (facts) => check(look(facts), facts.effort);
}

function allOf(tests: readonly Test[]): Test {
  const [only, second] = tests;
  if (only === undefined) return () => true;
  return second === undefined ? only : (facts) => tests.every((test) => test(facts));
}

function anyOf(tests: readonly Test[]): Test {
  return (facts) => tests.some((test) => test(facts));
}
