import { sendingTo } from "@pk-config/transport/testkit";
import type { SocketAddress } from "../src/guard/connect.ts";
import { httpTransport, type IsOwn } from "../src/index.ts";

/** What an attempt to reach a host has led to. Nothing is ever connected to. */
export interface Attempted {
  readonly outcome: string;
  readonly lookedUp: readonly string[];
  readonly connectedTo: readonly SocketAddress[];
}

/** Sends a call to an address, with a resolver that gives these addresses whatever it is asked. */
export async function attempt(
  url: string,
  addresses: readonly string[] = [],
  trustedHosts: readonly string[] = [],
  isOwn: IsOwn = () => false,
): Promise<Attempted> {
  const lookedUp: string[] = [];
  const connectedTo: SocketAddress[] = [];
  const transport = httpTransport({
    trustedHosts,
    isOwn,
    async resolve(name) {
      lookedUp.push(name);
      return addresses;
    },
    async connect(to) {
      connectedTo.push(to);
      throw Object.assign(new Error("No test connects."), { code: "ECONNREFUSED" });
    },
  });
  const outcome = await transport
    .doSend(sendingTo(url, { body: Buffer.from("{}") }), new AbortController().signal)
    .then((sent) => (sent.kind === "unreachable" ? sent.cause : sent.kind))
    .catch((error: Error) => error.name);
  await transport.close?.();
  return { outcome, lookedUp, connectedTo };
}
