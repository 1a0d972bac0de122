import { isObject } from "../../../data/json-type.ts";
import { isPlaceholder } from "../../../data/placeholder.ts";
import { quote } from "../../../data/quote.ts";
import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";

/** A slug of the catalogue is `@` and a name; in a model a slash and the model's name follow. */
export const slugForm: Rule<"node"> = {
  codes: ["PK2208"],
  on: "node",
  members: ["provider", "override_params"],
  check({ raw, place }, { report }) {
    const { provider, override_params: params } = raw;
    if (typeof provider === "string" && provider.startsWith("@") && !isPlainSlug(provider)) {
      const fault = isPlaceholder(provider) ? undefined : providerFault(provider);
      if (fault !== undefined) {
        report({
          code: "PK2208",
          at: child(place, "provider"),
          message: `\`provider\` is ${quote(provider)}: ${fault}.`,
          hint: 'Write "@" and the slug, as in "@openai-prod".',
        });
      }
    }
    const model = isObject(params) ? params["model"] : undefined;
    if (typeof model !== "string" || !model.startsWith("@")) return;
    const fault = isPlaceholder(model) ? undefined : modelFault(model);
    if (fault === undefined) return;
    report({
      code: "PK2208",
      at: child(child(place, "override_params"), "model"),
      message: `\`model\` is ${quote(model)}: ${fault}.`,
      hint: 'Write "@", the slug, a slash and the model, as in "@openai-prod/gpt-4o".',
    });
  },
};

/** Most slugs are so, and are seen to be in one look. */
function isPlainSlug(provider: string): boolean {
  return /^@[\w-]+$/.test(provider);
}

function providerFault(provider: string): string | undefined {
  const slash = provider.indexOf("/");
  return slugFault(provider.slice(1, slash < 0 ? undefined : slash));
}

function modelFault(model: string): string | undefined {
  const slash = model.indexOf("/");
  if (slash < 0) return "a slug with no model after it";
  if (slash === model.length - 1) return "no model follows the slash";
  return slugFault(model.slice(1, slash));
}

function slugFault(slug: string): string | undefined {
  if (slug === "") return "no slug follows the `@`";
  if (slug.includes("@")) return "a slug has one `@`, at its start";
  return /\s/.test(slug) ? "a slug holds no spaces" : undefined;
}
