import { isList, isObject, type JsonObject } from "../../../data/json-type.ts";
import { effective } from "../../effective.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { child, type NodeVisit, type Place } from "../../visit.ts";

/**
 * Every setting of a node has an effect on the open-source gateway.
 *
 * `cache` with a `max_age` is left to `ossCacheAge`; `passthrough` beside a provider and a virtual key
 * beside another credential are told as mistakes on any gateway.
 */
export const ossIgnoredKeys: Rule<"node"> = {
  codes: ["PK7005"],
  on: "node",
  gateways: ["oss"],
  check(node, context) {
    tellIgnored(node.raw, { node, place: node.place, table: inNode }, context);
    if (node.kind === "strategy") tellStrategy(node.strategy, node, context);
  },
};

function tellStrategy(strategy: JsonObject, node: NodeVisit, context: RuleContext): void {
  const place = child(node.place, "strategy");
  tellIgnored(strategy, { node, place, table: inStrategy }, context);
}

/** A setting that is ignored there. */
interface Ignored {
  /** Whether the value asks for something. */
  means(value: unknown, node: NodeVisit): boolean;
  readonly why: string;
  readonly hint: string;
}

interface Holder {
  readonly node: NodeVisit;
  readonly place: Place | undefined;
  readonly table: ReadonlyMap<string, Ignored>;
}

function tellIgnored(
  holder: JsonObject,
  { node, place, table }: Holder,
  { report }: RuleContext,
): void {
  for (const key in holder) {
    const ignored = table.get(key);
    if (ignored === undefined || !ignored.means(holder[key], node)) continue;
    report({
      code: "PK7005",
      at: child(place, key),
      on: "key",
      message: `\`${key}\` has no effect on the open-source gateway: ${ignored.why}.`,
      hint: ignored.hint,
    });
  }
}

const breaker: Ignored = {
  means: isObject,
  why: "it has no circuit breaker, so a failing target is tried every time",
  hint: "Remove it, and keep `retry` and `request_timeout` of the failing target small instead.",
};

const inStrategy: ReadonlyMap<string, Ignored> = new Map([
  ["cb_config", breaker],
  [
    "sticky",
    {
      means: (value) => isObject(value) && value["enabled"] !== false,
      why: "each request is drawn anew",
      hint: "Remove it, or divide the callers with a conditional strategy on their metadata.",
    },
  ],
]);

const inNode: ReadonlyMap<string, Ignored> = new Map([
  ["cb_config", breaker],
  [
    "default_params",
    {
      means: (value) => isObject(value) && Object.keys(value).length > 0,
      why: "it adds no parameter to a request",
      hint: "Put what must always hold into `override_params`, and the rest into the request.",
    },
  ],
  [
    "drop_params",
    {
      means: (value) => isList(value) && value.length > 0,
      why: "it removes no parameter from a request",
      hint: "Leave the parameters out of the request.",
    },
  ],
  [
    "cache",
    {
      means: isCacheWithoutAge,
      why: "the published build has no cache",
      hint: "Remove it, or cache in front of the gateway.",
    },
  ],
  [
    "prompt_id",
    {
      means: (_, { raw }) => raw["provider"] !== undefined,
      why: "it has no saved prompts",
      hint: "Remove it, and send the prompt with the request.",
    },
  ],
  [
    "strict_open_ai_compliance",
    {
      means: (value, { kind }) => value === false && kind === "strategy",
      why: "beside `strategy` it does not reach the targets",
      hint: "Write it into each target.",
    },
  ],
  [
    "request_timeout",
    {
      means: (value, { parent }) => value === 0 && parent !== undefined && hasTimeout(parent),
      why: "0 does not switch the inherited timeout off",
      hint: "Write a large number, such as 600000.",
    },
  ],
  ["default_input_guardrails", guardrailsCalled("input_guardrails")],
  ["default_output_guardrails", guardrailsCalled("output_guardrails")],
  ["azure_resource_name", readAs("resource_name")],
  ["azure_deployment_id", readAs("deployment_id")],
  ["azure_api_version", readAs("api_version", "azure-openai")],
  ["azure_extra_params", readAs("azure_extra_parameters")],
  ["ad_auth", readAs("azure_ad_token")],
]);

function isCacheWithoutAge(cache: unknown): boolean {
  if (!isObject(cache)) return false;
  return (
    cache["mode"] === "semantic" || (cache["mode"] === "simple" && cache["max_age"] === undefined)
  );
}

function hasTimeout(node: NodeVisit): boolean {
  const timeout = effective(node, "request_timeout")?.value;
  return typeof timeout === "number" && timeout > 0;
}

function guardrailsCalled(key: string): Ignored {
  const why = "it takes default guardrails from request headers only";
  return { means: isList, why, hint: `Write \`${key}\`.` };
}

/** A documented name that is another one there; of one provider only, where others do read it. */
function readAs(key: string, provider?: string): Ignored {
  return {
    means: (value, { raw }) =>
      typeof value === "string" &&
      raw[key] === undefined &&
      (provider === undefined || raw["provider"] === provider),
    why: `there the key is called \`${key}\``,
    hint: `Write \`${key}\`.`,
  };
}
