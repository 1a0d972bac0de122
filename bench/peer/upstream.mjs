// @ts-check
/** An upstream on loopback that answers everything at once, in a thread of its own. */
import { createServer } from "node:http";
import { parentPort } from "node:worker_threads";

const answer = JSON.stringify({
  id: "chatcmpl-1",
  object: "chat.completion",
  created: 0,
  model: "m",
  choices: [{ index: 0, message: { role: "assistant", content: "Hello." }, finish_reason: "stop" }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});
let calls = 0;

const server = createServer((request, response) => {
  calls += 1;
  request.resume().on("end", () => {
    response.writeHead(200, { "content-type": "application/json" }).end(answer);
  });
});
// No connection is closed between two rounds.
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => parentPort?.postMessage(server.address()));
parentPort?.on("message", () => parentPort?.postMessage(calls));
