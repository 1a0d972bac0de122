// @ts-check
/**
 * A worker that listens and never accepts: it tells its port and stops thinking. Once a few connections
 * wait in the queue, none that is begun ever comes about.
 */
import { createServer } from "node:net";
import { parentPort } from "node:worker_threads";

const server = createServer();
server.listen({ host: "127.0.0.1", port: 0, backlog: 1 }, () => {
  const address = server.address();
  parentPort?.postMessage(address !== null && typeof address === "object" ? address.port : 0);
  // The message is on its way before the thread stands still.
  setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0), 50);
});
