import { isIP } from "node:net";
import { classifyHost, isTrustedHost, nonHttpPort } from "@pk-config/core";

/**
 * Whether the host of a URL may be called at all, as it is written and before anything is looked up.
 *
 * It is the judgement of the plan, passed once more on what the URL parser made of the text.
 */
export function mayCall(host: string, port: number, trusted: readonly string[]): boolean {
  if (nonHttpPort(port) !== undefined) return false;
  const kind = classifyHost(host);
  if (kind.kind === "invalid" || isMetadata(host)) return false;
  return kind.kind === "public" || isTrustedHost(host, trusted);
}

/**
 * Whether an address that a name resolved to may be connected to. `trusted`: the name is in the list.
 *
 * An IPv4 address inside an IPv6 one counts as itself, for that is where the packets go. Names that
 * are no addresses, and addresses with a zone, are not for a resolver to give.
 */
export function mayConnect(address: string, trusted: boolean): boolean {
  if (isIP(address) === 0 || address.includes("%") || isMetadata(address)) return false;
  const kind = classifyHost(address);
  return trusted || (kind.kind === "disguised" ? kind.as : kind).kind === "public";
}

/** Metadata services hand out the credentials of the machine: no list makes one of them trusted. */
function isMetadata(host: string): boolean {
  const kind = classifyHost(host);
  return (kind.kind === "disguised" ? kind.as : kind).kind === "metadata";
}
