// @ts-check
/**
 * The upstreams of the soak test, in a process of their own. What one does is in the path, behind which
 * the gateway puts its own: `/<fault>/<kind>/<held or free>`. What is held waits for the gate.
 */
import { createServer as createHttpServer } from "node:http";
import { connect, createServer } from "node:net";
import { serveConnection } from "../../packages/transport/src/testkit/upstream/connection.ts";
import { head } from "../../packages/transport/src/testkit/upstream/replies.ts";
import { answerCalls } from "./asked.mjs";
import { behaviour } from "./behaviours.mjs";

/** @typedef {import("./behaviours.mjs").Behaviour} Behaviour */

/** A connection that is closed keeps its pair of ports for a minute, so one port is not enough. */
const PORTS = 4;
const BACKLOG = 4096;
const BLOCK = Buffer.alloc(64 * 1024, "x");
// A connection of its own holds a port at which nobody listens.
const counts = { requests: 0, busy: 0, open: -1, taken: 0, received: 0 };

let open = () => {};
let gate = Promise.resolve();

const house = {
  /**
   * @param {{ readonly target: string }} request
   * @returns {Behaviour}
   */
  onRequest({ target }) {
    counts.requests += 1;
    const [, name = "", kind = "plain", hold = "free"] = target.split("/");
    const id = /[?&]id=([\w-]+)/.exec(target)?.[1] ?? "";
    const asked = kind === "stream" ? "stream" : "plain";
    const act = name === "flood" ? flood(Number(hold)) : behaviour(name, asked, id);
    if (hold !== "held") return act;
    return async (exchange) => {
      await Promise.race([gate, exchange.gone]);
      await act(exchange);
    };
  },
  /** @param {1 | -1} change */
  onBusy(change) {
    counts.busy += change;
  },
  /** @param {number} bytes */
  onTaken(bytes) {
    counts.taken += bytes;
  },
};

/**
 * Writes so many bytes as fast as they are taken, and makes them while it writes.
 * @param {number} length
 * @returns {Behaviour}
 */
function flood(length) {
  return async (exchange) => {
    await exchange.over;
    const headers = /** @type {const} */ ([
      ["content-type", "application/json"],
      ["content-length", String(length)],
    ]);
    await exchange.write(head(200, headers));
    for (let left = length; left > 0 && !exchange.isGone(); left -= BLOCK.length) {
      await exchange.write(BLOCK.subarray(0, left));
    }
  };
}

/** @param {import("node:net").Server} server */
async function listen(server) {
  server.on("connection", (socket) => {
    counts.open += 1;
    socket.setNoDelay(true);
    socket.on("error", () => {});
    socket.on("close", () => {
      counts.open -= 1;
    });
  });
  await new Promise((resolve) => {
    server.listen({ port: 0, host: "127.0.0.1", backlog: BACKLOG }, () => resolve(undefined));
  });
  const address = server.address();
  return address !== null && typeof address === "object" ? address.port : 0;
}

/**
 * A port that nobody listens at and nobody else can get meanwhile: this end of a connection. It is bound
 * by its number, for the system gives a port that it chose itself to other connections as well, and one
 * from such a port to itself would come about.
 * @param {number} port Of the other end.
 * @returns {Promise<number>}
 */
async function heldPort(port) {
  const spare = createServer();
  const localPort = await listen(spare);
  await new Promise((resolve) => spare.close(resolve));
  const host = "127.0.0.1";
  return new Promise((resolve) => {
    connect({ port, host, localAddress: host, localPort }, () => resolve(localPort));
  });
}

let connections = 0;
/** @type {number[]} */
const rudePorts = [];
for (let index = 0; index < PORTS; index++) {
  const server = createServer((socket) => {
    connections += 1;
    serveConnection(socket, connections, house);
  });
  rudePorts.push(await listen(server));
}
const refused = await heldPort(await listen(createServer()));
const tls = await listen(
  createServer((socket) => {
    socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
  }),
);
const sink = await listen(
  createHttpServer((request, response) => {
    let bytes = 0;
    request.on("data", (part) => {
      bytes += part.length;
      counts.received += part.length;
    });
    request.on("end", () => response.end(JSON.stringify({ bytes })));
  }),
);

answerCalls({
  ports: () => ({ rude: rudePorts, refused, tls, sink }),
  counts: () => counts,
  hold: () => {
    gate = new Promise((resolve) => {
      open = () => resolve();
    });
  },
  open: () => open(),
});
console.log(`http://127.0.0.1:${rudePorts[0]}`);
