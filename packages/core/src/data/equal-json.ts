import { isList, isObject, type JsonObject } from "./json-type.ts";

/** Whether two JSON values are the same; the order of keys does not count. Ends at the first difference. */
export function equalJson(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (isList(left)) {
    if (!isList(right) || left.length !== right.length) return false;
    return left.every((element, index) => equalJson(element, right[index]));
  }
  if (!isObject(left) || !isObject(right)) return false;
  const keys = Object.keys(left);
  if (!keys.every((key) => Object.hasOwn(right, key) && equalJson(left[key], right[key]))) {
    return false;
  }
  return hasNoMore(right, keys.length);
}

/** Whether an object has no more than so many keys; a huge one is not counted to its end. */
function hasNoMore(object: JsonObject, most: number): boolean {
  let count = 0;
  for (const _key in object) if (++count > most) return false;
  return true;
}
