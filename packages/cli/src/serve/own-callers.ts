import { classifyHost, isTrustedHost } from "@pk-config/core";
import type { Answer, Answerer, Exchange } from "@pk-config/gateway";
import { wholeBody } from "@pk-config/transport";

/** The error that others get. */
export const foreignCaller = { status: 403, code: "foreign-caller" } as const;

/**
 * Keeps out the pages of browsers while a gateway listens on this machine alone. Any page may send
 * requests to a port of it, and one whose name is made to lead here may read the answers, too: both
 * would use keys that are none of theirs. A browser says from which page a request comes, and every
 * caller says by which name it calls: `localhost`, an address of this machine, or a trusted name.
 */
export function ownCallersOnly(
  answer: Answerer,
  trustedHosts: readonly string[],
  refused: (exchange: Exchange) => void,
): Answerer {
  // Callers call by the same name over and over.
  let good: string | undefined;
  return (exchange, signal) => {
    const { host, origin, "sec-fetch-site": site } = exchange.headers;
    const isProgram = origin === undefined && site === undefined;
    if (!isProgram || (host !== undefined && host !== good)) {
      if (!isOwnName(host, trustedHosts) || !isOwnPage(origin, site, host)) {
        refused(exchange);
        return Promise.resolve(refusal());
      }
      good = host;
    }
    return answer(exchange, signal);
  };
}

/** Programs that speak the oldest HTTP give no name, and no browser does that. */
function isOwnName(host: string | undefined, trustedHosts: readonly string[]): boolean {
  const name = host === undefined ? "localhost" : nameIn(host);
  return name !== undefined && (isLoopback(name) || isTrustedHost(name, trustedHosts));
}

/** A page of this machine, or one that comes from under the same name. */
function isOwnPage(
  origin: string | undefined,
  site: string | undefined,
  host: string | undefined,
): boolean {
  if (origin === undefined) return site !== "cross-site";
  const from = /^https?:\/\/(.+)$/i.exec(origin)?.[1];
  const name = from === undefined ? undefined : nameIn(from);
  return from === host || (name !== undefined && isLoopback(name));
}

/** The name in `name:port`, without the brackets of an IPv6 address. */
function nameIn(text: string): string | undefined {
  const [, address, name] = /^(?:\[([\da-f:.]+)\]|([\w.-]+))(?::\d+)?$/i.exec(text) ?? [];
  return address ?? name;
}

function isLoopback(name: string): boolean {
  return classifyHost(name).kind === "loopback";
}

const encoder = new TextEncoder();

function refusal(): Answer {
  const error = {
    message:
      "This gateway answers programs of the machine it runs on, and this request comes from a web page or calls it by a foreign name. Call it as localhost or 127.0.0.1; a name of your own goes into --trust-host.",
    type: "invalid_request_error",
    code: foreignCaller.code,
    param: "host",
  };
  return {
    status: foreignCaller.status,
    headers: [["content-type", "application/json"]],
    body: wholeBody(encoder.encode(JSON.stringify({ error }))),
  };
}
