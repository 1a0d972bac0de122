import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { signalPorts } from "../../../test/memory-serving.ts";
import { runMain } from "../../../test/run-main.ts";
import { type Served, startServe, until } from "../../../test/run-serve.ts";
import type { Signal } from "../serving.ts";
import { nodeServing } from "./node-serving.ts";
import { nodeWatch } from "./node-watch.ts";

const upstreams: Server[] = [];

afterEach(() => {
  for (const upstream of upstreams.splice(0)) {
    upstream.close();
    upstream.closeAllConnections();
  }
});

/** A server on this machine; answers with the base URL that a config has for it. */
async function upstream(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  upstreams.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/v1`;
}

function answering(status: number, text: string): RequestListener {
  return (request, response) => {
    request.resume();
    response.writeHead(status, { "content-type": "application/json" });
    response.end(text);
  };
}

/** A gateway with real sockets; signals and changes of files come from the test. */
async function serveOnLoopback(
  config: unknown,
  flags = "",
): Promise<Served & { signal(name: Signal): void }> {
  const { serving, controls } = signalPorts();
  const files = { "conf.json": JSON.stringify(config) };
  const real = { ...nodeServing(), ...serving, ...controls };
  const served = await startServe(`conf.json --port 0 ${flags}`, real, { files });
  return { ...served, signal: controls.signal };
}

function fallback(...hosts: string[]): unknown {
  const targets = hosts.map((custom_host) => ({ custom_host, api_key: "k" }));
  return { strategy: { mode: "fallback" }, targets };
}

function ask(url: string): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return fetch(`${url}/v1/chat/completions`, { method: "POST", headers, body: "{}" });
}

describe("serve, on loopback", () => {
  it("answers a request, after a fallback", async () => {
    const down = await upstream(answering(503, "{}"));
    const well = await upstream(answering(200, '{"id": "x"}'));
    const served = await serveOnLoopback(fallback(down, well));
    const reply = await ask(served.url);
    expect([reply.status, await reply.json()]).toEqual([200, { id: "x" }]);
    expect((await fetch(`${served.url}/health`)).status).toBe(200);
    expect(await served.stop()).toBe(0);
    expect(served.io.out()).toMatch(/#1\.1 {3}503[\s\S]*#1\.2 {3}200[\s\S]*#1 {5}200/);
    await expect(ask(served.url)).rejects.toThrow();
  });

  it("ends a request that is running before it stops, and keeps nobody waiting who asks nothing", async () => {
    const gate: { open?: () => void } = {};
    const host = await upstream((_request, response) => {
      gate.open = () => response.end("{}");
    });
    const served = await serveOnLoopback(fallback(host));
    const idle = connect(Number(new URL(served.url).port), "127.0.0.1");
    const idleGone = new Promise((resolve) => idle.once("close", resolve));
    await new Promise((resolve) => idle.once("connect", resolve));
    const running = ask(served.url);
    await until(() => gate.open !== undefined);
    const ending = served.stop();
    await idleGone;
    expect(served.io.err()).toContain("1 request may end");
    gate.open?.();
    expect((await running).status).toBe(200);
    expect(await ending).toBe(0);
  });

  it("lets a slow reader have all of an answer that is written already", async () => {
    const size = 4 * 1024 * 1024;
    const host = await upstream(answering(200, JSON.stringify("x".repeat(size))));
    const served = await serveOnLoopback(fallback(host));
    const { port } = new URL(served.url);
    const caller = connect(Number(port), "127.0.0.1");
    caller.pause();
    let length = 0;
    const gone = new Promise((resolve) => caller.once("close", resolve));
    const lines = ["POST /v1/chat/completions HTTP/1.1", "host: localhost", "content-length: 0"];
    caller.write(`${[...lines, "", ""].join("\r\n")}`);
    await until(() => served.io.out().includes("#1 "));
    const ending = served.stop();
    caller.on("data", (bytes) => {
      length += bytes.length;
    });
    caller.resume();
    await gone;
    expect(length).toBeGreaterThan(size);
    expect(await ending).toBe(0);
  });

  it.each([
    [
      "that hangs",
      () => {},
      [
        ["attempt", "gateway"],
        ["request", "gateway-stopped"],
      ],
    ],
    [
      "in the middle of a stream",
      (response: ServerResponse) => {
        response.writeHead(200, { "content-type": "text/event-stream" }).write("data: 1\n\n");
      },
      [
        ["attempt", undefined],
        ["request", undefined],
        ["cut", "gateway"],
      ],
    ],
  ])("says that it was the gateway who left a call %s", async (_, answers, lines) => {
    let response: ServerResponse | undefined;
    const host = await upstream((_request, begun) => {
      response = begun;
      answers(begun);
    });
    const served = await serveOnLoopback(fallback(host), "--log json");
    const lost = ask(served.url).then((reply) => reply.text());
    const isLost = expect(lost).rejects.toThrow();
    await until(
      () => response !== undefined && (answers.length === 0 || served.lines("request").length > 0),
    );
    const ending = served.stop();
    served.signal("SIGINT");
    served.signal("SIGINT");
    await isLost;
    expect(await ending).toBe(0);
    const told = served
      .lines()
      .slice(1)
      .filter(({ kind }) => kind !== "stopping");
    expect(told.map(({ kind, gone, code, cut }) => [kind, gone ?? code ?? cut])).toEqual([
      ...lines,
      ["stopped", 1],
    ]);
  });

  it("tells of callers that its server turns away", async () => {
    const served = await serveOnLoopback({ provider: "openai", api_key: "k" }, "--log json");
    const socket = connect(Number(new URL(served.url).port), "127.0.0.1");
    socket.write("hello\r\n\r\n");
    await new Promise((resolve) => socket.on("close", resolve).resume());
    await served.stop();
    expect(served.lines("turned-away")).toMatchObject([{ status: 400, code: "bad-request" }]);
  });

  it.each(["http://LOCALHOST", "http://Localhost", "HTTP://127.0.0.1", "http://127.0.0.1"])(
    "does not call itself by any name: %s",
    async (origin) => {
      const { serving, controls } = signalPorts();
      const real = { ...nodeServing(), ...serving, ...controls };
      const served = await startServe("--port 0 --no-project --log json", real);
      const { port } = new URL(served.url);
      const config = { api_key: "k", custom_host: `${origin}:${port}/v1` };
      const headers = { "x-portkey-config": JSON.stringify(config) };
      const reply = await fetch(`${served.url}/v1/models`, { headers });
      expect(await reply.json()).toMatchObject({ error: { code: "upstream-forbidden" } });
      await served.stop();
      expect(served.lines("request")).toHaveLength(1);
    },
  );

  it("says that a port is in use, and that an address is none of this machine", async () => {
    const taken = new URL(await upstream(answering(200, "{}"))).port;
    const world = { serving: nodeServing() };
    const inUse = await runMain(`serve --port ${taken} --no-project`, world);
    expect(inUse).toMatchObject({ code: 2, out: "" });
    expect(inUse.err).toContain(`Port ${taken} of 127.0.0.1 is in use.\n  Choose another one`);
    const foreign = await runMain("serve --port 0 --host 192.0.2.1 --no-project", world);
    expect(foreign).toMatchObject({ code: 2, out: "" });
    expect(foreign.err).toContain("192.0.2.1 is no address of this machine.");
  });

  it("cannot be made to call this machine by others", async () => {
    const well = await upstream(answering(200, "{}"));
    const { serving, controls } = signalPorts();
    const real = { ...nodeServing(), ...serving, ...controls };
    const transport = real.transport([], () => false);
    const call = { target: "", method: "GET", url: well, headers: [], params: {}, from: {} };
    const sending = { method: "GET", url: well, headers: [], body: undefined, call, target: {} };
    const sent = await transport.doSend(sending, new AbortController().signal);
    expect(sent).toMatchObject({ kind: "unreachable", cause: "forbidden" });
    await transport.close?.();
  });
});

describe("nodeWatch", () => {
  it("tells of a file that is written, replaced or taken away, and of no other", async () => {
    const folder = mkdtempSync(join(tmpdir(), "pk-config-watch-"));
    const file = join(folder, "conf.json");
    writeFileSync(file, "1");
    let changes = 0;
    const end = nodeWatch([file, join(folder, "none.json")], () => {
      changes++;
    });
    const seen = async (change: () => void) => {
      const before = changes;
      change();
      await until(() => changes > before);
    };
    try {
      await seen(() => writeFileSync(file, "12"));
      writeFileSync(join(folder, "other.json"), "3");
      await seen(() => renameSync(join(folder, "other.json"), file));
      await seen(() => rmSync(file));
      expect(changes).toBe(3);
    } finally {
      end();
      rmSync(folder, { recursive: true });
    }
  });
});
