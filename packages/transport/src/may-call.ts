import { classifyHost, isTrustedHost, nonHttpPort } from "@pk-config/core";

/**
 * Whether the host of a URL may be called at all, as it is written and before anything is looked up.
 *
 * It is the judgement of the plan, passed once more on what the URL parser made of the text. `trusted` is
 * the list as `trustedHosts` has written it; of a missing port pass 0.
 */
export function mayCall(host: string, port: number, trusted: readonly string[]): boolean {
  if (nonHttpPort(port) !== undefined) return false;
  const kind = classifyHost(host);
  if (kind.kind === "invalid" || isMetadataHost(host)) return false;
  return kind.kind === "public" || isTrustedHost(host, trusted);
}

/** Metadata services hand out the credentials of the machine: no list makes one of them trusted. */
export function isMetadataHost(host: string): boolean {
  const kind = classifyHost(host);
  return (kind.kind === "disguised" ? kind.as : kind).kind === "metadata";
}
