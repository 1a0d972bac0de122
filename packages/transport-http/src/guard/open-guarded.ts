import { isIP, type Socket } from "node:net";
import { isTrustedHost } from "@pk-config/core";
import { mayCall, trustedHosts } from "@pk-config/transport";
import type { Connect, SocketAddress } from "./connect.ts";
import { ConnectError } from "./connect-error.ts";
import { firstSocket } from "./first-socket.ts";
import { mayConnect } from "./may-connect.ts";
import { type Resolve, sharedResolve } from "./resolve.ts";

/** Whether the calling program itself listens at an address. */
export type IsOwn = (address: string, port: number) => boolean;

/** Who may be connected to, and what with. */
export interface GuardOptions {
  readonly trustedHosts: readonly string[];
  readonly isOwn: IsOwn;
  readonly resolve: Resolve;
  readonly connect: Connect;
}

/** The host of a URL, as its parser has read it; an IPv6 address without brackets. */
export interface Host {
  readonly name: string;
  readonly port: number;
  readonly secure: boolean;
}

/** Opens a socket to a host, or rejects with a `ConnectError` or with what the network says. */
export type OpenGuarded = (host: Host, signal: AbortSignal) => Promise<Socket>;

/** More addresses of one name than that are not tried. */
const maxAddresses = 8;

/**
 * Opens sockets, and none to where no call may go.
 *
 * Between the check and the connection there is no second look at the name: the socket goes to the very
 * address that was judged. So a name that resolves to another address the next time gains nothing.
 */
export function openGuarded(options: GuardOptions): OpenGuarded {
  const trusted = trustedHosts(options.trustedHosts);
  const resolve = sharedResolve(options.resolve);
  return async ({ name, port, secure }, signal) => {
    if (!mayCall(name, port, trusted)) throw new ConnectError("forbidden");
    if (isIP(name) !== 0) {
      if (options.isOwn(name, port)) throw new ConnectError("forbidden");
      return options.connect({ address: name, port, secure }, signal);
    }
    const addresses = await resolve(name).catch(() => []);
    signal.throwIfAborted();
    if (addresses.length === 0) throw new ConnectError("dns");
    const isTrusted = isTrustedHost(name, trusted);
    // One bad address is enough: which one counts would otherwise be up to whoever answers for the name.
    const isGood = (address: string) =>
      mayConnect(address, isTrusted) && !options.isOwn(address, port);
    if (!addresses.every(isGood)) throw new ConnectError("forbidden");
    // The dot of a rooted name is for resolvers: no certificate has it.
    const serverName = name.replace(/\.$/, "");
    const each = addresses
      .slice(0, maxAddresses)
      .map((address): SocketAddress => ({ address, port, secure, serverName }));
    return firstSocket(each, options.connect, signal);
  };
}
