import { Agent, type ClientRequest, request as httpRequest, type IncomingMessage } from "node:http";
import {
  request as httpsRequest,
  Agent as SecureAgent,
  type AgentOptions as SecureAgentOptions,
} from "node:https";
import type { LookupFunction } from "node:net";
import type { NetworkCause } from "@pk-config/core";
import type { BodyPart, Reply, Sending, Sent, Transport } from "../src/index.ts";
import { bodyCutOff, endOfBody, isForbiddenMethod, measured, transportSpec } from "../src/index.ts";
import type { Signal } from "../src/signal.ts";
import type { Lookup, Surroundings } from "../src/testkit/index.ts";

/**
 * The shortest transport that keeps the whole contract, to show that it can be kept. Options of Node's
 * client are for those that show how it is not kept.
 */
export function referenceTransport(
  { lookup, trusted }: Surroundings,
  more: SecureAgentOptions & { maxHeaderSize?: number } = {},
): Transport {
  const options = { keepAlive: true, lookup: nodeLookup(lookup), ca: trusted, ...more };
  const plain = new Agent(options);
  const secure = new SecureAgent(options);
  return {
    spec: transportSpec,
    async doSend(sending, signal) {
      if (signal.aborted) return { kind: "aborted" };
      if (isForbiddenMethod(sending.method)) return { kind: "unreachable", cause: "unsendable" };
      const address = parsed(sending.url);
      const begin = address.protocol === "https:" ? httpsRequest : httpRequest;
      const request = begin({
        ...more,
        agent: address.protocol === "https:" ? secure : plain,
        host: address.hostname,
        port: address.port,
        method: sending.method,
        path: /^[^/]+:\/\/[^/?]*(.*)$/.exec(sending.url)?.[1] || "/",
        headers: [["host", address.host], ...sending.headers, ...lengthOf(sending)].flat(),
      });
      return exchange(request, sending, signal);
    },
    async close() {
      plain.destroy();
      secure.destroy();
    },
  };
}

function exchange(request: ClientRequest, sending: Sending, signal: Signal): Promise<Sent> {
  return new Promise((resolve, reject) => {
    let cause: NetworkCause | undefined;
    const onAbort = () => {
      cause = "closed";
      resolve({ kind: "aborted" });
      request.destroy();
    };
    signal.addEventListener("abort", onAbort);
    const forget = () => signal.removeEventListener("abort", onAbort);
    request.on("response", (response) => {
      resolve(replyOf(request, response, { cause: () => cause, forget }));
    });
    request.on("error", (error) => {
      cause ??= causeOf(error);
    });
    request.on("close", () => {
      forget();
      resolve({ kind: "unreachable", cause: cause ?? "closed" });
    });
    send(request, sending.body).catch((error: unknown) => {
      reject(error);
      request.destroy();
    });
  });
}

async function send(request: ClientRequest, body: Sending["body"]): Promise<void> {
  if (body === undefined || body instanceof Uint8Array) {
    request.end(body);
    return;
  }
  let wake = () => {};
  for (const event of ["drain", "close"]) request.on(event, () => wake());
  for await (const part of measured(body)) {
    if (request.destroyed) return;
    if (request.write(part)) continue;
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
  request.end();
}

interface Watch {
  readonly cause: () => NetworkCause | undefined;
  readonly forget: () => void;
}

function replyOf(request: ClientRequest, response: IncomingMessage, watch: Watch): Reply {
  let wake = () => {};
  let last: BodyPart | undefined;
  for (const event of ["readable", "end", "error", "close"]) response.on(event, () => wake());
  response.on("end", () => {
    // An upstream that is done before the request is wants no more of it.
    if (!request.writableEnded) request.destroy();
  });
  const next = (): BodyPart | undefined => {
    const bytes: Uint8Array | null = last === undefined ? response.read() : null;
    if (bytes !== null) return { kind: "bytes", bytes };
    // Node takes a reset for the end of a body that has neither length nor chunks.
    const isWhole = response.complete && watch.cause() === undefined;
    if (isWhole && response.readableLength === 0) last ??= endOfBody;
    else if (response.destroyed) last ??= { kind: "broken", cause: watch.cause() ?? "closed" };
    if (last !== undefined) watch.forget();
    return last;
  };
  const read = (): BodyPart | Promise<BodyPart> =>
    next() ??
    new Promise<void>((resolve) => {
      wake = resolve;
    }).then(read);
  return {
    kind: "reply",
    status: response.statusCode ?? 0,
    headers: pairs(response.rawHeaders),
    body: {
      read,
      cancel() {
        if (last !== undefined) return;
        last = bodyCutOff;
        request.destroy();
        wake();
      },
    },
  };
}

function pairs(raw: readonly string[]): (readonly [string, string])[] {
  return raw.flatMap((name, at) =>
    at % 2 === 0 ? [[name.toLowerCase(), raw[at + 1] ?? ""] as const] : [],
  );
}

function lengthOf({ body, method }: Sending): string[][] {
  if (body?.length !== undefined) return [["content-length", String(body.length)]];
  if (body !== undefined) return [["transfer-encoding", "chunked"]];
  return method === "GET" || method === "HEAD" ? [] : [["content-length", "0"]];
}

function parsed(url: string): URL {
  // What is thrown for a wrong address repeats it, and an address may hold a key.
  if (!URL.canParse(url)) throw new TypeError("The address of a call is not valid.");
  return new URL(url);
}

function causeOf(error: NodeJS.ErrnoException): NetworkCause {
  const { code = "" } = error;
  if (code === "ECONNREFUSED") return "refused";
  if (code === "ENOTFOUND") return "dns";
  if (code === "ECONNRESET" || code === "EPIPE") return "syscall" in error ? "reset" : "closed";
  return /^HPE_/.test(code) ? "closed" : "tls";
}

function nodeLookup(lookup: Lookup): LookupFunction {
  return (name, _options, callback) => {
    lookup(name).then(
      (found) => {
        const addresses = found.map((address) => ({ address, family: 4 }));
        const none = Object.assign(new Error("no address"), { code: "ENOTFOUND" });
        callback(addresses.length === 0 ? none : null, addresses);
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };
}
