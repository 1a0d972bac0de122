import { createServer, type IncomingMessage, type Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { errorAnswer, type Fault } from "../error-answer.ts";
import type { Answerer } from "../exchange.ts";
import { guarded } from "../observer.ts";
import { allow } from "../routes.ts";
import { headFault, noTunnel, unknownExpectation } from "./head-fault.ts";
import { closeSoon, continueListener, nodeListener } from "./node-listener.ts";
import { refuseOnWire } from "./refusal-on-wire.ts";
import { wireFault } from "./wire-fault.ts";
import { writeAnswer } from "./write-answer.ts";

/** How long a caller may take, and how much it may send ahead of a body. */
export interface NodeServerOptions {
  /** Longest time for the headers of a request, in milliseconds. */
  readonly headersTimeoutMs?: number;
  /** Longest time for a whole request, its body included, in milliseconds. */
  readonly requestTimeoutMs?: number;
  /** Most bytes of headers; a config is one of them. */
  readonly headerBytes?: number;
  /** Is told of callers that never come to the gateway; it is not waited for. */
  readonly onRefused?: ((caller: RefusedCaller) => void) | undefined;
}

/** A caller that the server itself has refused, since what it sent is no request for the gateway. */
export interface RefusedCaller {
  readonly status: number;
  /** Code and message of the error that it got. */
  readonly code: string;
  readonly message: string;
  /** Missing where what it sent could not be read so far. */
  readonly method?: string;
  /** Without its query string. */
  readonly path?: string;
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
  const tell = guarded(options.onRefused);
  const refuse = (fault: Fault, message: IncomingMessage, response: ServerResponse) => {
    tell(refusedCaller(fault, message));
    writeAnswer(errorAnswer(fault, [["connection", "close"]]), response);
  };
  const [listener, whenAwaited] = [nodeListener(answer), continueListener(answer)];
  const server = createServer(
    {
      headersTimeout: headersTimeoutMs,
      requestTimeout: requestTimeoutMs,
      connectionsCheckingInterval: Math.min(headersTimeoutMs, 5000),
      maxHeaderSize: headerBytes,
      keepAliveTimeout: 65_000,
      noDelay: true,
      insecureHTTPParser: false,
      // It would be refused without a word.
      requireHostHeader: false,
    },
    (message, response) => {
      const fault = headFault(message);
      const isAwaited = message.headers.expect !== undefined && message.httpVersion === "1.1";
      if (fault === undefined) {
        if (isAwaited) whenAwaited(message, response);
        else listener(message, response);
        return;
      }
      refuse(fault, message, response);
      if (isAwaited) closeSoon(response);
    },
  );
  // A request like any other, also for those who count them. Nobody has told its caller to go on yet.
  server.on("checkContinue", (...asked) => server.emit("request", ...asked));
  server.on("checkExpectation", (message, response) => {
    refuse(unknownExpectation, message, response);
  });
  server.on("connect", (message, socket) => {
    tell(refusedCaller(noTunnel, message));
    refuseOnWire(noTunnel, socket, [allow]);
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Duplex) => {
    // Once it is refused, there is nothing to say to what else it sends.
    if (socket.writableEnded) return;
    if (error.code === "ECONNRESET" || !socket.writable || isAnswering(socket)) {
      socket.destroy();
      return;
    }
    const fault = wireFault(error.code);
    tell(refusedCaller(fault));
    refuseOnWire(fault, socket);
  });
  return server;
}

function refusedCaller(fault: Fault, asked?: IncomingMessage): RefusedCaller {
  const { status, code, message } = fault;
  if (asked === undefined) return { status, code, message };
  const { method = "GET", url = "/" } = asked;
  return { status, code, message, method, path: url.replace(/[?#].*$/s, "") };
}

/**
 * Whether an answer is on its way: a refusal behind it would be read as a part of it. Node keeps what it
 * is about with the socket, and asks for the same where nobody listens for such errors.
 */
function isAnswering(socket: Duplex): boolean {
  const answering: unknown = "_httpMessage" in socket ? socket._httpMessage : undefined;
  return answering instanceof ServerResponse && answering.headersSent;
}
