import { isObject } from "../../../data/json-type.ts";
import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";

/** `cache.max_age` means the same everywhere: the format counts seconds, the open-source gateway milliseconds. */
export const ossCacheAge: Rule<"node"> = {
  codes: ["PK7017"],
  on: "node",
  members: ["cache"],
  gateways: ["oss"],
  check({ raw, place }, { report }) {
    const cache = raw["cache"];
    if (!isObject(cache) || cache["mode"] !== "simple") return;
    const age = cache["max_age"];
    if (typeof age !== "number") return;
    report({
      code: "PK7017",
      at: child(child(place, "cache"), "max_age"),
      message: `The open-source gateway takes \`max_age\` ${age} for milliseconds, so a reply would stay in its cache for ${age / 1000} s; and the published build has no cache at all.`,
      hint: "Remove `cache`, or cache in front of the gateway.",
    });
  },
};
