import { classifyHost, isTrustedHost } from "@pk-config/core";
import type { Answer, Answerer, Exchange } from "@pk-config/gateway";
import { wholeBody } from "@pk-config/transport";

/** The error that others get. */
export const foreignCaller = { status: 403, code: "foreign-caller" } as const;

/** What gives a request away that comes from elsewhere: the header that says so. */
export type Foreign = "host" | "origin" | "sec-fetch-site";

/** Who may call, and who is told of others. */
export interface Gate {
  /** Whether nobody but this machine can call. */
  readonly isLoopback: boolean;
  readonly trustedHosts: readonly string[];
  readonly refused: (exchange: Exchange, foreign: Foreign) => void;
}

/**
 * Keeps out the pages of browsers. Any page may send requests to a port that its browser reaches, and
 * one whose name is made to lead there may read the answers, too: both would use keys that are none of
 * theirs. A browser says from which page a request comes. Every caller says by which name it calls, and
 * while a gateway listens on this machine alone it is known which there are: `localhost`, an address of
 * this machine, or a trusted name.
 */
export function ownCallersOnly(
  answer: Answerer,
  { isLoopback, trustedHosts, refused }: Gate,
): Answerer {
  // Callers call by the same name over and over.
  let good: string | undefined;
  return (exchange, signal) => {
    const { host, origin, "sec-fetch-site": site } = exchange.headers;
    const isProgram = origin === undefined && site === undefined;
    if (!isProgram || (isLoopback && host !== undefined && host !== good)) {
      const isNamed = !isLoopback || isOwnName(host, trustedHosts);
      const foreign = isNamed ? foreignPage(origin, site, host) : "host";
      if (foreign !== undefined) {
        refused(exchange, foreign);
        return Promise.resolve(refusal(foreign));
      }
      good = host;
    }
    return answer(exchange, signal);
  };
}

/** Programs that speak the oldest HTTP give no name, and no browser does that. */
function isOwnName(host: string | undefined, trustedHosts: readonly string[]): boolean {
  const name = host === undefined ? "localhost" : nameIn(host);
  return name !== undefined && (isOfMachine(name) || isTrustedHost(name, trustedHosts));
}

/** What says that a page is neither one of this machine nor one that comes from under the same name. */
function foreignPage(
  origin: string | undefined,
  site: string | undefined,
  host: string | undefined,
): Foreign | undefined {
  if (origin === undefined) return site === "cross-site" ? "sec-fetch-site" : undefined;
  const from = /^https?:\/\/(.+)$/i.exec(origin)?.[1];
  const name = from === undefined ? undefined : nameIn(from);
  const isOwn = from === host || (name !== undefined && isOfMachine(name));
  return isOwn ? undefined : "origin";
}

/** The name in `name:port`, without the brackets of an IPv6 address. */
function nameIn(text: string): string | undefined {
  const [, address, name] = /^(?:\[([\da-f:.]+)\]|([\w.-]+))(?::\d+)?$/i.exec(text) ?? [];
  return address ?? name;
}

function isOfMachine(name: string): boolean {
  return classifyHost(name).kind === "loopback";
}

const encoder = new TextEncoder();

function refusal(foreign: Foreign): Answer {
  const error = {
    message: foreign === "host" ? byName : byPage,
    type: "invalid_request_error",
    code: foreignCaller.code,
    param: foreign,
  };
  return {
    status: foreignCaller.status,
    headers: [["content-type", "application/json"]],
    body: wholeBody(encoder.encode(JSON.stringify({ error }))),
  };
}

const byName =
  "This gateway answers programs of the machine it runs on, and this request calls it by a foreign name. Call it as localhost or 127.0.0.1; a name of your own goes into --trust-host.";

const byPage =
  "This gateway answers programs, and pages of the machine they run on. This request comes from a web page of elsewhere.";
