import { once } from "node:events";
import type { Server } from "node:http";
import { connect } from "node:net";
import type { Answerer } from "../src/exchange.ts";
import { createNodeServer, type NodeServerOptions } from "../src/node/index.ts";

/** Listens on loopback for as long as a test runs. */
export async function serving<T>(
  answer: Answerer,
  test: (port: number) => Promise<T>,
  options: NodeServerOptions = {},
): Promise<T> {
  return listening(createNodeServer(answer, options), test);
}

/** The same with a server that is there already. */
export async function listening<T>(server: Server, test: (port: number) => Promise<T>): Promise<T> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  try {
    return await test(typeof address === "object" && address !== null ? address.port : 0);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Sends bytes as they are, and gives back all that comes until the connection closes. */
export function overWire(port: number, ...pieces: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let text = "";
    socket.setEncoding("latin1");
    socket.on("data", (piece) => {
      text += piece;
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(text));
    for (const piece of pieces) socket.write(piece);
  });
}
