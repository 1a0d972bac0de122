import { isList, isObject, type JsonObject } from "../data/json-type.ts";
import { isPrimitive, type Primitive } from "./operators.ts";

/** A query that asks one thing only: whether what stands at a path is one of some values. */
export interface Equality {
  readonly path: string;
  readonly values: readonly Primitive[];
}

/** Reads a query as an equality: `{path: value}`, `{path: {"$eq": value}}`, `{path: {"$in": values}}`. */
export function equalityIn(query: JsonObject): Equality | undefined {
  const [path, ...others] = Object.keys(query);
  if (path === undefined || others.length > 0 || path.startsWith("$")) return undefined;
  const values = equalValues(query[path]);
  return values === undefined ? undefined : { path, values };
}

/** The values that pass a test for nothing but equality; `undefined` for any other test. */
export function equalValues(operand: unknown): readonly Primitive[] | undefined {
  if (isPrimitive(operand)) return [operand];
  if (!isObject(operand)) return undefined;
  const [operator, ...others] = Object.keys(operand);
  if (operator === undefined || others.length > 0) return undefined;
  const compared = operand[operator];
  if (operator === "$eq") return isPrimitive(compared) ? [compared] : undefined;
  return operator === "$in" && isList(compared) && compared.every(isPrimitive)
    ? compared
    : undefined;
}
