import type { CatalogueProvider } from "@pk-config/schema";
import { classifyHost } from "../data/host/classify-host.ts";
import { parseHostUrl } from "../data/host/host-url.ts";
import { keyInPath } from "../format/key-in-path.ts";
import type { CatalogueFinding } from "./finding.ts";

/**
 * `custom_host` is a base URL to which the endpoint's path can be appended.
 *
 * Whether the host may be called is judged when it is: the file does not say from where.
 */
export function hostFaults({ custom_host: host }: CatalogueProvider): CatalogueFinding[] {
  const wording = host === undefined ? undefined : wordingFor(host);
  return wording === undefined ? [] : [{ at: ["custom_host"], on: "value", ...wording }];
}

function wordingFor(host: string): Pick<CatalogueFinding, "message" | "hint"> | undefined {
  const url = parseHostUrl(host);
  const whole = 'Write the whole address, as in "https://host.example/v1".';
  if (url.kind === "placeholder")
    return { message: "`custom_host` is still to be filled in.", hint: whole };
  if (url.kind === "fault" || classifyHost(url.host).kind === "invalid")
    return { message: "`custom_host` is no address that can be called.", hint: whole };
  if (url.credentials) {
    return {
      message: "`custom_host` carries a user name or password in front of the host.",
      hint: "Remove everything up to the `@`, and name the credential's variable in `api_key`.",
    };
  }
  if (!url.query && !url.fragment) return keyInPath(host) ? keyWording : undefined;
  return {
    message: `\`custom_host\` holds a ${url.query ? "query (`?`)" : "fragment (`#`)"}: the endpoint's path is appended behind it and is lost there.`,
    hint: url.query
      ? "Remove it. Parameters that every call needs are `settings`, such as `api_version`."
      : "Remove it.",
  };
}

const keyWording = {
  message:
    "The path of `custom_host` holds what looks like an API key. An address ends up in logs, traces and plans, and the key with it.",
  hint: 'Take it out, and name its variable in "api_key" or in "headers", as in {"env": "PROXY_TOKEN"}.',
} as const;
