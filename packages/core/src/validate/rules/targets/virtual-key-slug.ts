import { isPlaceholder } from "../../../data/placeholder.ts";
import { quote } from "../../../data/quote.ts";
import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";

/** `virtual_key` takes the slug of a virtual key; a slug of the catalogue, with its `@`, is a provider. */
export const virtualKeySlug: Rule<"leaf"> = {
  codes: ["PK2205"],
  on: "leaf",
  members: ["virtual_key"],
  check({ raw, place }, { report }) {
    const key = raw["virtual_key"];
    if (typeof key !== "string" || !key.startsWith("@") || isPlaceholder(key)) return;
    const { provider } = raw;
    const free = provider === undefined;
    report({
      code: "PK2205",
      at: child(place, "virtual_key"),
      on: free ? "key" : "value",
      message: `\`virtual_key\` is ${quote(key)}: with \`@\` it is a slug of the Model Catalog, and no virtual key has that name.`,
      hint:
        free || provider === key
          ? `${free ? "Write" : "Remove `virtual_key`, and keep"} "provider": ${quote(key)}.`
          : `Write "provider": ${quote(key)} in place of both keys.`,
      ...(free ? { fix: { rename: "provider" } } : {}),
    });
  },
};
