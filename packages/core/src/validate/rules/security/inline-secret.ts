import { isList, isObject } from "../../../data/json-type.ts";
import { quoteName } from "../../../data/quote.ts";
import { secretKind } from "../../../format/secret-kind.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { child, type Place } from "../../visit.ts";

/** No text of a config is a live credential: whoever can read the file can use it. */
export const inlineSecret: Rule<"node"> = {
  codes: ["PK6001"],
  on: "node",
  check({ raw, place }, context) {
    if (holdsSecret("", raw)) tellAll({ key: "", value: raw, place }, context);
  },
};

/** Looks through everything but the targets, which are visited as nodes of their own. */
function holdsSecret(key: string, value: unknown): boolean {
  if (typeof value === "string") return secretKind(key, value) !== undefined;
  if (isList(value)) {
    for (const element of value) if (holdsSecret(key, element)) return true;
  } else if (isObject(value)) {
    for (const name in value) if (name !== "targets" && holdsSecret(name, value[name])) return true;
  }
  return false;
}

interface Member {
  readonly key: string;
  readonly value: unknown;
  readonly place: Place | undefined;
}

/** The same search again, with places: it is made only where there is something to tell. */
function tellAll({ key, value, place }: Member, context: RuleContext): void {
  if (typeof value === "string") {
    const kind = secretKind(key, value);
    if (kind !== undefined) tell(kind, { key, value, place }, context);
  } else if (isList(value)) {
    for (const [index, element] of value.entries())
      tellAll({ key, value: element, place: child(place, index) }, context);
  } else if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      if (name !== "targets")
        tellAll({ key: name, value: member, place: child(place, name) }, context);
    }
  }
}

function tell(kind: string, { key, value, place }: Member, { report }: RuleContext): void {
  report({
    code: "PK6001",
    at: place,
    on: "key",
    message: `${quoteName(key)} holds what looks like ${kind} (${String(value).length} characters). Whoever can read this file can use it.`,
    hint: 'Name it by "provider": "@slug" or a virtual key, or let the deployment fill it in. If the file was ever shared, revoke the key.',
  });
}
