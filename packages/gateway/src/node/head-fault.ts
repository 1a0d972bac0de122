import type { IncomingMessage } from "node:http";
import type { Fault } from "../error-answer.ts";

/**
 * What is wrong with the head of a request that Node has read, though it should not be answered as it
 * is. Node itself refuses some of these with an empty answer, and lets others pass.
 */
export function headFault({
  headers,
  httpVersion,
  rawHeaders,
}: IncomingMessage): Fault | undefined {
  if (headers.host === undefined) return httpVersion < "1.1" ? undefined : noHost;
  if (hasTwoHosts(rawHeaders)) return twoHosts;
  // Others may be passed over: clients offer HTTP/2 that way, and go on without.
  if (headers.upgrade !== undefined && /websocket/i.test(headers.upgrade)) return noUpgrade;
  return undefined;
}

/** Names and values come in turn. */
function hasTwoHosts(rawHeaders: readonly string[]): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    if (name?.length === 4 && name.toLowerCase() === "host") hosts++;
  }
  return hosts > 1;
}

const noHost: Fault = {
  status: 400,
  code: "bad-request",
  message: "The request has no `Host` header, which HTTP/1.1 asks for.",
  param: "host",
};

const twoHosts: Fault = {
  status: 400,
  code: "bad-request",
  message: "The request has two `Host` headers, and only one of them could be meant.",
  param: "host",
};

const noUpgrade: Fault = {
  status: 400,
  code: "no-upgrade",
  message: "This gateway speaks plain HTTP/1.1 with its callers: it opens no WebSocket.",
  param: "upgrade",
};

/** A caller expects what the gateway does not know. */
export const unknownExpectation: Fault = {
  status: 417,
  code: "unknown-expectation",
  message: "The `Expect` header asks for something that the gateway does not know.",
  param: "expect",
};

/** A caller takes the gateway for a proxy. */
export const noTunnel: Fault = {
  status: 405,
  code: "method-not-allowed",
  message: "This gateway is no proxy for other programs, and CONNECT leads nowhere here.",
  hint: "The APIs are below /v1, as in /v1/chat/completions.",
};
