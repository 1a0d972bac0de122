import { isObject } from "../../../data/json-type.ts";
import { quote } from "../../../data/quote.ts";
import { slugOfModel } from "../../../format/model-slug.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { child, type LeafVisit, type NodeVisit } from "../../visit.ts";

/**
 * On the open-source gateway a target names its provider and carries its key: there is no Model
 * Catalog that a slug could lead to, and no vault behind a virtual key.
 */
export const ossCredentials: Rule<"node"> = {
  codes: ["PK7002", "PK7003"],
  on: "node",
  gateways: ["oss"],
  check(node, context) {
    if (isSlug(node.raw["provider"])) tellSlug(node, context);
    else tellModelSlug(node, context);
    if (node.kind === "leaf") tellVirtualKey(node, context);
  },
};

function isSlug(provider: unknown): provider is string {
  return typeof provider === "string" && provider.startsWith("@");
}

function tellSlug({ raw, place }: NodeVisit, { report }: RuleContext): void {
  report({
    code: "PK7002",
    at: child(place, "provider"),
    message: `${quote(String(raw["provider"]))} is a slug of the Model Catalog, which the open-source gateway does not have: it refuses the whole config.`,
    hint: 'Write the id of the provider ("provider": "openai") and its "api_key".',
  });
}

function tellModelSlug({ raw, place }: NodeVisit, { report }: RuleContext): void {
  const params = raw["override_params"];
  const slug = isObject(params) ? slugOfModel(params["model"]) : undefined;
  if (slug === undefined) return;
  report({
    code: "PK7002",
    at: child(child(place, "override_params"), "model"),
    message: `The model begins with ${quote(slug)}, a slug of the Model Catalog, which the open-source gateway does not have: the name is sent to the upstream as it is.`,
    hint: 'Write the bare model name, and name the provider in the target ("provider": "openai" and its "api_key").',
  });
}

function tellVirtualKey({ raw, place }: LeafVisit, { report }: RuleContext): void {
  if (typeof raw["virtual_key"] !== "string" || isSlug(raw["provider"])) return;
  if (raw["provider"] !== undefined && raw["api_key"] !== undefined) return;
  const missing = raw["provider"] === undefined ? "a provider" : "a key";
  report({
    code: "PK7003",
    at: child(place, "virtual_key"),
    message: `The open-source gateway keeps no virtual keys: this target is left without ${missing} there.`,
    hint: 'Write "provider" and "api_key" instead.',
  });
}
