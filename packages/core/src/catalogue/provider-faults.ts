import type { CatalogueProvider } from "@pk-config/schema";
import { nearestName } from "../data/nearest-name.ts";
import { isKnownProvider, providerCalled, providerNames } from "../format/providers.ts";
import type { CatalogueFinding } from "./finding.ts";

/** `provider` is the id of a known provider, and an entry has one or a host. */
export function providerFaults({
  provider,
  custom_host: host,
}: CatalogueProvider): CatalogueFinding[] {
  if (provider === undefined) {
    if (host !== undefined) return [];
    const message = "The entry names neither a provider nor a host, so it stands for nothing.";
    const hint = 'Add "provider", as in "provider": "openai", or "custom_host".';
    return [{ at: [], on: "key", message, hint }];
  }
  if (isKnownProvider(provider)) return [];
  return [{ at: ["provider"], on: "value", ...unknown(provider) }];
}

function unknown(provider: string): Pick<CatalogueFinding, "message" | "hint"> {
  if (provider.startsWith("@")) {
    return {
      message: "`provider` holds a slug; no entry leads to another.",
      hint: "Write the id of the provider itself.",
    };
  }
  const called = providerCalled(provider);
  const meant = called ?? nearestName(provider, providerNames);
  if (meant !== undefined) {
    return {
      message: `\`provider\` is the id of no provider: ${called === undefined ? `did you mean \`${meant}\`?` : `the id is \`${meant}\`.`}`,
      hint: `Write "provider": "${meant}".`,
    };
  }
  return {
    message: "`provider` is the id of no provider that is known.",
    hint: 'For a host with an API of OpenAI\'s form write "provider": "openai", and its address in "custom_host".',
  };
}
