import { isList, isObject, type JsonObject } from "../../../data/json-type.ts";
import { quote } from "../../../data/quote.ts";
import type { Rule } from "../../rule.ts";
import { child, type StrategyVisit } from "../../visit.ts";
import { targetNames } from "./target-names.ts";

/** A conditional names a `default`, so that no request is refused because nothing was said of it. */
export const defaultGiven: Rule<"strategy"> = {
  codes: ["PK2104"],
  on: "strategy",
  check(node, { report }) {
    if (node.mode !== "conditional" || node.strategy["default"] !== undefined) return;
    const conditions = node.strategy["conditions"];
    if (!isList(conditions) || conditions.length === 0 || conditions.some(asksNothing)) return;
    const name = suggestion(node, conditions);
    report({
      code: "PK2104",
      at: child(node.place, "strategy"),
      on: "key",
      message:
        "This conditional has no `default`: a request that meets no condition is refused with status 400.",
      hint: `Add "default" with the name of a target${name === undefined ? "" : `, for example ${quote(name)}`}.`,
    });
  },
};

/** A condition whose query is empty takes every request, as a default does. */
function asksNothing(condition: unknown): boolean {
  return isObject(condition) && isObject(condition["query"]) && isEmpty(condition["query"]);
}

function isEmpty(object: JsonObject): boolean {
  return Object.keys(object).length === 0;
}

/** The first target that no condition leads to, else the last. */
function suggestion(node: StrategyVisit, conditions: readonly unknown[]): string | undefined {
  const names = [...(targetNames(node)?.keys() ?? [])];
  const used = new Set(
    conditions.map((condition) => (isObject(condition) ? condition["then"] : undefined)),
  );
  return names.find((name) => !used.has(name)) ?? names.at(-1);
}
