import { isList, isObject, type JsonObject } from "../../../data/json-type.ts";
import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";

/**
 * Where an upstream answers 529 when it is overloaded, `retry` lists its statuses: the documented
 * default holds 529, the open-source gateway's does not.
 *
 * Only Anthropic is known to answer 529, so only its targets are spoken of.
 */
export const defaultRetryStatuses: Rule<"node"> = {
  codes: ["PK7015"],
  on: "node",
  members: ["retry"],
  gateways: ["oss"],
  check({ raw, place }, { report }) {
    const retry = raw["retry"];
    if (!isObject(retry) || retry["on_status_codes"] !== undefined) return;
    if (typeof retry["attempts"] !== "number" || retry["attempts"] < 1 || !reachesAnthropic(raw))
      return;
    report({
      code: "PK7015",
      at: child(place, "retry"),
      on: "key",
      message:
        "This `retry` lists no statuses, and by default the open-source gateway does not retry 529, with which Anthropic answers when it is overloaded.",
      hint: 'Add "on_status_codes": [429, 500, 502, 503, 504, 529].',
    });
  },
};

/** Whether a target that this `retry` holds for calls Anthropic; nodes with a `retry` of their own do not ask this one. */
function reachesAnthropic(node: JsonObject): boolean {
  const targets = node["targets"];
  if (!isList(targets)) return node["provider"] === "anthropic";
  return targets.some(
    (target) => isObject(target) && target["retry"] === undefined && reachesAnthropic(target),
  );
}
