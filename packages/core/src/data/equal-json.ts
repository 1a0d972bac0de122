import { isList, isObject } from "./json-type.ts";

/** Whether two JSON values are the same; the order of keys does not count. Ends at the first difference. */
export function equalJson(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (isList(left)) {
    if (!isList(right) || left.length !== right.length) return false;
    return left.every((element, index) => equalJson(element, right[index]));
  }
  if (!isObject(left) || !isObject(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && equalJson(left[key], right[key]));
}
