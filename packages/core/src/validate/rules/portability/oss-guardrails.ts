import { isList, isObject } from "../../../data/json-type.ts";
import { quoteName } from "../../../data/quote.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { child, type Place } from "../../visit.ts";

/**
 * On the open-source gateway a guardrail spells its checks out. One that is known by its id alone, or
 * a hook without `type`, checks nothing there, and every request passes.
 */
export const ossGuardrails: Rule<"node"> = {
  codes: ["PK7014"],
  on: "node",
  gateways: ["oss"],
  check({ raw, place }, context) {
    for (const key of guardrailKeys) {
      if (raw[key] !== undefined) tellIds(raw[key], child(place, key), context);
    }
    for (const key of hookKeys) {
      if (raw[key] !== undefined) tellHooks(raw[key], child(place, key), context);
    }
  },
};

const guardrailKeys = ["input_guardrails", "output_guardrails"] as const;
const hookKeys = ["before_request_hooks", "after_request_hooks"] as const;

function tellIds(guardrails: unknown, place: Place, { report }: RuleContext): void {
  // A list of both kinds is refused as a whole, which another rule tells.
  if (!isList(guardrails) || !guardrails.every((guardrail) => typeof guardrail === "string"))
    return;
  for (const [index, id] of guardrails.entries()) {
    report({
      code: "PK7014",
      at: child(place, index),
      message: `The guardrail ${quoteName(id)} is stored by the hosted gateway; the open-source gateway checks nothing in its place, and every request passes.`,
      hint: 'Spell its checks out, as in {"default.contains": {"operator": "none", "words": ["secret"]}, "deny": true}.',
    });
  }
}

function tellHooks(hooks: unknown, place: Place, { report }: RuleContext): void {
  if (!isList(hooks)) return;
  for (const [index, hook] of hooks.entries()) {
    if (!isObject(hook)) continue;
    const checks = hook["checks"];
    const spelled = isList(checks) && checks.length > 0;
    if (spelled && hook["type"] !== undefined) continue;
    const at = child(place, index);
    if (spelled) {
      report({
        code: "PK7014",
        at,
        message:
          "This hook has no `type`, and the open-source gateway then runs none of its checks: every request passes.",
        hint: 'Add "type": "guardrail".',
      });
    } else {
      report({
        code: "PK7014",
        at,
        message: `The hook ${typeof hook["id"] === "string" ? `${quoteName(hook["id"])} ` : ""}has no \`checks\` here; the open-source gateway cannot look them up, and every request passes.`,
        hint: 'Spell them out: "type": "guardrail", "checks": [{"id": "default.contains", "parameters": {…}}].',
      });
    }
  }
}
