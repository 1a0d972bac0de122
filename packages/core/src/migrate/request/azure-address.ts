import { isObject } from "../../data/json-type.ts";
import { parsedJson } from "../../data/parsed-json.ts";
import { isKnownProvider } from "../../format/providers.ts";
import { type Draft, setHeader, type Told, textOf } from "./draft.ts";
import { proxyPrefix } from "./old-routes.ts";
import { configHeader } from "./sent-config.ts";

const provider = "x-portkey-provider";

/** Its parts become values of headers, so they have no blank and no letter that none can have. */
const address =
  /^\/([!-.0-~]+?)\.openai\.azure\.com(?:\/openai\/deployments\/([!-.0-~]+)(\/[!-~]+)|\/|$)/i;

/** Whether the path behind the prefix is the address of a deployment at Azure. */
export function isAzureAddress(rest: string): boolean {
  return address.test(rest);
}

/**
 * An Azure address behind the prefix, as Azure's clients build one, becomes three headers and a route
 * of today. The gateway builds the address from them.
 */
export function migrateAzureAddress(draft: Draft, rest: string): Told {
  const [, resource = "", deployment, endpoint] = address.exec(rest) ?? [];
  const version = /[?&]api-version=([!"$%'-~]+)/.exec(draft.query)?.[1];
  if (deployment === undefined || endpoint === undefined || version === undefined) {
    return {
      code: "PK4224",
      place: { kind: "path" },
      message: `Behind \`${proxyPrefix}\` stands a host of Azure, without ${deployment === undefined ? "a deployment" : "an `api-version`"}: today's routes need it.`,
      hint: "Send `x-portkey-azure-resource-name`, `x-portkey-azure-deployment-id` and `x-portkey-azure-api-version` to the endpoint behind `/v1`.",
    };
  }
  draft.pathname = `/v1${endpoint}`;
  draft.query = draft.query.replace(/([?&])api-version=[^&#]*&?/, "$1").replace(/[?&](?=#|$)/, "");
  const other = otherProvider(draft);
  if (other !== undefined || textOf(draft, provider) === undefined)
    setHeader(draft, provider, "azure-openai");
  setHeader(draft, "x-portkey-azure-resource-name", resource);
  setHeader(draft, "x-portkey-azure-deployment-id", deployment);
  setHeader(draft, "x-portkey-azure-api-version", version);
  return {
    code: "PK4215",
    place: { kind: "path" },
    message: `The address of the Azure deployment in the path becomes \`x-portkey-azure-resource-name\`, \`-azure-deployment-id\` and \`-azure-api-version\`; today's gateway builds the address from them.${other === undefined ? "" : ` It does so for Azure alone, so \`${provider}\` says \`azure-openai\` in place of \`${other}\`.`}`,
    hint: "A config or a virtual key that names another deployment wins over these headers.",
  };
}

/**
 * A provider that the request names and that is not Azure. The old gateway called the address whatever
 * the provider was; a config that names its own provider is left to decide.
 */
function otherProvider(draft: Draft): string | undefined {
  const named = textOf(draft, provider);
  if (named === undefined || named === "azure-openai" || !isKnownProvider(named)) return undefined;
  const config = parsedJson(textOf(draft, configHeader) ?? "");
  return isObject(config) && upstreamKeys.some((key) => config[key] !== undefined)
    ? undefined
    : named;
}

/** Members of a config, of today and of old, that say where a request goes. */
const upstreamKeys = ["provider", "virtual_key", "virtualKey", "targets", "options", "llms"];
