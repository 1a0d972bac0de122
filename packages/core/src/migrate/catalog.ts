import { quote } from "../data/quote.ts";
import { saidTwice } from "./dialects/camel-case.ts";
import { type Notes, tell } from "./notes.ts";
import type { ObjectRewrite } from "./rewrite/object-rewrite.ts";
import { drop, rename, replace } from "./rewrite/settle.ts";
import { spelled } from "./rewrite/spelling.ts";

/** The Model Catalog's spelling of a virtual key: `virtual_key: "x"` is `provider: "@x"`. */
export function toCatalog(node: ObjectRewrite, notes: Notes): void {
  const key = spelled(node, "virtual_key");
  const slug = key === undefined ? undefined : node.raw[key];
  if (key === undefined || typeof slug !== "string" || slug === "") return;
  const { provider } = node.raw;
  const to = slug.startsWith("@") ? slug : `@${slug}`;
  const hasSlug = typeof provider === "string" && provider.startsWith("@") && provider !== to;
  if (spelled(node, "api_key") !== undefined || hasSlug) {
    tell(notes, node, {
      code: "PK4051",
      key,
      message: () =>
        `\`${key}\` stands beside ${hasSlug ? "another provider of the catalogue" : "an `api_key`"}, so it is not clear which of them is meant.`,
      hint: "Keep the one that is meant.",
    });
    return;
  }
  if (provider !== undefined) drop(node, "provider");
  const twin = key === "virtual_key" && typeof node.raw["virtualKey"] === "string";
  // Two spellings that do not say the same are told of by who knows spellings.
  if (twin && node.raw["virtualKey"] !== slug) return;
  if (twin) saidTwice(node, notes, { key: "virtualKey", name: key });
  rename(node, key, "provider");
  if (to !== slug) replace(node, key, to);
  tell(notes, node, {
    code: "PK4050",
    key,
    message: () =>
      `The virtual key ${quote(slug)} is written "provider": ${quote(to)} in the Model Catalog.`,
  });
}
