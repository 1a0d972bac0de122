import type { CatalogueProvider } from "@pk-config/schema";
import { nearestName } from "../data/nearest-name.ts";
import { quoteName } from "../data/quote.ts";
import { isCredentialKey } from "../format/credentials.ts";
import { keysOf, snakeCase } from "../format/key-names.ts";
import type { CatalogueFinding } from "./finding.ts";

/** The settings are ones that a target has for a provider, and none of them is a credential. */
export function settingFaults({ settings = {} }: CatalogueProvider): CatalogueFinding[] {
  return Object.keys(settings).flatMap((name): CatalogueFinding[] => {
    const wording = wordingFor(name);
    return wording === undefined ? [] : [{ at: ["settings", name], on: "key", ...wording }];
  });
}

/** Whether a key is one of a provider's own settings. */
export function isSetting(key: string): boolean {
  return providerSettings.has(key);
}

/** Members that every target has, or that say who is called. */
const general: ReadonlySet<string> = new Set([
  ...keysOf("strategyNode"),
  "provider",
  "virtual_key",
  "api_key",
  "prompt_id",
  "passthrough",
]);

const providerSettings: ReadonlySet<string> = new Set(
  keysOf("leaf").filter((key) => !general.has(key)),
);

function wordingFor(name: string): Pick<CatalogueFinding, "message" | "hint"> | undefined {
  if (isCredentialKey(name)) {
    return {
      message: `${quoteName(name)} holds a credential; settings are read by anybody.`,
      hint: 'Name its environment variable in "api_key" or in "headers", as in {"env": "AZURE_API_KEY"}.',
    };
  }
  if (isSetting(name)) return undefined;
  const near = isSetting(snakeCase(name)) ? snakeCase(name) : nearestName(name, providerSettings);
  return {
    message: `No provider has a setting ${quoteName(name)}${near === undefined ? "." : `: did you mean \`${near}\`?`}`,
    hint:
      near === undefined
        ? "Remove it. Settings are what a provider's address is made of, such as `resource_name`."
        : `Write "${near}".`,
  };
}
