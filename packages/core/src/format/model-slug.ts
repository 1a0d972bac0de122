import { limits } from "../limits.ts";

/** Prefixes of model names that begin with `@` and name no slug: Workers AI spells its models so. */
const modelFamilies = ["@cf/", "@hf/"] as const;

/** The `@slug` a model name routes by, as in `@openai-prod/gpt-4o`; `undefined` for a plain name. */
export function slugOfModel(model: unknown): string | undefined {
  if (typeof model !== "string" || !model.startsWith("@")) return undefined;
  const slash = model.indexOf("/");
  if (
    slash < 2 ||
    slash > limits.nameLength ||
    modelFamilies.some((family) => model.startsWith(family))
  )
    return undefined;
  return model.slice(0, slash);
}
