import type { Socket } from "node:net";
import { type Behaviour, exchangeOn, type Line } from "./exchange.ts";
import { requestReader } from "./request-reader.ts";
import { type RequestRecord, requestRecord, type SeenRequest } from "./seen-request.ts";

/** What the connections of an upstream share. */
export interface House {
  /** Writes a request down and says how to treat it. */
  readonly onRequest: (request: SeenRequest) => Behaviour;
  readonly onBusy: (change: 1 | -1) => void;
  readonly onTaken: (bytes: number) => void;
}

/** Serves the requests of one connection, one after the other. */
export function serveConnection(socket: Socket, connection: number, house: House): void {
  let current: RequestRecord | undefined;
  let queue = Promise.resolve();
  const gone = new Promise<void>((resolve) => {
    socket.on("close", () => {
      current?.end("cut");
      resolve();
    });
  });
  const line: Line = { socket, gone, onTaken: house.onTaken };
  const read = requestReader({
    head(lines) {
      const record = requestRecord(lines, connection);
      current = record;
      const behave = house.onRequest(record.seen);
      const exchange = exchangeOn(line, record.seen, record.over);
      house.onBusy(1);
      queue = queue.then(async () => {
        await behave(exchange);
        house.onBusy(-1);
      });
    },
    body: (bytes) => current?.add(bytes),
    end: () => current?.end("whole"),
  });
  socket.on("error", () => {});
  socket.on("data", read);
}
