import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Behaviour } from "../../packages/core/test/upstream/scenario.ts";

/** A call as a host heard it. */
export interface Heard {
  readonly to: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** On the clock of `performance`. */
  readonly atMs: number;
}

/** Notes a call, and says how it is answered; `number` counts the calls of a run from 1. */
export type Director = (call: Heard) => { readonly behaviour: Behaviour; readonly number: number };

/** The header by which an answer is known again: the number of its call. */
export const callHeader = "x-stage-call";

/** Starts a host that answers as it is told, on a free port of this machine. */
export async function startHost(to: string, direct: Director): Promise<Host> {
  const server = createServer(async (request, response) => {
    const atMs = performance.now();
    try {
      const call = { to, atMs, ...(await read(request)) };
      const { behaviour, number } = direct(call);
      await answer(response, behaviour, number, call);
    } catch {
      // The gateway has hung up.
      response.destroy();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { port: portOf(server), stop: () => stop(server) };
}

/** A host that runs. */
export interface Host {
  readonly port: number;
  stop(): void;
}

/** Where a server listens. */
export function portOf(server: Pick<Server, "address">): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("It listens nowhere.");
  return address.port;
}

function stop(server: Server): void {
  server.close();
  server.closeAllConnections();
}

async function read(request: IncomingMessage) {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const headers: Record<string, string> = {};
  for (const [name, value = ""] of Object.entries(request.headers)) headers[name] = String(value);
  const { method = "", url: path = "" } = request;
  return { method, path, headers, text: Buffer.concat(parts).toString() };
}

async function answer(
  response: ServerResponse,
  behaviour: Behaviour,
  number: number,
  call: Heard,
): Promise<void> {
  const { status = 200, delayMs = 0, bodyMs = 0, chunks = 0, chunkMs = 0, cut } = behaviour;
  if (delayMs > 0) await sleep(delayMs);
  if (cut === "before") {
    response.socket?.resetAndDestroy();
    return;
  }
  const isEmpty = status === 204 || status === 304;
  const type = chunks > 0 ? "text/event-stream" : isEmpty ? null : "application/json";
  const headers = { "content-type": type, ...behaviour.headers, [callHeader]: String(number) };
  const text = chunks > 0 || isEmpty ? "" : textOf(behaviour, call);
  for (const [name, value] of Object.entries(headers))
    if (value !== null) response.setHeader(name, value);
  if (chunks === 0 && cut === "inside")
    response.setHeader("content-length", Buffer.byteLength(text) + 100);
  response.writeHead(status);
  if (chunks > 0 || bodyMs > 0 || cut === "inside") response.flushHeaders();
  if (bodyMs > 0) await sleep(bodyMs);
  for (let left = chunks; left > 0; left--) {
    response.write('data: {"id":"x","object":"chat.completion.chunk","choices":[]}\n\n');
    await sleep(chunkMs);
  }
  if (cut === "inside") {
    response.write(text);
    await sleep(20);
    response.socket?.resetAndDestroy();
  } else {
    response.end(text);
  }
}

/** What is said twice by the same line of a script is the same to the byte. */
function textOf(behaviour: Behaviour, { to, path }: Heard): string {
  const { text, status = 200, headers = {} } = behaviour;
  if (text !== undefined) return text;
  if (status >= 400) {
    const message = `${status} ${JSON.stringify(headers)}`;
    return JSON.stringify({ error: { message, type: "mock", param: null, code: null } });
  }
  const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
  if (path.endsWith("/embeddings")) {
    const data = [{ object: "embedding", index: 0, embedding: [0.5] }];
    return JSON.stringify({ object: "list", data, model: to, usage });
  }
  const message = { role: "assistant", content: `hello from ${to}` };
  const choices = [{ index: 0, message, text: message.content, finish_reason: "stop" }];
  return JSON.stringify({
    id: to,
    object: "chat.completion",
    created: 1,
    model: to,
    choices,
    usage,
  });
}
