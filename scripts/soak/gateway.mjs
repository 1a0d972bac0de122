// @ts-check
/** A gateway on a port of its own, with a resolver of the test and short times of silence. */
import { createAnswerer } from "@pk-config/gateway";
import { createNodeServer } from "@pk-config/gateway/node";
import { httpTransport } from "@pk-config/transport-http";
import { answerCalls } from "./asked.mjs";

const GIB = 1024 ** 3;
const trustedHosts = ["127.0.0.1", "*.test"];

let open = () => {};
let gate = Promise.resolve();
const running = { now: 0, most: 0, all: 0 };

const transport = httpTransport({
  trustedHosts,
  connections: 20_000,
  keepAliveMs: 1000,
  connectTimeoutMs: 120_000,
  async resolve(name) {
    await gate;
    if (name !== "unknown.test") return ["127.0.0.1"];
    throw Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
  },
});
const answer = createAnswerer({
  transport,
  trustedHosts,
  limits: { idleMs: 10_000, uploadBytes: 2 * GIB },
});
const server = createNodeServer(answer);
server.on("request", (_, response) => {
  running.all += 1;
  running.now += 1;
  running.most = Math.max(running.most, running.now);
  response.once("close", () => {
    running.now -= 1;
  });
});
server.listen({ port: 0, host: "127.0.0.1", backlog: 4096 }, () => {
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  console.log(`http://127.0.0.1:${port}`);
});

answerCalls({
  running: () => running,
  connections: () => new Promise((resolve) => server.getConnections((_, count) => resolve(count))),
  hold: () => {
    gate = new Promise((resolve) => {
      open = () => resolve();
    });
  },
  open: () => open(),
  close: async () => {
    server.close();
    await transport.close?.();
  },
});
