import type { Socket } from "node:net";
import type { SeenRequest } from "./seen-request.ts";

/** One request and the connection on which it is answered, well or badly. */
export interface Exchange {
  readonly request: SeenRequest;
  /** Settles once the request is whole, or can no longer become so. */
  readonly over: Promise<void>;
  /** Settles once the connection is gone, whoever closed it. */
  readonly gone: Promise<void>;
  isGone(): boolean;
  /** Puts bytes on the wire (text as Latin-1). Settles once they were taken, or nobody is left to. */
  write(data: string | Uint8Array): Promise<void>;
  /** Ends the connection in good order, whatever was promised before. */
  close(): void;
  /** Ends the connection with a reset. */
  reset(): void;
  /** Takes nothing more from the wire until `listen`. */
  ignore(): void;
  listen(): void;
}

/** How an upstream treats a request. It is over when the promise settles. */
export type Behaviour = (exchange: Exchange) => void | Promise<void>;

/** What an exchange needs of the connection it is held on. */
export interface Line {
  readonly socket: Socket;
  readonly gone: Promise<void>;
  /** Counts bytes that were taken. */
  readonly onTaken: (bytes: number) => void;
}

/** Begins the exchange for a request. */
export function exchangeOn(line: Line, request: SeenRequest, over: Promise<void>): Exchange {
  const { socket } = line;
  return {
    request,
    over,
    gone: line.gone,
    isGone: () => socket.destroyed,
    write: (data) =>
      new Promise((resolve) => {
        const bytes = typeof data === "string" ? Buffer.from(data, "latin1") : data;
        if (socket.destroyed) resolve();
        else {
          socket.write(bytes, (error) => {
            if (!error) line.onTaken(bytes.length);
            resolve();
          });
        }
      }),
    close: () => {
      socket.destroySoon();
    },
    reset: () => {
      socket.resetAndDestroy();
    },
    ignore: () => {
      socket.pause();
    },
    listen: () => {
      socket.resume();
    },
  };
}
