import { effective } from "../../effective.ts";
import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";
import { firstTimeout, placeBelow } from "./first-timeout.ts";
import { isCaughtAbove, triggerList, withStatus } from "./trigger.ts";

/**
 * Where a target has a `request_timeout`, the list of the fallback above it holds 408, because that
 * is what a timeout counts as.
 */
export const listCatchesTimeout: Rule<"strategy"> = {
  codes: ["PK5002"],
  on: "strategy",
  check(node, { report }) {
    if (node.mode !== "fallback" || node.targets.length < 2) return;
    const codes = triggerList(node.strategy);
    if (codes === undefined || codes.includes(408) || !codes.some(isFailure)) return;
    if (isCaughtAbove(node, 408)) return;
    const inherited = effective(node, "request_timeout");
    const timeout = firstTimeout(node.targets, 0, {
      end: node.targets.length - 1,
      ms: inherited?.value,
    });
    if (timeout === undefined) return;
    report({
      code: "PK5002",
      at: child(child(node.place, "strategy"), "on_status_codes"),
      message: `\`request_timeout\` is ${timeout.ms} ms and a timeout counts as status 408, which \`on_status_codes\` lacks: the fallback does not go on when a target is too slow.`,
      hint: withStatus(codes, 408),
      related: [
        { at: placeBelow(node.place, timeout.path) ?? inherited?.place, message: "The timeout." },
      ],
    });
  },
};

/** A list for guardrails alone (446, 246), or one that never fires, says nothing about slow targets. */
function isFailure(code: unknown): boolean {
  return typeof code === "number" && code >= 300 && code !== 446;
}
