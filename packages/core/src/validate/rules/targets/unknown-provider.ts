import { nearestName } from "../../../data/nearest-name.ts";
import { isPlaceholder } from "../../../data/placeholder.ts";
import { quote, quoteName } from "../../../data/quote.ts";
import { looksLikeKey } from "../../../format/looks-like-key.ts";
import { isKnownProvider, providerCalled, providerNames } from "../../../format/providers.ts";
import type { Rule, RuleContext, Saying } from "../../rule.ts";
import { child, type LeafVisit } from "../../visit.ts";
import { isGiven } from "./given.ts";

/**
 * `provider` is the id of a known provider or the `@slug` of one in the catalogue, and nothing else:
 * no model stands behind it.
 */
export const unknownProvider: Rule<"leaf"> = {
  codes: ["PK2202", "PK2209"],
  on: "leaf",
  members: ["provider"],
  check(leaf, context) {
    const provider = leaf.raw["provider"];
    if (typeof provider !== "string") return;
    if (provider.startsWith("@")) {
      if (provider.indexOf("/") > 1) tellModel(leaf, provider, context);
    } else if (isKnownProvider(provider)) return;
    else if (provider.indexOf("/") > 0 && !provider.includes("://"))
      tellModel(leaf, provider, context);
    else tellUnknown(leaf, provider, context);
  },
};

function tellModel(leaf: LeafVisit, provider: string, { report }: RuleContext): void {
  if (isPlaceholder(provider)) return;
  const slash = provider.indexOf("/");
  const before = provider.slice(0, slash);
  const known = before.startsWith("@") ? before : (providerCalled(before) ?? before);
  const model = provider.slice(slash + 1);
  report({
    code: "PK2209",
    at: child(leaf.place, "provider"),
    message: `${quote(provider)} holds a model: \`provider\` takes the provider alone.`,
    hint: `Write "provider": ${quote(known)}, "override_params": {"model": ${quote(model)}}.`,
  });
}

function tellUnknown(leaf: LeafVisit, provider: string, { report }: RuleContext): void {
  // An empty text is shape's to tell.
  if (provider === "") return;
  if (looksLikeKey(provider)) {
    report({
      code: "PK2202",
      at: child(leaf.place, "provider"),
      message:
        "`provider` holds what looks like an API key; it takes the id of a provider or an `@slug`.",
      hint: 'Put the key into "api_key", and write the id of its provider, as in "provider": "openai".',
    });
    return;
  }
  const called = providerCalled(provider);
  // `OPENAI` may be a placeholder by its form and yet be plain.
  const spelled = called !== undefined && /^[\w .-]+$/.test(provider);
  if (isPlaceholder(provider) && !spelled) return;
  const near = nearestName(provider, providerNames);
  const at = child(leaf.place, "provider");
  report({ code: "PK2202", at, ...suggestion(leaf, provider, { called, near }) });
}

interface Candidates {
  /** The provider of that name in another spelling. */
  readonly called: string | undefined;
  /** The provider whose id looks like it. */
  readonly near: string | undefined;
}

type Wording = Pick<Saying, "message" | "hint" | "fix">;

function suggestion(leaf: LeafVisit, provider: string, { called, near }: Candidates): Wording {
  const unknown = `${quoteName(provider)} is no provider`;
  const best = called ?? near;
  if (called !== undefined && near !== undefined && called !== near) {
    return {
      message: `${unknown}: did you mean \`${called}\` or \`${near}\`?`,
      hint: `Write "provider": "${called}" or "provider": "${near}".`,
    };
  }
  if (best !== undefined) {
    // A short name is a slip away from too many others to be changed without asking.
    const certain = called !== undefined || provider.length >= 6;
    return {
      message: `${unknown}: ${called === undefined ? "did you mean" : "the id is"} \`${best}\`${called === undefined ? "?" : "."}`,
      hint: `Write "provider": "${best}".`,
      ...(certain ? { fix: { replace: best } } : {}),
    };
  }
  if (provider.includes("://")) {
    return {
      message: "`provider` is an address; it takes the id of a provider or an `@slug`.",
      hint: 'Write "provider": "openai" for a host with an API of OpenAI\'s form, and the address in "custom_host".',
    };
  }
  if (isGiven(leaf, "custom_host")) {
    return {
      message: `${unknown}. That \`custom_host\` is given does not make it one: the provider says which API the host speaks.`,
      hint: 'Write "provider": "openai" if the host has an API of OpenAI\'s form.',
    };
  }
  return {
    message: `${unknown} that gateways know, and no slug either, because no \`@\` stands before it.`,
    hint: `Write ${quote(`@${provider}`)} if it is in your Model Catalog. For a host with an API of OpenAI's form write "provider": "openai" and its address in "custom_host".`,
  };
}
