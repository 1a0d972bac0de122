import type { Reply, Sent, Transport } from "@pk-config/transport";
import {
  type SendingParts,
  sendingTo,
  startUpstream,
  type Upstream,
} from "@pk-config/transport/testkit";
import { type HttpTransportOptions, httpTransport } from "../src/index.ts";

/** An upstream of its own for a test, and a transport that may call it. */
export interface Scene {
  readonly upstream: Upstream;
  readonly transport: Transport;
  send(url: string, parts?: SendingParts, signal?: AbortSignal): Promise<Sent>;
}

/** Plays a test with an upstream on 127.0.0.1, and lets go of all of it afterwards. */
export async function atUpstream(
  options: HttpTransportOptions,
  play: (scene: Scene) => Promise<void>,
): Promise<void> {
  const upstream = await startUpstream();
  const transport = httpTransport({ trustedHosts: ["127.0.0.1"], ...options });
  try {
    await play({
      upstream,
      transport,
      send: (url, parts = {}, signal = new AbortController().signal) =>
        transport.doSend(sendingTo(url, parts), signal),
    });
  } finally {
    await transport.close?.();
    await upstream.close();
  }
}

/** The reply that a call must have got. */
export function replyOf(sent: Sent): Reply {
  if (sent.kind === "reply") return sent;
  throw new Error(sent.kind === "unreachable" ? `unreachable: ${sent.cause}` : sent.kind);
}
