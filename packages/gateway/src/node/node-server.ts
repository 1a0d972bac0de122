import { createServer, type Server } from "node:http";
import type { Duplex } from "node:stream";
import type { Answerer } from "../exchange.ts";
import { nodeListener } from "./node-listener.ts";
import { refusalOnWire } from "./refusal-on-wire.ts";

/** How long a caller may take, and how much it may send ahead of a body. */
export interface NodeServerOptions {
  /** Longest time for the headers of a request, in milliseconds. */
  readonly headersTimeoutMs?: number;
  /** Longest time for a whole request, its body included, in milliseconds. */
  readonly requestTimeoutMs?: number;
  /** Most bytes of headers; a config is one of them. */
  readonly headerBytes?: number;
}

/**
 * Makes a `node:http` server that bears callers of any kind: slow ones are cut off, and what is no HTTP
 * gets an error in the shape of all others. It is not listening yet.
 */
export function createNodeServer(answer: Answerer, options: NodeServerOptions = {}): Server {
  const {
    headersTimeoutMs = 20_000,
    requestTimeoutMs = 300_000,
    headerBytes = 128 * 1024,
  } = options;
  const server = createServer(
    {
      headersTimeout: headersTimeoutMs,
      requestTimeout: requestTimeoutMs,
      connectionsCheckingInterval: Math.min(headersTimeoutMs, 5000),
      maxHeaderSize: headerBytes,
      keepAliveTimeout: 65_000,
      noDelay: true,
      insecureHTTPParser: false,
      requireHostHeader: true,
    },
    nodeListener(answer),
  );
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Duplex) => {
    // Headers of an earlier reply may be on their way: what follows would be read as its body.
    if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
    else socket.end(refusalOnWire(error.code));
  });
  return server;
}
