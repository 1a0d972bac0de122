import { isList, isObject, type JsonObject } from "../../../data/json-type.ts";
import { effective } from "../../effective.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { child, type LeafVisit, type NodeVisit, type Place } from "../../visit.ts";

/**
 * Every setting of a node has an effect on the open-source gateway.
 *
 * `cache` with a `max_age` is left to `ossCacheAge`, `passthrough` beside a provider and a virtual key
 * beside another credential are told as mistakes on any gateway.
 */
export const ossIgnoredKeys: Rule<"node"> = {
  codes: ["PK7005"],
  on: "node",
  check(node, { report, settings }) {
    if (settings.for !== "oss") return;
    for (const { key, inStrategy, means, why, hint } of ignored) {
      const holder: JsonObject | undefined = inStrategy === true ? strategyOf(node) : node.raw;
      const value = holder?.[key];
      if (value === undefined || !means(value, node)) continue;
      const holderPlace: Place | undefined =
        inStrategy === true ? child(node.place, "strategy") : node.place;
      const message = `\`${key}\` has no effect on the open-source gateway: ${why}.`;
      report({ code: "PK7005", at: child(holderPlace, key), on: "key", message, hint });
    }
    if (node.kind === "leaf") tellOtherSpellings(node, report);
  },
};

function tellOtherSpellings({ raw, place }: LeafVisit, report: RuleContext["report"]): void {
  for (const [key, read] of otherSpellings) {
    if (typeof raw[key] !== "string" || raw[read] !== undefined) continue;
    // Under this name another provider of the same cloud is set up.
    if (key === "azure_api_version" && raw["provider"] !== "azure-openai") continue;
    report({
      code: "PK7005",
      at: child(place, key),
      on: "key",
      message: `\`${key}\` has no effect on the open-source gateway: there the key is called \`${read}\`.`,
      hint: `Write \`${read}\`.`,
    });
  }
}

/** Documented names, and the ones that are read. */
const otherSpellings = [
  ["azure_resource_name", "resource_name"],
  ["azure_deployment_id", "deployment_id"],
  ["azure_api_version", "api_version"],
  ["azure_extra_params", "azure_extra_parameters"],
  ["ad_auth", "azure_ad_token"],
] as const;

interface Ignored {
  readonly key: string;
  /** Whether it stands in `strategy` instead of the node itself. */
  readonly inStrategy?: true;
  /** Whether the value asks for something. */
  means(value: unknown, node: NodeVisit): boolean;
  readonly why: string;
  readonly hint: string;
}

const breaker = {
  means: isObject,
  why: "it has no circuit breaker, so a failing target is tried every time",
  hint: "Remove it, and keep `retry` and `request_timeout` of the failing target small instead.",
} as const;

const guardrails = {
  means: isList,
  why: "it takes default guardrails from request headers only",
} as const;

const ignored: readonly Ignored[] = [
  {
    key: "default_params",
    means: (value) => isObject(value) && Object.keys(value).length > 0,
    why: "it adds no parameter to a request",
    hint: "Put what must always hold into `override_params`, and the rest into the request.",
  },
  {
    key: "drop_params",
    means: (value) => isList(value) && value.length > 0,
    why: "it removes no parameter from a request",
    hint: "Leave the parameters out of the request.",
  },
  {
    key: "sticky",
    inStrategy: true,
    means: (value) => isObject(value) && value["enabled"] !== false,
    why: "each request is drawn anew",
    hint: "Remove it, or divide the callers with a conditional strategy on their metadata.",
  },
  { key: "cb_config", ...breaker },
  { key: "cb_config", inStrategy: true, ...breaker },
  {
    key: "cache",
    means: (value) =>
      isObject(value) &&
      (value["mode"] === "semantic" ||
        (value["mode"] === "simple" && value["max_age"] === undefined)),
    why: "the published build has no cache",
    hint: "Remove it, or cache in front of the gateway.",
  },
  {
    key: "prompt_id",
    means: (_, { raw }) => raw["provider"] !== undefined,
    why: "it has no saved prompts",
    hint: "Remove it, and send the prompt with the request.",
  },
  {
    key: "strict_open_ai_compliance",
    means: (value, { kind }) => value === false && kind === "strategy",
    why: "beside `strategy` it does not reach the targets",
    hint: "Write it into each target.",
  },
  {
    key: "request_timeout",
    means: (value, { parent }) =>
      value === 0 && parent !== undefined && Boolean(effective(parent, "request_timeout")?.value),
    why: "0 does not switch the inherited timeout off",
    hint: "Write a large number, such as 600000.",
  },
  { key: "default_input_guardrails", ...guardrails, hint: "Write `input_guardrails`." },
  { key: "default_output_guardrails", ...guardrails, hint: "Write `output_guardrails`." },
];

function strategyOf(node: NodeVisit): JsonObject | undefined {
  return node.kind === "strategy" ? node.strategy : undefined;
}
