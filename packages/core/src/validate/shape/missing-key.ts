import type { Path } from "../../data/json-pointer.ts";
import { isList, isObject, type JsonObject } from "../../data/json-type.ts";
import { nearestName } from "../../data/nearest-name.ts";
import { quoteName } from "../../data/quote.ts";
import type { Finding } from "../../diagnostics/finding.ts";
import { otherModeKeys } from "../../format/strategy-modes.ts";
import { type Explain, objectNameAtStart, outsideOlder } from "./explain.ts";

/** A key its object cannot do without. What a missing strategy or list of targets means is a rule's to tell. */
export const explainMissingKey: Explain = outsideOlder((fault) => {
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
    const other = isObject(value) ? otherModeKey(path, value) : undefined;
    if (other !== undefined) return other;
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
});

/** A mode that stands under another name: misspelt, in capitals, or as other tools call it. */
function otherModeKey(path: Path, strategy: JsonObject): Finding | undefined {
  const keys = Object.keys(strategy).filter((name) => typeof strategy[name] === "string");
  const near = keys.find((name) => nearestName(name, ["mode"]) !== undefined);
  const alias = otherModeKeys.find((name) => keys.includes(name));
  const key = near ?? alias;
  if (key === undefined) return undefined;
  const capital = key.toLowerCase() === "mode";
  return {
    code: capital ? "PK1103" : key === near ? "PK1102" : "PK1105",
    at: [...path, key],
    on: "key",
    message: capital
      ? `The key ${quoteName(key)} is spelled with ${key === "MODE" ? "capital letters" : "a capital letter"}; keys are lower case, so it is ignored.`
      : key === near
        ? `\`strategy\` has no key ${quoteName(key)}: did you mean \`mode\`?`
        : `\`strategy\` has no key \`${key}\`: it is called \`mode\`.`,
    hint: capital || key === near ? "Write `mode`." : `Write \`mode\` instead of \`${key}\`.`,
    mend: { do: "rename", to: "mode", safe: true },
  };
}
