import { isIP } from "node:net";
import { classifyHost } from "@pk-config/core";
import { isMetadataHost } from "@pk-config/transport";

/**
 * Whether an address that a name resolved to may be connected to. `trusted`: the name is in the list.
 *
 * An IPv4 address inside an IPv6 one counts as itself, for that is where the packets go. Names that
 * are no addresses, and addresses with a zone, are not for a resolver to give.
 */
export function mayConnect(address: string, trusted: boolean): boolean {
  if (isIP(address) === 0 || address.includes("%") || isMetadataHost(address)) return false;
  const kind = classifyHost(address);
  return trusted || (kind.kind === "disguised" ? kind.as : kind).kind === "public";
}
