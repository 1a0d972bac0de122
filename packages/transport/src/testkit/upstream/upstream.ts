import { createServer as createPlainServer, type Socket } from "node:net";
import { createServer as createSecureServer } from "node:tls";
import type { Certificate } from "./certificate.ts";
import { type House, serveConnection } from "./connection.ts";
import type { Behaviour } from "./exchange.ts";
import { listening } from "./listening.ts";
import { echo, reply } from "./replies.ts";
import { rude } from "./rude.ts";
import type { SeenRequest } from "./seen-request.ts";

/** A server that does to the wire whatever it is told, and remembers what came over it. */
export interface Upstream {
  /** As in `http://127.0.0.1:4711`. */
  readonly origin: string;
  readonly port: number;
  /** Every request that came, in order. */
  readonly requests: readonly SeenRequest[];
  /** How many connections were ever made. */
  readonly accepted: number;
  /** How many connections are open. */
  readonly open: number;
  /** How many requests are not done with: not read, not answered, or the answer not taken. */
  readonly busy: number;
  /** How many bytes of answers were taken off its hands. */
  readonly taken: number;
  /**
   * Makes an address whose first request is treated the first way, the second the second, and all
   * others the last.
   */
  at(...script: Script): string;
  close(): Promise<void>;
}

/** What becomes of the requests to one address, one after the other. */
export type Script = readonly [Behaviour, ...Behaviour[]];

/**
 * Starts a rude upstream on a free port of 127.0.0.1; one that speaks TLS where it is given a
 * certificate.
 *
 * What it does is chosen by the path: those that `at` made; `/status/503`; the names of `rude`, as in
 * `/closes-in-body`; and every other path is an echo.
 */
export async function startUpstream(certificate?: Certificate): Promise<Upstream> {
  const book = newBook();
  let connections = 0;
  const serve = (socket: Socket) => {
    connections += 1;
    serveConnection(socket, connections, book);
  };
  const secure = certificate !== undefined;
  const server = secure ? createSecureServer(certificate, serve) : createPlainServer(serve);
  const listens = await listening(server);
  const origin = `${secure ? "https" : "http"}://127.0.0.1:${listens.port}`;
  return {
    origin,
    port: listens.port,
    requests: book.requests,
    get accepted() {
      return listens.accepted;
    },
    get open() {
      return listens.open;
    },
    get busy() {
      return book.counts.busy;
    },
    get taken() {
      return book.counts.taken;
    },
    at: (...script) => `${origin}${book.addRoute(script)}`,
    close: () => listens.close(),
  };
}

/** What an upstream remembers. */
interface Book extends House {
  readonly requests: readonly SeenRequest[];
  readonly counts: { readonly busy: number; readonly taken: number };
  readonly addRoute: (script: Script) => string;
}

function newBook(): Book {
  const requests: SeenRequest[] = [];
  const routes = new Map<string, Iterator<Behaviour, Behaviour>>();
  const counts = { busy: 0, taken: 0 };
  return {
    requests,
    counts,
    addRoute(script) {
      const path = `/at/${routes.size + 1}`;
      routes.set(path, turns(script));
      return path;
    },
    onRequest(request) {
      requests.push(request);
      const path = request.target.replace(/\?.*/s, "");
      return routes.get(path)?.next().value ?? builtIn(path);
    },
    onBusy(change) {
      counts.busy += change;
    },
    onTaken(bytes) {
      counts.taken += bytes;
    },
  };
}

function* turns(script: Script): Generator<Behaviour, never> {
  let last = script[0];
  for (last of script) yield last;
  for (;;) yield last;
}

const rudeByName: ReadonlyMap<string, Behaviour> = new Map(Object.entries(rude));

function builtIn(path: string): Behaviour {
  const status = /^\/status\/(\d{3})$/.exec(path)?.[1];
  if (status !== undefined) return reply({ status: Number(status) });
  return rudeByName.get(path.slice(1)) ?? echo;
}
