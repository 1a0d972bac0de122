import { isCredentialKey } from "@pk-config/core";
import type { Sending } from "@pk-config/transport";
import { needed } from "./needed.ts";
import type { Credential } from "./target-headers.ts";

type Config = Readonly<Record<string, unknown>>;

/** Who speaks as nobody in particular most likely speaks as OpenAI does. */
const usualProvider = "openai";

/**
 * The target of a call as a config of one leaf: what its provider needs to know, and nothing of what was
 * done with it here, which would be done twice.
 *
 * `retry` is always there: without it gateways refuse a target that has neither a provider's key nor
 * anything else they know, and it says that nothing is tried again.
 */
export function leafConfig(
  { call, target }: Pick<Sending, "call" | "target">,
  credential: Credential | undefined,
  forwardHeaders: readonly string[],
): Config {
  const isHosted = typeof target["custom_host"] === "string";
  // A host that the config inherits, the catalogue or the request names; without it a key goes astray.
  needed(isHosted || !needsHost(call), "the target with its host, as `targetSent` gives it");
  const isCallersHost = call.from["custom_host"] === "x-portkey-custom-host";
  const members = Object.entries(target).filter(
    ([key, value]) =>
      value !== undefined && isHandedOn(key) && !(isCallersHost && isCredentialKey(key)),
  );
  return {
    provider: call.provider ?? usualProvider,
    ...Object.fromEntries(members),
    // An empty key is none. Without one at all, the open-source gateway sends the text "undefined".
    api_key: "",
    ...(credential !== undefined && { [credential.key]: credential.text }),
    ...(forwardHeaders.length > 0 && { forward_headers: forwardHeaders }),
    retry: { attempts: 0 },
  };
}

function needsHost({ provider, from }: Sending["call"]): boolean {
  return provider === undefined || from["custom_host"] !== undefined;
}

/** Gateways read camelCase as well, and check it less; no config of ours is written in it. */
function isHandedOn(key: string): boolean {
  return /^[a-z][a-z\d_]*$/.test(key) && !done.has(key);
}

/** What was done here, is said in another way, or says who the target is to us. */
const done: ReadonlySet<string> = new Set([
  "strategy",
  "targets",
  "weight",
  "name",
  "provider",
  "virtual_key",
  "passthrough",
  "api_key",
  "azure_ad_token",
  "ad_auth",
  "forward_headers",
  "override_params",
  "default_params",
  "drop_params",
  "request_timeout",
  "retry",
  "cache",
  "cb_config",
]);
