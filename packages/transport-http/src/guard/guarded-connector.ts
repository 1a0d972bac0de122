import type { Socket } from "node:net";
import type { NetworkCause } from "@pk-config/core";
import type { buildConnector } from "undici";
import { resetCode } from "../network-cause.ts";
import { ConnectError } from "./connect-error.ts";
import type { Host, OpenGuarded } from "./open-guarded.ts";

/** Makes the connections of an agent. */
export interface GuardedConnector {
  readonly connect: buildConnector.connector;
  /** Gives up every connection that is still being made. */
  close(): void;
}

/** How connections are made. */
export interface ConnectorOptions {
  readonly open: OpenGuarded;
  /** Longest wait for a connection, the lookup of the name included. */
  readonly timeoutMs: number;
  /** Is told of each connection that is begun, and how to give it up. */
  readonly onBegin: (giveUp: () => void) => void;
}

/** Lets an agent make its connections by `open`. */
export function guardedConnector(options: ConnectorOptions): GuardedConnector {
  const { open, timeoutMs, onBegin } = options;
  const beingMade = new Set<AbortController>();

  function connect(to: buildConnector.Options, callback: buildConnector.Callback): void {
    const attempt = new AbortController();
    const { signal } = attempt;
    const giveUp = (cause: NetworkCause) => attempt.abort(new ConnectError(cause));
    const timer = setTimeout(giveUp, timeoutMs, "connect-timeout");
    beingMade.add(attempt);
    const answer = (...outcome: Parameters<typeof callback>) => {
      clearTimeout(timer);
      beingMade.delete(attempt);
      callback(...outcome);
    };
    signal.addEventListener("abort", () => answer(signal.reason, null));
    onBegin(() => giveUp("closed"));
    open(hostOf(to), signal).then(
      (socket) => {
        if (signal.aborted) socket.destroy();
        // An agent asks again and again for a socket that is of no use any more.
        else if (socket.destroyed) answer(new ConnectError("reset"), null);
        else answer(null, withOwnCodes(socket));
      },
      (error) => {
        if (!signal.aborted) answer(error, null);
      },
    );
  }

  return {
    connect,
    close() {
      for (const attempt of beingMade) attempt.abort(new ConnectError("closed"));
    },
  };
}

function hostOf({ hostname, port, protocol }: buildConnector.Options): Host {
  const secure = protocol === "https:";
  return { name: hostname, port: Number(port) || (secure ? 443 : 80), secure };
}

/**
 * Lets two errors go by codes of our own, from which undici draws no conclusions.
 *
 * Where a body has neither length nor chunks, undici takes a reset for its end, because some systems
 * reset a connection that was only closed. Half an answer that looks whole is worse than a whole one
 * that looks broken. And by its own code for a call that was given up it knows a connection that can be
 * replaced: it would make a new one for that call, and drop the call only then.
 */
function withOwnCodes(socket: Socket): Socket {
  return socket.prependListener("error", (error) => {
    if (!("code" in error)) return;
    if (error.code === "ECONNRESET") error.code = resetCode;
    else if (error.code === "UND_ERR_INFO" && error.message === "aborted") error.code = givenUpCode;
  });
}

const givenUpCode = "ERR_CALL_GIVEN_UP";
