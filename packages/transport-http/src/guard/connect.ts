import { Socket } from "node:net";
import { createSecureContext, rootCertificates } from "node:tls";
import { buildConnector } from "undici";

/** Where a socket goes. */
export interface SocketAddress {
  /** An address, never a name: nothing is left to look up. */
  readonly address: string;
  readonly port: number;
  readonly secure: boolean;
  /** The name that the certificate has to carry; missing where the URL holds an address. */
  readonly serverName?: string;
}

/** Opens a socket, with TLS where it is asked for; gives up when the signal fires. */
export type Connect = (to: SocketAddress, signal: AbortSignal) => Promise<Socket>;

/**
 * Opens sockets of this machine. TLS sessions are taken up again where the server allows it.
 *
 * `ca` holds certificates of authorities that count beside those that Node brings.
 */
export function socketConnect(ca: readonly string[] = []): Connect {
  let connect: buildConnector.connector | undefined;
  return (to, signal) =>
    new Promise((resolve, reject) => {
      const giveUp = () => {
        if (begun instanceof Socket) begun.destroy();
        reject(signal.reason);
      };
      // Reading all those certificates takes a while, so it waits until somebody wants to connect.
      connect ??= connectorOf(ca);
      // The declared type hides it, but what was begun is given back.
      const begun: unknown = connect(
        {
          hostname: to.address,
          protocol: to.secure ? "https:" : "http:",
          port: String(to.port),
          ...(to.serverName !== undefined && { servername: to.serverName }),
        },
        (error, socket) => {
          signal.removeEventListener("abort", giveUp);
          if (error === null) resolve(socket);
          else reject(error);
        },
      );
      signal.addEventListener("abort", giveUp);
    });
}

function connectorOf(ca: readonly string[]): buildConnector.connector {
  // Whoever calls has a clock of its own.
  if (ca.length === 0) return buildConnector({ timeout: 0 });
  const secureContext = createSecureContext({ ca: [...rootCertificates, ...ca] });
  return buildConnector({ timeout: 0, secureContext });
}
