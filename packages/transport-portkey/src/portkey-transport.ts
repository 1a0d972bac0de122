import { type Header, type Sending, type Transport, transportSpec } from "@pk-config/transport";
import { asciiJson } from "./ascii-json.ts";
import { gatewayBase, isBelow } from "./gateway-base.ts";
import { leafConfig } from "./leaf-config.ts";
import { needed } from "./needed.ts";
import { targetHeaders } from "./target-headers.ts";

/** Which gateway calls go through, and how they get there. */
export interface PortkeyTransportOptions {
  /** Address of the gateway, its version included, as in `http://127.0.0.1:8788/v1`. */
  readonly gateway: string;
  /** Sends the calls to the gateway. It has to trust the gateway's host, where that is a private one. */
  readonly transport: Transport;
  /** Headers for the gateway itself, such as `x-portkey-api-key`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A transport that calls go through a gateway with. */
export interface PortkeyTransport extends Transport {
  /** The gateway's address. Plans are made for it: it is their `translator`. */
  readonly translator: string;
}

/**
 * Sends each call through a gateway that reads Portkey's configs, so that targets of any provider it
 * knows can be called. All routing stays here: the gateway gets one target at a time, and never tries
 * again.
 *
 * Plans have to be made with `translator`, so that their addresses are those of the gateway.
 *
 * @example
 * ```ts
 * const gateway = "http://127.0.0.1:8788/v1";
 * const transport = portkeyTransport({ gateway, transport: httpTransport({ trustedHosts: ["127.0.0.1"] }) });
 * const planned = plan(program, request, { seed, nowMs, translator: transport.translator });
 * ```
 */
export function portkeyTransport(options: PortkeyTransportOptions): PortkeyTransport {
  const { transport } = options;
  const translator = gatewayBase(options.gateway);
  const own = Object.entries(options.headers ?? {}).map(
    ([name, value]): Header => [name.toLowerCase(), value],
  );
  const through: PortkeyTransport = {
    spec: transportSpec,
    translator,
    async doSend(sending, signal) {
      needed(isBelow(sending.url, translator), "a plan that was made with `translator`");
      const headers = headersFor(sending, own);
      if (headers === undefined) return { kind: "unreachable", cause: "unsendable" };
      const { method, url, body, call, target } = sending;
      return transport.doSend({ method, url, headers, body, call, target }, signal);
    },
  };
  return transport.close === undefined
    ? through
    : { ...through, close: async () => transport.close?.() };
}

/** The headers of a call as the gateway takes it; nothing where one would be taken for another. */
function headersFor(sending: Sending, own: readonly Header[]): readonly Header[] | undefined {
  const { credential, plain, forwarded } = targetHeaders(sending);
  // What speaks to the gateway is not for a target to say, and could not be told from our own.
  const isOurs = (name: string) =>
    name.startsWith("x-portkey-") || own.some(([other]) => other === name);
  if (forwarded.some(([name]) => isOurs(name))) return undefined;
  const names = forwarded.map(([name]) => name);
  const config = asciiJson(leafConfig(sending, credential, names));
  return [...own, ["x-portkey-config", config], ...plain, ...forwarded];
}
