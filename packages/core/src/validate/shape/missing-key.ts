import { isList, isObject } from "../../data/json-type.ts";
import { otherModeKeys } from "../../format/strategy-modes.ts";
import { type Explain, objectNameAtStart } from "./explain.ts";

/** A key its object cannot do without. What a missing strategy or list of targets means is a rule's to tell. */
export const explainMissingKey: Explain = (fault) => {
  const key = String(fault.error.params["missingProperty"]);
  const { path, value } = fault;
  if (key === "strategy" || key === "targets") return undefined;
  const at = path;
  const common = { code: "PK1111", at, on: "key" } as const;
  if (key === "mode" && path.at(-1) === "cache") {
    const modeAsKey = ["simple", "semantic"].find(
      (mode) => isObject(value) && Object.hasOwn(value, mode),
    );
    return {
      ...common,
      message:
        "`cache` has no `mode`: nothing is cached, and a `cache` of the node above is switched off, because a child's replaces it whole.",
      hint:
        modeAsKey === undefined
          ? 'Add "mode": "simple" or "mode": "semantic".'
          : `Write {"mode": "${modeAsKey}", "max_age": seconds} instead of the key \`${modeAsKey}\`.`,
    };
  }
  if (key === "mode") {
    const alias = otherModeKeys.find((name) => isObject(value) && typeof value[name] === "string");
    if (alias !== undefined) {
      return {
        code: "PK1105",
        at: [...path, alias],
        on: "key",
        message: `\`strategy\` has no key \`${alias}\`: it is called \`mode\`.`,
        hint: `Write \`mode\` instead of \`${alias}\`.`,
        mend: { do: "rename", to: "mode", safe: true },
      };
    }
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
