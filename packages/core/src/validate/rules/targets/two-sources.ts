import { isObject } from "../../../data/json-type.ts";
import { quote, quoteName } from "../../../data/quote.ts";
import { slugOfModel } from "../../../format/model-slug.ts";
import { isKnownProvider } from "../../../format/providers.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { child, type LeafVisit } from "../../visit.ts";

/** A target takes its provider and its credential from one source. */
export const twoSources: Rule<"leaf"> = {
  codes: ["PK2206", "PK2207", "PK2210"],
  on: "leaf",
  members: ["provider", "virtual_key", "passthrough"],
  check(leaf, context) {
    const { provider, virtual_key, api_key, passthrough } = leaf.raw;
    if (passthrough === true) {
      if ((provider ?? virtual_key) !== undefined) tellPassthrough(leaf, context);
      return;
    }
    const slug = typeof provider === "string" && provider.startsWith("@");
    if (virtual_key !== undefined) {
      // That it is no virtual key at all has a code of its own.
      if (typeof virtual_key !== "string" || virtual_key.startsWith("@")) return;
      if (slug) tellUnused(leaf, context);
      else if (api_key !== undefined) tellTwoKeys(leaf, "virtual_key", context);
      else if (typeof provider === "string" && isKnownProvider(provider))
        tellRedundant(leaf, context);
      return;
    }
    if (slug) {
      if (api_key !== undefined) tellTwoKeys(leaf, "provider", context);
      tellSlugs(leaf, provider, context);
    }
  },
};

function tellPassthrough({ raw, place }: LeafVisit, { report }: RuleContext): void {
  const key = raw["provider"] === undefined ? "virtual_key" : "provider";
  report({
    code: "PK2210",
    at: child(place, "passthrough"),
    on: "key",
    message: `\`passthrough\` takes the provider from the request, and \`${key}\` names one: only one of them can hold.`,
    hint: `Remove \`passthrough\`, or remove \`${key}\`.`,
    related: [{ at: child(place, key), message: "The other source." }],
  });
}

function tellUnused({ place }: LeafVisit, { report }: RuleContext): void {
  report({
    code: "PK2207",
    at: child(place, "virtual_key"),
    on: "key",
    message: "`virtual_key` has no effect: the slug in `provider` brings its own credential.",
    hint: "Remove `virtual_key`. To use it, write the provider's id instead of the slug.",
    related: [{ at: child(place, "provider"), message: "The slug." }],
  });
}

/** The key of the target beside one that a slug or a virtual key stands for. */
function tellTwoKeys(
  { place }: LeafVisit,
  other: "provider" | "virtual_key",
  { report }: RuleContext,
): void {
  const used =
    other === "provider"
      ? "the hosted gateway uses the one of the slug in `provider`, pk-config uses `api_key`"
      : "the hosted gateway uses `virtual_key`, the open-source gateway and pk-config use `api_key`";
  report({
    code: "PK2207",
    at: child(place, "api_key"),
    on: "key",
    message: `Two credentials: ${used}.`,
    hint:
      other === "provider"
        ? "Keep the one you mean: remove `api_key`, or write the provider's id instead of the slug."
        : "Keep the one you mean and remove the other.",
    related: [{ at: child(place, other), message: "The other credential." }],
  });
}

function tellRedundant({ raw, place }: LeafVisit, { report }: RuleContext): void {
  report({
    code: "PK2206",
    at: child(place, "provider"),
    on: "key",
    message: `\`provider\` is not needed beside \`virtual_key\`: the virtual key brings its provider, and wins if it is not ${quoteName(String(raw["provider"]))}.`,
    hint: "Remove `provider`.",
    related: [{ at: child(place, "virtual_key"), message: "The virtual key." }],
  });
}

/** `{"provider": "@a", "override_params": {"model": "@b/m"}}`: the model's slug loses. */
function tellSlugs({ raw, place }: LeafVisit, provider: string, { report }: RuleContext): void {
  const params = raw["override_params"];
  const model = isObject(params) ? params["model"] : undefined;
  const other = slugOfModel(model);
  if (other === undefined || other === provider || provider.includes("/")) return;
  report({
    code: "PK2207",
    at: child(child(place, "override_params"), "model"),
    message: `The model names the slug ${quote(other)} and \`provider\` the slug ${quote(provider)}: the provider's wins.`,
    hint: "Name one slug, and write the model without the other.",
    related: [{ at: child(place, "provider"), message: "The other slug." }],
  });
}
