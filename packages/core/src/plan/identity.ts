import type { CatalogueEntry } from "../catalogue/catalogue.ts";
import type { LeafNode } from "../compile/program.ts";
import { nearestName } from "../data/nearest-name.ts";
import { quote } from "../data/quote.ts";
import { looksLikeKey } from "../format/looks-like-key.ts";
import { slugOfModel } from "../format/model-slug.ts";
import { isKnownProvider, providerNames } from "../format/providers.ts";
import type { Refusal } from "../request/refusal.ts";
import type { HeaderSource } from "./attempt.ts";
import { bodyParam, type Journey } from "./journey.ts";

/** Whom a target stands for, and whose key opens it. */
export interface Identity {
  /** Id of the provider; missing where only a host is known. */
  readonly provider: string | undefined;
  /** The entry of the catalogue that a slug led to. */
  readonly entry: CatalogueEntry | undefined;
  /** Where the key is found; missing where there is none, and then none is sent. */
  readonly credential: HeaderSource | undefined;
  /** The model without the slug in front of it, where there was one. */
  readonly model: string | undefined;
  /** The header or the slug that names the provider, where the target does not. */
  readonly from: string | undefined;
  /** The header, or the member of the body, that names it where the request does. */
  readonly param: string | undefined;
}

/**
 * Settles whom a target stands for: by its own members first, by the model it sets, and for the root
 * and a passthrough target by the request.
 *
 * `model` is what the target sets in the body.
 */
export function identityOf(leaf: LeafNode, model: unknown, journey: Journey): Identity | Refusal {
  const { raw } = leaf;
  const { provider, virtual_key: key } = raw;
  const plain = typeof provider === "string" ? provider : undefined;
  if (plain?.startsWith("@") === true) return called(plain, leaf, journey);
  const catalogue = journey.circumstances.catalogue;
  // Beside a provider, a key or a slug that no catalogue knows says nothing.
  const counts = (slug: string) => plain === undefined || catalogue?.has(slug.slice(1)) === true;
  const keySlug = typeof key === "string" ? `@${key.replace(/^@/, "")}` : undefined;
  if (keySlug !== undefined && counts(keySlug)) return called(keySlug, leaf, journey);
  const slug = slugOfModel(model);
  if (slug !== undefined && counts(slug)) {
    const found = called(slug, leaf, journey);
    return "reason" in found ? found : { ...found, model: modelBehind(slug, model) };
  }
  if (plain !== undefined) return called(plain, leaf, journey);
  const outside = fromRequest(leaf, journey);
  if (outside !== undefined) return outside;
  const host = journey.request.says.customHost ?? leaf.effective.customHost;
  if (host === undefined)
    return typeof raw["prompt_id"] === "string" ? promptTemplate(leaf) : noProvider(leaf);
  const credential = (dependsOnRequest(leaf) ? sentKey(journey) : undefined) ?? ownKey(leaf);
  return { ...nobody, credential };
}

/** Whether who a target stands for can change from one request to the next. */
export function dependsOnRequest({ raw, parent }: LeafNode): boolean {
  return raw["provider"] === undefined && (raw["passthrough"] === true || parent === undefined);
}

const nobody = {
  provider: undefined,
  entry: undefined,
  model: undefined,
  from: undefined,
  param: undefined,
} as const;

function called(name: string, leaf: LeafNode, journey: Journey): Identity | Refusal {
  if (!name.startsWith("@")) {
    return isKnownProvider(name)
      ? { ...nobody, provider: name, credential: ownKey(leaf) }
      : unknownProvider(name, leaf);
  }
  const entry = journey.circumstances.catalogue?.get(name.slice(1));
  if (entry === undefined) return unknownSlug(name, leaf, journey);
  const variable = entry.apiKeyVariable;
  const listed: HeaderSource | undefined =
    variable === undefined ? undefined : { from: "environment", variable };
  return {
    provider: entry.provider,
    entry,
    credential: ownKey(leaf) ?? listed,
    model: undefined,
    from: name,
    param: undefined,
  };
}

function modelBehind(slug: string, model: unknown): string | undefined {
  return typeof model === "string" ? model.slice(slug.length + 1) : undefined;
}

