import { isObject } from "../../../data/json-type.ts";
import type { Rule, Saying } from "../../rule.ts";
import { child, type NodeVisit } from "../../visit.ts";

/** For the hosted gateway `cb_config` stands in `strategy`, the only place where it is read. */
export const breakerPlace: Rule<"node"> = {
  codes: ["PK7018"],
  on: "node",
  members: ["cb_config"],
  gateways: ["hosted"],
  check(node, { report }) {
    if (!isObject(node.raw["cb_config"])) return;
    if (node.kind === "strategy" && isObject(node.strategy["cb_config"])) return;
    report({ code: "PK7018", at: child(node.place, "cb_config"), on: "key", ...saying(node) });
  },
};

function saying(node: NodeVisit): Pick<Saying, "message" | "hint"> {
  const fact = "The hosted gateway reads `cb_config` only inside `strategy`";
  if (node.kind === "strategy") {
    return { message: `${fact}; beside it, it has no effect.`, hint: "Move it into `strategy`." };
  }
  const message = `${fact}; in a target it has no effect.`;
  return node.parent === undefined
    ? {
        message,
        hint: 'Write {"strategy": {"mode": "single", "cb_config": …}, "targets": […]} around the target.',
      }
    : { message, hint: "Move it into the `strategy` of the node above." };
}
