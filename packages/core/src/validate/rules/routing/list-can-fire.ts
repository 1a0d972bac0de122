import { firstFew } from "../../../data/first-few.ts";
import { isList } from "../../../data/json-type.ts";
import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";

/** A fallback's list of statuses holds at least one that a reply can end with. */
export const listCanFire: Rule<"strategy"> = {
  codes: ["PK2010"],
  on: "strategy",
  check({ mode, strategy, targets, place }, { report }) {
    if (mode !== "fallback" || targets.length < 2) return;
    const codes = strategy["on_status_codes"];
    if (!isList(codes) || !codes.every(isInterim)) return;
    const why =
      codes.length === 0
        ? "`on_status_codes` is empty: no status is in it"
        : `\`on_status_codes\` holds only ${firstFew(codes)}, and no reply ends with a 1xx`;
    report({
      code: "PK2010",
      at: child(child(place, "strategy"), "on_status_codes"),
      message: `${why}, so the fallback never goes on to its second target.`,
      hint: "Remove the key to go on after every failure, or list the statuses: [408, 429, 500, 502, 503, 504].",
    });
  },
};

/** A 1xx is no final status. One out of range is told by shape. */
function isInterim(code: unknown): code is number {
  return typeof code === "number" && code >= 100 && code < 200;
}
