import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { fileURLToPath } from "node:url";

const root = new URL("../../../", import.meta.url);
const startMs = 60_000;

/** A server of this machine. */
export interface Started {
  readonly origin: string;
  stop(): void;
}

/**
 * Installs the published open-source gateway unless it is there, in the versions it was released with,
 * and starts it on loopback, where it can reach nothing but loopback.
 */
export async function startGateway(): Promise<Started> {
  const { installOnDemand } = await import(new URL("scripts/setup/on-demand.mjs", root).href);
  const folder = new URL(".cache/peer-server/", root);
  const packages = {
    "@portkey-ai/gateway": "1.15.2",
    "@hono/node-server": "1.13.5",
    "@hono/node-ws": "1.2.0",
  };
  // The name of the folder and what is in it are those of the load test, which installs the same.
  const place = fileURLToPath(folder).slice(0, -1);
  await installOnDemand(place, { packages, scripts: false }, console.error);
  const script = new URL("node_modules/@portkey-ai/gateway/build/start-server.js", folder);
  const onLoopback = new URL("bench/load/peer-on-loopback.mjs", root).href;
  const { REDIS_CONNECTION_STRING: _, ...env } = process.env;
  const args = ["--import", onLoopback, fileURLToPath(script), "--headless"];
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "ignore", "pipe"] });
  try {
    return { origin: await originOf(child), stop: () => child.kill() };
  } catch (error) {
    child.kill();
    throw error;
  }
}

async function originOf({ stderr }: ChildProcess): Promise<string> {
  let text = "";
  for await (const part of stderr?.iterator({ destroyOnReturn: false }) ?? []) {
    text += String(part);
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
    if (origin !== undefined) return origin;
  }
  throw new Error(`The gateway did not start: ${text}`);
}

/** A request as a provider got it. */
export interface Got {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A provider that answers what it is told to, and remembers what it got. */
export interface Provider extends Started {
  readonly got: Got[];
}

/** Starts a provider. */
export async function startProvider(answer: (got: Got) => readonly [number, string, string]) {
  const got: Got[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += String(part);
    const { method = "", url: path = "", headers } = request;
    const one = { method, path, headers, body };
    got.push(one);
    const [status, type, text] = answer(one);
    response.writeHead(status, { "content-type": type }).end(text);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening", { signal: AbortSignal.timeout(startMs) });
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const provider: Provider = {
    got,
    origin: `http://127.0.0.1:${port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
  return provider;
}
