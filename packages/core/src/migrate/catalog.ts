import { quote } from "../data/quote.ts";
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
  if (
    spelled(node, "api_key") !== undefined ||
    (typeof provider === "string" && provider.startsWith("@"))
  ) {
    tell(notes, node, {
      code: "PK4051",
      key,
      message: () =>
        `\`${key}\` stands beside ${provider === undefined ? "an `api_key`" : "another provider"}, so it is not clear which of them is meant.`,
      hint: "Keep the one that is meant.",
    });
    return;
  }
  if (provider !== undefined) drop(node, "provider");
  const to = slug.startsWith("@") ? slug : `@${slug}`;
  rename(node, key, "provider");
  if (to !== slug) replace(node, key, to);
  tell(notes, node, {
    code: "PK4050",
    key,
    message: () =>
      `The virtual key ${quote(slug)} is written "provider": ${quote(to)} in the Model Catalog.`,
  });
}
