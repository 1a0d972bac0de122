import { firstFew } from "../../../data/first-few.ts";
import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";
import { isCaughtAbove, triggerList, withStatus } from "./trigger.ts";

/**
 * A fallback's list of statuses holds 500, because that is what a dead host counts as.
 *
 * It is silent where a fallback further up catches the 500: there the inner list is a choice.
 */
export const listCatchesDeadHost: Rule<"strategy"> = {
  codes: ["PK5001", "PK5005"],
  on: "strategy",
  check(node, { report }) {
    if (node.mode !== "fallback" || node.targets.length < 2) return;
    const codes = triggerList(node.strategy);
    if (codes === undefined || codes.includes(500)) return;
    const serverErrors = codes.filter(isServerError);
    if (serverErrors.length === 0 && !isForClientErrors(codes)) return;
    if (isCaughtAbove(node, 500)) return;
    const at = child(child(node.place, "strategy"), "on_status_codes");
    if (serverErrors.length > 0) {
      report({
        code: "PK5001",
        at,
        message: `\`on_status_codes\` has ${firstFew(serverErrors)} but not 500. A host that refuses the connection or cannot be found counts as 500, so the fallback misses it.`,
        hint: withStatus(codes, 500),
      });
    } else {
      report({
        code: "PK5005",
        at,
        message: `\`on_status_codes\` has only ${firstFew(codes.filter((code) => typeof code === "number"))}: when the upstream is down (500, 502, 503), the fallback does not go on.`,
        hint: "Add [500, 502, 503, 504] to it, unless the fallback is meant for these statuses alone.",
      });
    }
  },
};

function isServerError(code: unknown): code is number {
  return typeof code === "number" && code >= 500 && code < 600;
}

/** Only 4xx, and not only the 446 and 246 of guardrails: a list for those has another purpose. */
function isForClientErrors(codes: readonly unknown[]): boolean {
  const usual = codes.filter((code) => code !== 446 && code !== 246);
  return (
    usual.length > 0 && usual.every((code) => typeof code === "number" && code >= 400 && code < 500)
  );
}
