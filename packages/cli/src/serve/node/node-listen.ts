import type { Server } from "node:http";
import { Server as NetServer, type Socket } from "node:net";
import { createNodeServer } from "@pk-config/gateway/node";
import { UsageError } from "../../io.ts";
import { codeOf } from "../../node-files.ts";
import type { Address, Serving } from "../serving.ts";
import { ownAddresses } from "./own-addresses.ts";

/** Listens on an address of this machine. */
export const nodeListen: Serving["listen"] = async (answer, at, onRefused) => {
  const server = createNodeServer(answer, { onRefused });
  const callers = watchCallers(server);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(refusal(error, at)));
    server.listen(at.port, at.host, resolve);
  });
  const bound = server.address();
  const { address: host, port } =
    typeof bound === "object" && bound !== null ? bound : { address: at.host, port: at.port };
  return {
    at: { host, port },
    isOwn: ownAddresses(host, port),
    running: callers.running,
    async close() {
      callers.dismiss();
      // The server's own `close` also hangs up on callers who have not read all of their answers.
      await new Promise<void>((resolve) => {
        NetServer.prototype.close.call(server, () => resolve());
      });
      // It has closed as soon as no connection is left, before anybody is told that one is closed.
      await callers.gone();
    },
    cut: () => server.closeAllConnections(),
  };
};

interface Callers {
  running(): number;
  /** Hangs up on those who ask for nothing, now and as soon as they have their answers. */
  dismiss(): void;
  /** Resolves when nobody waits for an answer. */
  gone(): Promise<void>;
}

/** Knows which connections wait for an answer. */
function watchCallers(server: Server): Callers {
  const sockets = new Map<Socket, number>();
  let isClosing = false;
  let running = 0;
  let whenGone = () => {};
  const change = (socket: Socket, by: 1 | -1) => {
    running += by;
    const waiting = (sockets.get(socket) ?? 0) + by;
    if (!socket.destroyed) sockets.set(socket, waiting);
    if (isClosing && waiting === 0) socket.destroySoon();
    if (running === 0) whenGone();
  };
  server.on("connection", (socket: Socket) => {
    sockets.set(socket, 0);
    socket.once("close", () => sockets.delete(socket));
  });
  server.on("request", ({ socket }, response) => {
    change(socket, 1);
    response.once("close", () => change(socket, -1));
  });
  return {
    running: () => running,
    gone: () =>
      new Promise((resolve) => {
        whenGone = resolve;
        if (running === 0) resolve();
      }),
    dismiss() {
      isClosing = true;
      for (const [socket, waiting] of sockets) if (waiting === 0) socket.destroy();
    },
  };
}

/** Why nobody can listen there, in words. */
function refusal(error: unknown, { host, port }: Address): UsageError {
  const code = codeOf(error);
  switch (code) {
    case "EADDRINUSE":
      return new UsageError(
        `Port ${port} of ${host} is in use.`,
        "Choose another one with --port, or let --port 0 take any that is free.",
      );
    case "EACCES":
      return new UsageError(
        `Port ${port} of ${host} may not be listened on.`,
        "Ports below 1024 belong to the system: choose another one with --port.",
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new UsageError(
        `${host} is no address of this machine.`,
        "--host takes one, such as 127.0.0.1, or 0.0.0.0 for all of them.",
      );
    default:
      return new UsageError(`Nobody can listen on port ${port} of ${host} (${String(code)}).`);
  }
}
