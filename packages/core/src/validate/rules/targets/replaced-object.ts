import { isObject, type JsonObject } from "../../../data/json-type.ts";
import { quoteName } from "../../../data/quote.ts";
import { remember } from "../../../data/remember.ts";
import { effectiveParam } from "../../effective.ts";
import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";

/**
 * An object among the parameters of a node replaces that of the node above as a whole: parameters are
 * merged key by key, and what lies deeper is not.
 */
export const replacedObject: Rule<"node"> = {
  codes: ["PK3004"],
  on: "node",
  members: ["override_params"],
  check({ raw, parent, place }, { report }) {
    const params = raw["override_params"];
    if (parent === undefined || !isObject(params)) return;
    for (const name in params) {
      const own = params[name];
      if (!isObject(own)) continue;
      const above = effectiveParam(parent, name);
      if (above === undefined || !isObject(above.value)) continue;
      const lost = lostKeys(own, above.value);
      if (lost.length === 0) continue;
      report({
        code: "PK3004",
        at: child(child(place, "override_params"), name),
        on: "key",
        message: `${quoteName(name)} replaces the object of the node above as a whole, so ${listed(lost)} from there ${lost.length === 1 ? "is" : "are"} not sent.`,
        hint: "Repeat here what is still to be sent.",
        related: [{ at: above.place, message: "The object that is replaced." }],
      });
    }
  },
};

const keysOf = remember((object: JsonObject) => Object.keys(object));

/** The keys that get lost, and at most one more than is shown of them. */
function lostKeys(own: JsonObject, above: JsonObject): string[] {
  const lost: string[] = [];
  for (const key of keysOf(above)) {
    if (!Object.hasOwn(own, key)) lost.push(key);
    if (lost.length > most) break;
  }
  return lost;
}

const most = 3;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, most).map(quoteName);
  if (names.length > most) return `${shown.join(", ")} and more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
