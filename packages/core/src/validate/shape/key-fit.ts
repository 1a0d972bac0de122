import { valueAt } from "../../data/json-pointer.ts";
import { isList, isObject, typeName } from "../../data/json-type.ts";
import { remember } from "../../data/remember.ts";
import { bareHeader } from "../../format/header-names.ts";
import type { Fault } from "./explain.ts";

/** A member of a table by own properties only. */
export function own<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Whether the object has no member of that name yet. */
export function isFree(fault: Fault, name: string): boolean {
  return isObject(fault.value) && !Object.hasOwn(fault.value, name);
}

/** `id` stands for `name` only where something refers to targets by name. */
export function namesTargets(fault: Fault): boolean {
  return (
    fault.path.length === fault.nodePath.length &&
    fault.path.length > 0 &&
    !Object.hasOwn(fault.node, "name")
  );
}

/** Whether a value can stand under the name as it is. */
export function fitsName(name: string, value: unknown): boolean {
  switch (name) {
    case "attempts":
    case "max_age":
    case "request_timeout":
      return Number.isInteger(value);
    case "on_status_codes":
    case "conditions":
      return isList(value);
    case "sticky":
    case "override_params":
    case "query":
      return isObject(value);
    default:
      return typeName(value) === "a text";
  }
}

/**
 * Whether a value can stand under a name after mends of its own, such as brackets around it: a list
 * of keys is no key, and nothing makes it one.
 */
export function canStandUnder(name: string, value: unknown): boolean {
  if (lists.test(name)) return true;
  if (objects.test(name)) return isObject(value);
  // These are mended from a bare value.
  if (name === "retry" || name === "cache" || name === "strategy") return true;
  return !isObject(value) && !isList(value);
}

const lists =
  /^(?:targets|conditions|checks|drop_params|forward_headers|hash_fields|.*_codes|.*_hooks|.*_guardrails)$/;
const objects = /^(?:override_params|default_params|query|sticky|cb_config)$/;

/** Whether the effective `forward_headers` of the node name a key: its value is a header's, given inline. */
export function isForwarded({ nodePath, root }: Fault, key: string): boolean {
  for (let length = nodePath.length; length >= 0; length -= 2) {
    const node = valueAt(root, nodePath.slice(0, length));
    const names = isObject(node) ? node["forward_headers"] : undefined;
    if (names === undefined) continue;
    return isList(names) && bareNames(names).has(bareHeader(key));
  }
  return false;
}

const bareNames = remember(
  (names: readonly unknown[]) =>
    new Set(names.map((name) => (typeof name === "string" ? bareHeader(name) : undefined))),
);
