import { BlockList, isIPv6 } from "node:net";
import { networkInterfaces } from "node:os";

/** Tells whether a connection to an address and a port would lead to a server of this machine. */
export function ownAddresses(
  bound: string,
  boundPort: number,
): (address: string, port: number) => boolean {
  // Interfaces come and go, and few connections are made to this port at all.
  return (address, port) =>
    port === boundPort && addressesOf(bound).check(address, familyOf(address));
}

function addressesOf(bound: string): BlockList {
  const own = new BlockList();
  const add = (address: string) => own.addAddress(address, familyOf(address));
  add(bound);
  // Who connects to no address in particular comes to this machine.
  for (const unspecified of everywhere) add(unspecified);
  if (!everywhere.includes(bound)) return own;
  own.addSubnet("127.0.0.0", 8);
  for (const addresses of Object.values(networkInterfaces()))
    for (const { address } of addresses ?? []) add(address);
  return own;
}

/** To listen at one of these is to listen at every address of the machine. */
const everywhere: readonly string[] = ["0.0.0.0", "::"];

function familyOf(address: string): "ipv4" | "ipv6" {
  return isIPv6(address) ? "ipv6" : "ipv4";
}
