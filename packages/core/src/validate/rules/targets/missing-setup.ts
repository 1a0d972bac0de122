import { isObject } from "../../../data/json-type.ts";
import { quote } from "../../../data/quote.ts";
import { slugOfModel } from "../../../format/model-slug.ts";
import { lacksVertexSettings, ossAdmits } from "../../../format/oss-admission.ts";
import {
  type ProviderFacts,
  type ProviderSetting,
  providerFacts,
} from "../../../format/providers.ts";
import { effectiveParam } from "../../effective.ts";
import type { Rule } from "../../rule.ts";
import { child, type LeafVisit } from "../../visit.ts";
import { givenText, hasCredential, isGiven } from "./given.ts";

/**
 * A target of a provider brings the settings and the credential that calls to it need.
 *
 * Settings and credential of a bare root come with the request, so they are not missed there.
 */
export const missingSetup: Rule<"leaf"> = {
  codes: ["PK2203", "PK2204"],
  on: "leaf",
  members: ["provider"],
  check(leaf, { report, settings }) {
    const { raw, place } = leaf;
    const provider = raw["provider"];
    if (typeof provider !== "string") return;
    const facts = providerFacts(provider);
    if (facts === undefined) return;
    // Most providers need a key and nothing else.
    const keyed = leaf.parent === undefined || raw["api_key"] !== undefined;
    if (keyed && facts.settings === undefined) return;
    if (isCompleteElsewhere(leaf)) return;
    const missing = missingSettings(leaf, facts);
    // The open-source gateway refuses a target without `api_key`, which is told as such.
    const refused = settings.for === "oss" && !ossAdmits(raw) && !lacksVertexSettings(raw);
    const keyless = leaf.parent !== undefined && !refused && lacksCredential(leaf, facts);
    if (missing.length === 0 && !keyless) return;
    const at = child(place, "provider");
    if (missing.length === 0) {
      report({
        code: "PK2203",
        at,
        message: `This target of ${quote(provider)} has no credential: the key that comes with a request is not used for targets.`,
        hint: `Add ${credentialKeys(facts, '"')}, or write "provider": "@slug" to take provider and key from your Model Catalog.`,
      });
      return;
    }
    const lacking = keyless ? [...missing, credentialNeeded(facts)] : missing;
    report({
      code: "PK2204",
      at,
      message: `${quote(provider)} cannot be called without ${listed(lacking)}.`,
      hint: `Add ${lacking.length === 1 ? "it" : "them"} beside \`provider\`, or write "provider": "@slug" to take all of it from your Model Catalog.`,
    });
  },
};

/** A slug or a virtual key stands for provider, settings and credential together. */
function isCompleteElsewhere(leaf: LeafVisit): boolean {
  const { virtual_key, prompt_id, passthrough } = leaf.raw;
  if (virtual_key !== undefined || prompt_id !== undefined) return true;
  if (passthrough !== undefined && passthrough !== false) return true;
  return slugOfModel(effectiveParam(leaf, "model")?.value) !== undefined;
}

function missingSettings(leaf: LeafVisit, facts: ProviderFacts): string[] {
  const { settings = [], together = [] } = facts;
  if (settings.length === 0) return [];
  const atRoot = leaf.parent === undefined;
  if (atRoot && !isSetUp(leaf, facts)) return [];
  const missing = settings
    .filter((setting) => !(atRoot && setting.oneOf.includes("custom_host")))
    .filter((setting) => !isSet(leaf, setting))
    .map(({ oneOf }) => oneOf.map((key) => `\`${key}\``).join(" or "));
  for (const group of together) {
    if (!group.some((key) => isGiven(leaf, key))) continue;
    for (const key of group) if (!isGiven(leaf, key)) missing.push(`\`${key}\``);
  }
  return missing;
}

/** Whether a root holds part of what its provider needs, so that the rest is expected there too. */
function isSetUp({ raw }: LeafVisit, { settings = [], credentials = [] }: ProviderFacts): boolean {
  if (raw["api_key"] !== undefined || credentials.some((key) => raw[key] !== undefined))
    return true;
  return settings.some(({ oneOf }) => oneOf.some((key) => raw[key] !== undefined));
}

function isSet(leaf: LeafVisit, { oneOf, unless = [], unlessIs }: ProviderSetting): boolean {
  if ([...oneOf, ...unless].some((key) => isGiven(leaf, key))) return true;
  return unlessIs !== undefined && givenText(leaf, unlessIs.oneOf) === unlessIs.is;
}

function lacksCredential(leaf: LeafVisit, { keyless, credentials = [] }: ProviderFacts): boolean {
  if (keyless || hasCredential(leaf) || isGiven(leaf, "custom_host")) return false;
  if (credentials.some((key) => isGiven(leaf, key))) return false;
  const params = leaf.raw["override_params"];
  // A key among the parameters is misplaced, which has a code of its own.
  return !(isObject(params) && (params["api_key"] ?? params["apiKey"]) !== undefined);
}

/** The key a credential stands under. Google's clouds take a service account rather than a key. */
function credentialKeys({ credentials }: ProviderFacts, mark: string): string {
  const account = credentials?.find((key) => key === "vertex_service_account_json");
  return [account, "api_key"]
    .filter((key) => key !== undefined)
    .map((key) => `${mark}${key}${mark}`)
    .join(" or ");
}

function credentialNeeded(facts: ProviderFacts): string {
  const plain = facts.credentials?.includes("vertex_service_account_json") !== true;
  return plain ? "a credential" : `a credential (${credentialKeys(facts, "`")})`;
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
