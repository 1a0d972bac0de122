import { isObject } from "../../../data/json-type.ts";
import { nearestName } from "../../../data/nearest-name.ts";
import { quoteName } from "../../../data/quote.ts";
import { routingNames } from "../../../format/key-names.ts";
import { providerCalled } from "../../../format/providers.ts";
import { effectiveParam } from "../../effective.ts";
import type { Rule } from "../../rule.ts";
import type { LeafVisit, NodeVisit } from "../../visit.ts";
import { isGiven } from "./given.ts";

/**
 * A target says which upstream it stands for.
 *
 * The root may leave that to the request, whose provider and key fill it in; nothing fills in a target.
 */
export const noUpstream: Rule<"leaf"> = {
  codes: ["PK2201"],
  on: "leaf",
  check(leaf, { report }) {
    const { raw, parent, place } = leaf;
    if (parent === undefined || raw["provider"] !== undefined) return;
    if (namesUpstream(leaf) || isToldAlready(leaf)) return;
    const model = effectiveParam(leaf, "model")?.value;
    report({ code: "PK2201", at: place, ...wording(raw, typeof model === "string" ? model : "") });
  },
};

function namesUpstream(leaf: LeafVisit): boolean {
  const { passthrough, prompt_id } = leaf.raw;
  if (prompt_id !== undefined) return true;
  if (passthrough !== undefined && passthrough !== false) return true;
  if (isGiven(leaf, "virtual_key") || isGiven(leaf, "custom_host")) return true;
  if (!knowsParams(leaf)) return true;
  // A slug that has no model, or no name, is a mistake that has a code of its own; a model that is no
  // text may be one that only a template knows.
  const model = effectiveParam(leaf, "model")?.value;
  return model !== undefined && (typeof model !== "string" || model.startsWith("@"));
}

/** Parameters that are no object may stand for some that hold a slug, and are shape's to tell. */
function knowsParams(leaf: LeafVisit): boolean {
  for (let at: NodeVisit | undefined = leaf; at !== undefined; at = at.parent) {
    const params = at.raw["override_params"];
    if (params !== undefined && !isObject(params)) return false;
  }
  return true;
}

/** Another finding names the mistake that leaves this target without an upstream. */
function isToldAlready(leaf: LeafVisit): boolean {
  if (isGiven(leaf, "provider")) return true;
  const params = leaf.raw["override_params"];
  if (isObject(params) && (params["provider"] ?? params["virtual_key"]) !== undefined) return true;
  for (const key in leaf.raw) {
    if (routingNames.has(key) || nearestName(key, ["provider", "virtual_key"]) !== undefined)
      return true;
  }
  return false;
}

function wording(raw: LeafVisit["raw"], model: string): { message: string; hint: string } {
  const slash = model.indexOf("/");
  const first = slash > 0 ? model.slice(0, slash) : "";
  const provider = providerCalled(first);
  if (provider !== undefined) {
    return {
      message: `This target names no upstream: ${quoteName(model)} is only a model, because no \`@\` stands before it.`,
      hint: `Write the slug of your catalogue before the model, as in "@openai-prod/gpt-4o", or add "provider": "${provider}".`,
    };
  }
  if (raw["api_key"] !== undefined) {
    return {
      message: "This target has an `api_key` and no `provider`: nothing says whose key it is.",
      hint: 'Add "provider", as in "provider": "openai".',
    };
  }
  return {
    message:
      "This target names no upstream: it has neither a `provider` nor a `virtual_key`, and no model of the form `@slug/model`.",
    hint: 'Add "provider": "@slug" or a provider id. "passthrough": true takes the provider from the request.',
  };
}
