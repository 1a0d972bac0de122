import { InvariantError } from "@pk-config/core";
import {
  isForbiddenMethod,
  type Sending,
  type Sent,
  type Transport,
  transportSpec,
} from "@pk-config/transport";
import { Agent } from "undici";
import { addressReader, type Unreadable, type WithCredentials } from "./address.ts";
import { Exchange } from "./exchange.ts";
import { type Connect, socketConnect } from "./guard/connect.ts";
import { guardedConnector } from "./guard/guarded-connector.ts";
import { type IsOwn, openGuarded } from "./guard/open-guarded.ts";
import { type Resolve, systemResolve } from "./guard/resolve.ts";
import { headerLines } from "./header-lines.ts";

/** How calls are sent. Everything has a default that suits a gateway. */
export interface HttpTransportOptions {
  /** Hosts that may have a private address: names, `*.name`, addresses. None by default. */
  readonly trustedHosts?: readonly string[] | undefined;
  /**
   * Whether the program itself listens at an address. Nothing is connected to there, trusted or not: a
   * gateway that calls itself makes another call of each, without an end. Nowhere by default.
   */
  readonly isOwn?: IsOwn;
  /** Connections to one origin at a time; further calls wait for one. 1024 by default. */
  readonly connections?: number;
  /** How long an idle connection is kept where the server does not say. 4 seconds by default. */
  readonly keepAliveMs?: number;
  /** Longest wait for a connection, the lookup of the name included. 10 seconds by default. */
  readonly connectTimeoutMs?: number;
  /**
   * Longest wait for the headers of a reply, whatever a config says: a backstop for connections whose
   * other end is gone for good. An hour by default; 0 is no limit.
   */
  readonly answerTimeoutMs?: number;
  /** Certificates of authorities, as PEM, that count beside those that Node brings. */
  readonly ca?: readonly string[];
  /** Looks names up; by default as every program on this machine does. */
  readonly resolve?: Resolve;
  /** Opens a socket to an address that was judged; by default one of this machine. */
  readonly connect?: Connect;
}

/**
 * Sends calls over HTTP/1.1 with undici, and connects to no address that it should not.
 *
 * @example
 * ```ts
 * const transport = httpTransport({ trustedHosts: ["ollama", "*.llm.corp.example"] });
 * const sent = await transport.doSend(sending, signal);
 * ```
 */
export function httpTransport(options: HttpTransportOptions = {}): Transport {
  /** Whose call it is that a connection is begun for. */
  let beingSent: Exchange | undefined;
  const connector = guardedConnector({
    open: openGuarded({
      trustedHosts: options.trustedHosts ?? [],
      isOwn: options.isOwn ?? (() => false),
      resolve: options.resolve ?? systemResolve,
      connect: options.connect ?? socketConnect(options.ca),
    }),
    timeoutMs: options.connectTimeoutMs ?? 10_000,
    onBegin: (giveUp) => beingSent?.onConnecting(giveUp),
  });
  const agent = new Agent({
    connections: options.connections ?? 1024,
    pipelining: 1,
    keepAliveTimeout: options.keepAliveMs ?? 4_000,
    keepAliveMaxTimeout: 60_000,
    maxHeaderSize: 65_536,
    // Shorter times are for whoever runs a plan: there the signal fires.
    headersTimeout: options.answerTimeoutMs ?? 3_600_000,
    bodyTimeout: 0,
    connect: connector.connect,
  });
  const addressOf = addressReader();

  function send({ url, method, headers, body }: Sending, exchange: Exchange): void {
    const address = addressOf(url);
    if (address.kind !== "address") {
      exchange.giveUp(refusalOf(address));
      return;
    }
    // A connection for a stream is begun one microtask after all others.
    const isLater = exchange.stream !== undefined;
    const setBeingSent = (now: Exchange | undefined) => {
      if (isLater)
        queueMicrotask(() => {
          beingSent = now;
        });
      else beingSent = now;
    };
    setBeingSent(exchange);
    agent.dispatch(
      {
        origin: address.origin,
        path: address.path,
        method,
        headers: headerLines(headers, body),
        body: exchange.stream ?? (body instanceof Uint8Array ? body : null),
      },
      exchange,
    );
    setBeingSent(undefined);
  }

  return {
    spec: transportSpec,
    doSend: (sending, signal) =>
      new Promise((resolve) => {
        const exchange = new Exchange(resolve, signal, sending.body);
        if (signal.aborted) exchange.giveUp({ kind: "aborted" });
        else if (isForbiddenMethod(sending.method)) exchange.giveUp(unsendable);
        else send(sending, exchange);
      }),
    async close() {
      connector.close();
      await agent.destroy();
    },
  };
}

const unsendable: Sent = { kind: "unreachable", cause: "unsendable" };

function refusalOf({ kind }: Unreadable | WithCredentials): Sent | Promise<Sent> {
  return kind === "with-credentials"
    ? { kind: "unreachable", cause: "forbidden" }
    : Promise.reject(new InvariantError("The call has no address that can be called."));
}
