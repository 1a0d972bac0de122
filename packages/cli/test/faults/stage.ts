import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import { type Answerer, createAnswerer } from "@pk-config/gateway";
import { createNodeServer } from "@pk-config/gateway/node";
import type { Transport } from "@pk-config/transport";
import {
  type Certificate,
  type Listening,
  makeCertificate,
  startTalker,
  startUpstream,
  type Upstream,
} from "@pk-config/transport/testkit";
import { httpTransport } from "@pk-config/transport-http";
import { callGateway, type Heard } from "./caller.ts";

/** What is short here and long in life: times that must pass, and are waited for. */
export const shortMs = 1200;

/** Of a body that comes: so much is kept to be sent again, and so much there may be at most. */
export const uploads = { replayBytes: 64 * 1024, most: 48 * 1024 * 1024 } as const;

/** A gateway on a socket, with upstreams that do well and badly. All of it is on 127.0.0.1. */
export interface Stage {
  /** Of the gateway. */
  readonly port: number;
  /** The same gateway behind a server that waits for slow callers only a moment. */
  readonly hastyPort: number;
  /** Does whatever it is told. */
  readonly upstream: Upstream;
  /** Speaks TLS, with a certificate that is trusted, for `upstream.test`. */
  readonly trusted: Upstream;
  /** Speaks TLS, with a certificate that nobody vouches for. */
  readonly untrusted: Upstream;
  /** Speaks no TLS, whatever it is told. */
  readonly talker: Listening;
  /** Where nobody listens. */
  readonly closedPort: number;
  /** The origin of an upstream that does well. */
  readonly healthy: string;
  /** Calls the gateway, and counts the calls that it makes for it. */
  call(asked: Asked): Promise<Told>;
  /** How many calls of upstreams were made for a request. */
  callsFor(id: string): number;
  /** How many callers are connected. */
  callers(): Promise<number>;
  /** Ends all of it, once. */
  close(): Promise<unknown>;
}

/** What is asked of the gateway. */
export interface Asked {
  readonly path: string;
  readonly config: unknown;
  readonly body: string;
  readonly patienceMs?: number;
}

/** What came of it. */
export interface Told {
  readonly heard: Heard;
  /** How many calls of upstreams were made. */
  readonly calls: number;
}

/** What an upstream answers that does well: JSON, or a stream where one is asked for. */
export const wellDone = { plain: '{"ok":true}', stream: "data: 1\n\ndata: [DONE]\n\n" } as const;

/** Sets all of it up. */
export async function openStage(): Promise<Stage> {
  const certificate = makeCertificate("upstream.test");
  const [upstream, trusted, untrusted, talker, healthy] = await Promise.all([
    startUpstream(),
    startUpstream(certificate),
    startUpstream(makeCertificate("upstream.test")),
    startTalker("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n"),
    listen(healthyUpstream()),
  ]);
  const closedPort = await heldPort(talker);
  const transport = transportFor(certificate);
  const calls = new Map<string, number>();
  const answer = answererOver(transport, calls);
  const gateway = await listen(createNodeServer(answer));
  const hasty = await listen(createNodeServer(answer, haste));
  let count = 0;
  let closing: Promise<unknown> | undefined;
  return {
    port: gateway.port,
    hastyPort: hasty.port,
    upstream,
    trusted,
    untrusted,
    talker,
    closedPort,
    healthy: `http://127.0.0.1:${healthy.port}`,
    async call({ patienceMs = 15_000, ...asked }) {
      count += 1;
      const id = `fault-${count}`;
      const heard = await callGateway({ ...asked, id, patienceMs, port: gateway.port });
      return { heard, calls: calls.get(id) ?? 0 };
    },
    callsFor: (id) => calls.get(id) ?? 0,
    callers: async () => (await gateway.open()) + (await hasty.open()),
    close: () => {
      const all = [upstream, trusted, untrusted, talker, healthy, gateway, hasty];
      closing ??= Promise.all([transport.close?.(), ...all.map((one) => one.close())]);
      return closing;
    },
  };
}

const haste = { headersTimeoutMs: shortMs / 2, requestTimeoutMs: shortMs };

const trustedHosts = ["127.0.0.1", "*.test"];

function answererOver(transport: Transport, calls: Map<string, number>): Answerer {
  return createAnswerer({
    transport,
    trustedHosts,
    limits: {
      idleMs: shortMs,
      replayBytes: uploads.replayBytes,
      uploadBytes: uploads.most,
    },
    observer(told) {
      if (told.kind !== "run" || told.seen.kind !== "sending") return;
      calls.set(told.id, (calls.get(told.id) ?? 0) + 1);
    },
  });
}

/** Names are known here alone, and two of them lead to where no connection ever comes about. */
function transportFor({ cert }: Certificate): Transport {
  const options = { trustedHosts, resolve, ca: [cert] };
  const real = httpTransport(options);
  const hanging = httpTransport({
    ...options,
    connectTimeoutMs: shortMs,
    connect: () => new Promise(() => {}),
  });
  return {
    ...real,
    doSend: (sending, signal) => {
      const hangs = /^http:\/\/(?:hanging|silent)\.test/.test(sending.url);
      return (hangs ? hanging : real).doSend(sending, signal);
    },
    async close() {
      await Promise.all([real.close?.(), hanging.close?.()]);
    },
  };
}

async function resolve(name: string): Promise<readonly string[]> {
  if (name === "inside.example") return ["10.0.0.7"];
  if (name === "silent.test") return new Promise(() => {});
  if (name !== "unknown.test") return ["127.0.0.1"];
  throw Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
}

/**
 * A port that nobody listens at and nobody else can get meanwhile: this end of a connection. It is bound
 * by its number, for the system gives a port that it chose itself to other connections as well, and one
 * from such a port to itself would come about.
 */
async function heldPort({ port }: Listening): Promise<number> {
  const spare = createServer();
  const { port: localPort } = await listen(spare);
  await new Promise((resolve) => spare.close(resolve));
  const host = "127.0.0.1";
  return new Promise((resolve) => {
    const socket = connect({ port, host, localAddress: host, localPort }, () => resolve(localPort));
    socket.on("error", () => {});
  });
}

function healthyUpstream(): Server {
  return createServer((request, response) => {
    let text = "";
    request.setEncoding("latin1").on("data", (part) => {
      text += part;
    });
    request.on("end", () => {
      const kind = text.includes('"stream":true') ? "stream" : "plain";
      const type = kind === "stream" ? "text/event-stream" : "application/json";
      response.writeHead(200, { "content-type": type }).end(wellDone[kind]);
    });
  });
}

async function listen(server: Server) {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    open: () => new Promise<number>((resolve) => server.getConnections((_, open) => resolve(open))),
    port: typeof address === "object" && address !== null ? address.port : 0,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
