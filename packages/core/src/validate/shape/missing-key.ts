import { isList, isObject } from "../../data/json-type.ts";
import { type Explain, objectNameAtStart } from "./explain.ts";

/** A key its object cannot do without. What a missing strategy or list of targets means is a rule's to tell. */
export const explainMissingKey: Explain = (fault) => {
  const key = String(fault.error.params["missingProperty"]);
  const { path, value } = fault;
  if (key === "strategy" || key === "targets") return undefined;
  const at = path;
  const common = { code: "PK1111", at, on: "key" } as const;
  if (key === "mode" && path.at(-1) === "cache") {
    return {
      ...common,
      message:
        "`cache` has no `mode`: nothing is cached, and a `cache` of the node above is switched off, because a child's replaces it whole.",
      hint: 'Add "mode": "simple" or "mode": "semantic".',
    };
  }
  if (key === "mode") {
    return {
      ...common,
      message: "`strategy` has no `mode`, so nothing says how a target is chosen.",
      hint: 'Add "mode": "single", "fallback", "loadbalance" or "conditional".',
    };
  }
  if (key === "conditions")
    return {
      ...common,
      code: "PK2105",
      message: "A conditional strategy without `conditions` decides nothing.",
      hint: 'Add "conditions": [{"query": …, "then": …}], or use another mode.',
    };
  const size = isObject(value) ? Object.keys(value).length : isList(value) ? value.length : 0;
  return {
    ...common,
    message: `${objectNameAtStart(fault)} has no \`${key}\`${size === 0 ? ": it is empty" : ""}.`,
    hint: `Add "${key}".`,
  };
};
