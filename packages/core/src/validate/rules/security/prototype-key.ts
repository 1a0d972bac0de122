import { isList, isObject } from "../../../data/json-type.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { child, type Place } from "../../visit.ts";

/** Members of a node that hold objects with keys of the user's own. */
const openKeys = [
  "override_params",
  "default_params",
  "before_request_hooks",
  "after_request_hooks",
  "input_guardrails",
  "output_guardrails",
  "default_input_guardrails",
  "default_output_guardrails",
  "vertex_service_account_json",
] as const;

/**
 * No key of an open object reaches for the prototype of objects.
 *
 * Objects of the format know their keys, so shape tells it there. An open object may well have a
 * member called `constructor` (a tool's JSON Schema about racing teams), so that name counts only
 * where it leads on to `prototype`.
 */
export const prototypeKey: Rule<"node"> = {
  codes: ["PK6009"],
  on: "node",
  members: openKeys,
  check({ raw, place }, context) {
    for (const key of openKeys) {
      const value = raw[key];
      if (value !== undefined && reaches(value)) tellAll(value, child(place, key), context);
    }
  },
};

function reaches(value: unknown): boolean {
  if (isList(value)) {
    for (const element of value) if (reaches(element)) return true;
  } else if (isObject(value)) {
    for (const key in value) if (isDangerous(key, value[key]) || reaches(value[key])) return true;
  }
  return false;
}

function isDangerous(key: string, value: unknown): boolean {
  if (key === "__proto__") return true;
  return key === "constructor" && isObject(value) && Object.hasOwn(value, "prototype");
}

/** Only where something is wrong are places made. */
function tellAll(value: unknown, place: Place, context: RuleContext): void {
  if (isList(value)) {
    for (const [index, element] of value.entries()) tellAll(element, child(place, index), context);
    return;
  }
  if (!isObject(value)) return;
  for (const [key, member] of Object.entries(value)) {
    if (isDangerous(key, member)) tell(key, child(place, key), context);
    else tellAll(member, child(place, key), context);
  }
}

function tell(key: string, at: Place, { report }: RuleContext): void {
  report({
    code: "PK6009",
    at,
    on: "key",
    message: `The key \`${key}\` reaches for the prototype of objects.`,
    hint: "Remove it: no upstream needs it, and it can corrupt a program that copies the parameters carelessly.",
  });
}
