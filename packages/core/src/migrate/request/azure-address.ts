import { type Draft, setHeader, type Told, textOf } from "./draft.ts";
import { proxyPrefix } from "./old-routes.ts";

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
  if (textOf(draft, "x-portkey-provider") === undefined)
    setHeader(draft, "x-portkey-provider", "azure-openai");
  setHeader(draft, "x-portkey-azure-resource-name", resource);
  setHeader(draft, "x-portkey-azure-deployment-id", deployment);
  setHeader(draft, "x-portkey-azure-api-version", version);
  return {
    code: "PK4215",
    place: { kind: "path" },
    message:
      "The address of the Azure deployment in the path becomes `x-portkey-azure-resource-name`, `-azure-deployment-id` and `-azure-api-version`; today's gateway builds the address from them.",
    hint: "A config or a virtual key that names another deployment wins over these headers.",
  };
}
