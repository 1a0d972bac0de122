import {
  type CatalogueProvider,
  type ProviderCatalogue,
  validateProviders,
} from "@pk-config/schema";
import { pointerOf } from "../data/json-pointer.ts";
import { headerName } from "../format/header-names.ts";
import { limits } from "../limits.ts";
import type { Catalogue, CatalogueEntry, CatalogueHeader } from "./catalogue.ts";
import { explainMisfit } from "./explain-misfit.ts";
import type { CatalogueFinding } from "./finding.ts";
import { headerFaults } from "./header-faults.ts";
import { hostFaults } from "./host-faults.ts";
import { providerFaults } from "./provider-faults.ts";
import { settingFaults } from "./setting-faults.ts";

/** What is wrong with a catalogue, and where. No text of it shows a value. */
export interface CatalogueFault {
  /** RFC 6901 place in the catalogue. */
  readonly pointer: string;
  /** Which end of the member it is about. */
  readonly on: "key" | "value";
  readonly message: string;
  readonly hint: string;
}

/**
 * Reads a provider catalogue from its parsed JSON: the catalogue, or what is wrong with it.
 *
 * Whether an entry can serve a request is not judged here: a target may add what it lacks.
 *
 * @example
 * ```ts
 * import { readCatalogue } from "@pk-config/core";
 *
 * const main = { provider: "openai", api_key: { env: "OPENAI_API_KEY" } };
 * const read = readCatalogue({ version: 1, providers: { main } });
 * Array.isArray(read) || read.get("main")?.apiKeyVariable; // => "OPENAI_API_KEY"
 * ```
 */
export function readCatalogue(value: unknown): Catalogue | CatalogueFault[] {
  if (!isCatalogue(value)) {
    const errors = (validateProviders.errors ?? []).slice(0, limits.diagnostics);
    return faultsOf(errors.map((error) => explainMisfit(error, value)));
  }
  const findings: CatalogueFinding[] = [];
  const catalogue = new Map<string, CatalogueEntry>();
  for (const [slug, given] of Object.entries(value.providers)) {
    if (given === undefined) continue;
    for (const finding of judged(given))
      findings.push({ ...finding, at: ["providers", slug, ...finding.at] });
    catalogue.set(slug, entryOf(slug, given));
  }
  return findings.length === 0 ? catalogue : faultsOf(findings.slice(0, limits.diagnostics));
}

function isCatalogue(value: unknown): value is ProviderCatalogue {
  return validateProviders(value);
}

function judged(given: CatalogueProvider): CatalogueFinding[] {
  return [
    ...providerFaults(given),
    ...hostFaults(given),
    ...headerFaults(given),
    ...settingFaults(given),
  ];
}

/** One end of a member has one fault: a version that is no number is not 1 either. */
function faultsOf(findings: readonly CatalogueFinding[]): CatalogueFault[] {
  const faults = new Map<string, CatalogueFault>();
  for (const { at, on, message, hint } of findings) {
    const pointer = pointerOf(at);
    const place = `${on} ${pointer}`;
    if (!faults.has(place)) faults.set(place, { pointer, on, message, hint });
  }
  return [...faults.values()];
}

function entryOf(slug: string, given: CatalogueProvider): CatalogueEntry {
  const { provider, custom_host: customHost, api_key: apiKey, headers = {}, settings = {} } = given;
  return {
    slug,
    ...(provider === undefined ? {} : { provider }),
    ...(customHost === undefined ? {} : { customHost }),
    ...(apiKey === undefined ? {} : { apiKeyVariable: apiKey.env }),
    headers: Object.entries(headers).flatMap(([name, header]) => headerOf(name, header)),
    settings: Object.fromEntries(
      Object.entries(settings).flatMap(([name, text]): [string, string][] =>
        text === undefined ? [] : [[name, text]],
      ),
    ),
  };
}

function headerOf(
  written: string,
  value: string | { readonly env: string } | undefined,
): CatalogueHeader[] {
  if (value === undefined) return [];
  const name = headerName(written);
  return [typeof value === "string" ? { name, text: value } : { name, variable: value.env }];
}