/** The root that names nobody, and a passthrough target, stand for whom the request names. */
function fromRequest(leaf: LeafNode, journey: Journey): Identity | Refusal | undefined {
  if (!dependsOnRequest(leaf)) return undefined;
  const { provider, virtualKey } = journey.request.says;
  const credential = sentKey(journey);
  const named = (name: string, param: string, from = param): Identity | Refusal => {
    const found = called(name, leaf, journey);
    if (!("reason" in found))
      return { ...found, credential: credential ?? found.credential, from, param };
    const isSlug = found.reason === "unknown-slug";
    return { ...found, status: 400, param, ...(isSlug && { message: noEntry(name, param) }) };
  };
  if (provider !== undefined) return named(provider, "x-portkey-provider");
  if (virtualKey !== undefined) return named(`@${virtualKey.replace(/^@/, "")}`, virtualKeyHeader);
  const model = leaf.raw["passthrough"] === true ? bodyParam(journey, "model") : undefined;
  const slug = slugOfModel(model);
  if (slug === undefined) return undefined;
  const found = named(slug, "model", slug);
  return "reason" in found ? found : { ...found, model: modelBehind(slug, model) };
}

const virtualKeyHeader = "x-portkey-virtual-key";

/** A virtual key opens what it stands for, so it is not repeated. */
function noEntry(slug: string, param: string): string {
  const isHidden = param === virtualKeyHeader || looksLikeKey(slug.slice(1));
  const what = isHidden ? `The header \`${param}\`` : `The slug ${quote(slug)}`;
  return `${what} names no entry of the provider catalogue.`;
}

/** The key that comes with the request. Without a scheme it gets that of the provider. */
function sentKey({ request }: Journey): HeaderSource | undefined {
  const header = "authorization";
  const given = request.headers.get(header);
  if (given === undefined || given.value.trim() === "") return undefined;
  const bare = !given.value.trim().includes(" ");
  return bare ? { from: "request", header, prefix: "Bearer " } : { from: "request", header };
}

function ownKey({ raw, pointer }: LeafNode): HeaderSource | undefined {
  for (const key of ["api_key", "azure_ad_token", "ad_auth"]) {
    if (typeof raw[key] === "string" && raw[key] !== "")
      return { from: "config", pointer: `${pointer}/${key}` };
  }
  return undefined;
}

function promptTemplate({ pointer }: LeafNode): Refusal {
  return {
    reason: "prompt-template",
    at: `${pointer}/prompt_id`,
    message: "`prompt_id` names a prompt that only the hosted gateway keeps.",
    hint: "Send the messages with the request, and name a provider here.",
    status: 500,
  };
}

function noProvider({ pointer, parent }: LeafNode): Refusal {
  const root = parent === undefined;
  return {
    reason: "no-provider",
    at: pointer,
    message: root
      ? "Neither the config nor the request names a provider."
      : "This target names no provider and no host.",
    hint: root
      ? "Send the header `x-portkey-provider`, or name a provider in the config."
      : 'Add "provider", or "custom_host" with the whole address.',
    status: root ? 400 : 500,
  };
}

function unknownProvider(name: string, { pointer }: LeafNode): Refusal {
  const shown = looksLikeKey(name) ? "a key" : quote(name);
  const near = looksLikeKey(name) ? undefined : nearestName(name, providerNames);
  return {
    reason: "unknown-provider",
    at: pointer,
    message: `There is no provider ${shown}${near === undefined ? "." : `: did you mean ${quote(near)}?`}`,
    hint: 'For an API of OpenAI\'s form name "openai", and its address as the custom host.',
    status: 500,
  };
}

function unknownSlug(name: string, { pointer }: LeafNode, { circumstances }: Journey): Refusal {
  const shown = looksLikeKey(name.slice(1)) ? "The slug" : `The slug ${quote(name)}`;
  // Whoever knows a slug can use it, so callers are told of none.
  const slugs = circumstances.keysAreCallers === true ? undefined : circumstances.catalogue?.keys();
  const near = nearestName(name.slice(1), slugs ?? []);
  return {
    reason: "unknown-slug",
    at: pointer,
    message:
      circumstances.catalogue === undefined
        ? `${shown} stands for an entry of a provider catalogue, and there is none.`
        : `${shown} is in no entry of the provider catalogue${near === undefined ? "." : `: did you mean ${quote(`@${near}`)}?`}`,
    hint:
      circumstances.catalogue === undefined
        ? "Give the gateway a catalogue that has the slug."
        : "Add the slug to the catalogue.",
    status: 500,
  };
}
