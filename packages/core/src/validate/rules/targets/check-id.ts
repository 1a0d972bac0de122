import { isList, isObject, type JsonObject } from "../../../data/json-type.ts";
import { isPlaceholder } from "../../../data/placeholder.ts";
import { quoteName } from "../../../data/quote.ts";
import { pluginsOf } from "../../../format/checks.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { child, type NodeVisit, type Place } from "../../visit.ts";

const hookKeys = ["before_request_hooks", "after_request_hooks"] as const;

const guardrailKeys = [
  "input_guardrails",
  "output_guardrails",
  "default_input_guardrails",
  "default_output_guardrails",
] as const;

/**
 * A check is named with its plugin: `default.regexMatch`.
 *
 * In the short form of a guardrail, whose keys are checks, the plugin `default` goes without saying,
 * so there only a check of another plugin is missed.
 */
export const checkId: Rule<"node"> = {
  codes: ["PK2216"],
  on: "node",
  members: [...hookKeys, ...guardrailKeys],
  check(node, context) {
    for (const key of hookKeys) {
      const hooks = node.raw[key];
      if (isList(hooks)) checkHooks(hooks, child(node.place, key), context);
    }
    for (const key of guardrailKeys) {
      const guardrails = node.raw[key];
      if (isList(guardrails)) checkGuardrails(guardrails, { node, key }, context);
    }
  },
};

function checkHooks(hooks: readonly unknown[], place: Place, context: RuleContext): void {
  for (const [index, hook] of hooks.entries()) {
    const checks = isObject(hook) ? hook["checks"] : undefined;
    if (!isList(checks)) continue;
    for (const [position, check] of checks.entries()) {
      const id = isObject(check) ? check["id"] : undefined;
      if (typeof id !== "string" || id === "" || id.includes(".") || isPlaceholder(id)) continue;
      tell(id, child(child(child(child(place, index), "checks"), position), "id"), context);
    }
  }
}

function tell(id: string, at: Place, { report }: RuleContext): void {
  const plugins = pluginsOf(id);
  const names = plugins.map((plugin) => `"${plugin}.${id}"`);
  const [only] = plugins.length === 1 ? plugins : [];
  report({
    code: "PK2216",
    at,
    message: `The check ${quoteName(id)} is named without its plugin, so it is not found and never runs.`,
    hint:
      names.length > 0
        ? `Write ${names.join(" or ")}.`
        : 'Put the plugin and a dot before it, as in "default.regexMatch".',
    ...(only === undefined ? {} : { fix: { replace: `${only}.${id}` } }),
  });
}

function checkGuardrails(
  guardrails: readonly unknown[],
  { node, key }: { node: NodeVisit; key: string },
  { report }: RuleContext,
): void {
  for (const [index, guardrail] of guardrails.entries()) {
    if (!isObject(guardrail)) continue;
    for (const name of strayChecks(guardrail)) {
      const plugins = pluginsOf(name);
      const [only] = plugins.length === 1 ? plugins : [];
      report({
        code: "PK2216",
        at: child(child(child(node.place, key), index), name),
        on: "key",
        message: `The check ${quoteName(name)} is named without its plugin, so it is looked for in \`default\`, which has none of that name, and never runs.`,
        hint: `Write ${plugins.map((plugin) => `"${plugin}.${name}"`).join(" or ")}.`,
        ...(only === undefined ? {} : { fix: { rename: `${only}.${name}` } }),
      });
    }
  }
}

/** Keys with parameters that name a check of plugins other than `default`. */
function strayChecks(guardrail: JsonObject): string[] {
  return Object.keys(guardrail).filter((name) => {
    const parameters = guardrail[name];
    if (name.includes(".") || !isObject(parameters) || parameters["id"] !== undefined) return false;
    const plugins = pluginsOf(name);
    return plugins.length > 0 && !plugins.includes("default");
  });
}
