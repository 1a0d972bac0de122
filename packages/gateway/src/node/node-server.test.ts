import { connect } from "node:net";
import { wholeBody } from "@pk-config/transport";
import { describe, expect, it } from "vitest";
import { bodyInParts, replyOf, scriptedTransport } from "../../test/scripted-transport.ts";
import { overWire, serving } from "../../test/serving.ts";
import { createAnswerer } from "../create-answerer.ts";
import type { Answerer, Exchange } from "../exchange.ts";
import type { RefusedCaller } from "./node-server.ts";

const config = JSON.stringify({ provider: "openai", api_key: "sk-canary-9f8e7d6c5b4a" });
const post = (port: number, body: string, headers = {}) =>
  fetch(`http://127.0.0.1:${port}/v1/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
const stream = [["content-type", "text/event-stream"]] as const;
const head = "POST /v1/chat/completions HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n";

describe("a server of Node", () => {
  it("answers, with a length where all of the answer is there", async () => {
    const transport = scriptedTransport();
    await serving(createAnswerer({ transport, config }), async (port) => {
      const reply = await post(port, '{"model":"m"}');
      expect(reply.status).toBe(200);
      expect(reply.headers.get("content-length")).toBe("11");
      expect(reply.headers.get("x-portkey-provider")).toBe("openai");
      expect(await reply.json()).toEqual({ ok: true });
      expect(new TextDecoder().decode(bytesOf(transport.sent[0]?.body))).toBe('{"model":"m"}');
    });
  });

  it("streams part after part", async () => {
    const parts = ["data: 1\n\n", "data: 2\n\n", "data: [DONE]\n\n"];
    const transport = scriptedTransport({
      "api.openai.com": () => replyOf(200, bodyInParts(parts, "end"), stream),
    });
    await serving(createAnswerer({ transport, config }), async (port) => {
      expect(await (await post(port, "{}")).text()).toBe(parts.join(""));
    });
  });

  it("breaks the connection where the upstream breaks off", async () => {
    const transport = scriptedTransport({
      "api.openai.com": () => replyOf(200, bodyInParts(["data: 1\n\n"], "broken"), stream),
    });
    await serving(createAnswerer({ transport, config }), async (port) => {
      const reply = await post(port, "{}");
      expect(reply.status).toBe(200);
      await expect(reply.text()).rejects.toThrow();
    });
  });

  it("gives up the upstream when the caller goes away", async () => {
    let waiting: AbortSignal | undefined;
    const transport = scriptedTransport();
    const hanging = {
      ...transport,
      doSend: (_: unknown, signal: AbortSignal) =>
        new Promise<{ kind: "aborted" }>((resolve) => {
          waiting = signal;
          signal.addEventListener("abort", () => resolve({ kind: "aborted" }), { once: true });
        }),
    };
    await serving(createAnswerer({ transport: hanging, config }), async (port) => {
      const leaving = new AbortController();
      const asked = fetch(`http://127.0.0.1:${port}/v1/models`, { signal: leaving.signal });
      await expect.poll(() => waiting !== undefined).toBe(true);
      leaving.abort();
      await expect(asked).rejects.toThrow();
      await expect.poll(() => waiting?.aborted).toBe(true);
    });
  });

  it.each([
    ["no HTTP", "hello\r\n\r\n", 400, "bad-request"],
    ["two lengths", `${head}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`, 400, "bad-request"],
    [
      "a length beside chunks",
      `${head}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
      "bad-request",
    ],
    ["a line break in a name", `${head}x-a\r: b\r\n\r\n`, 400, "bad-request"],
    [
      "a chunk without a size",
      `${head}transfer-encoding: chunked\r\n\r\nzz\r\n`,
      400,
      "bad-request",
    ],
    ["no host", "GET /v1/models HTTP/1.1\r\n\r\n", 400, "bad-request"],
    ["two hosts", `${head}Host: b\r\ncontent-length: 2\r\n\r\n{}`, 400, "bad-request"],
    ["headers without an end", `${head}x-a: ${"a".repeat(200_000)}\r\n`, 431, "headers-too-large"],
  ])("refuses what can be read in two ways: %s", async (_, bytes, status, code) => {
    const transport = scriptedTransport();
    await serving(createAnswerer({ transport, config }), async (port) => {
      const text = await overWire(port, bytes);
      expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expect(text).toContain(`"code":"${code}"`);
      expect(transport.sent).toEqual([]);
      // The server lives on.
      expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
    });
  });

  it("cuts off a caller that takes too long", async () => {
    const answer = createAnswerer({ transport: scriptedTransport(), config });
    const options = { headersTimeoutMs: 50, requestTimeoutMs: 50 };
    await serving(
      answer,
      async (port) => {
        const text = await overWire(port, "POST /v1/chat/completions HTTP/1.1\r\nhost: a\r\nx-a:");
        expect(text).toContain('"code":"request-too-slow"');
        const body = await overWire(port, `${head}content-length: 10\r\n\r\n{"a`);
        expect(body).toMatch(/^(?:HTTP\/1.1 4\d\d |$)/);
      },
      options,
    );
  });

  it.each([
    ["an expectation of its own", `${head}expect: foo\r\n\r\n`, 417, "unknown-expectation"],
    [
      "a tunnel",
      "CONNECT example.com:443 HTTP/1.1\r\nhost: example.com:443\r\n\r\n",
      405,
      "method-not-allowed",
    ],
    [
      "a WebSocket",
      "GET /v1/realtime?key=k HTTP/1.1\r\nhost: a\r\nconnection: Upgrade\r\nupgrade: WebSocket\r\n\r\n",
      400,
      "no-upgrade",
    ],
  ])("refuses what it does not speak: %s", async (_, bytes, status, code) => {
    const transport = scriptedTransport();
    const refused: RefusedCaller[] = [];
    const options = { onRefused: (caller: RefusedCaller) => refused.push(caller) };
    const test = async (port: number) => {
      const text = await overWire(port, bytes);
      expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expect(text).toMatch(/\r\nconnection: close\r\n/i);
      expect(text).toContain(`"code":"${code}"`);
      expect(transport.sent).toEqual([]);
    };
    await serving(createAnswerer({ transport, config }), test, options);
    const [method, url = ""] = bytes.split(" ");
    expect(refused).toMatchObject([{ status, code, method, path: url.replace(/\?.*/, "") }]);
  });

  it("goes on over HTTP/1.1 where a caller would rather speak HTTP/2", async () => {
    const answer = createAnswerer({ transport: scriptedTransport(), config });
    await serving(answer, async (port) => {
      const upgrade = "connection: Upgrade, HTTP2-Settings, close\r\nupgrade: h2c\r\n";
      const asked = `${head}${upgrade}content-length: 2\r\n\r\n{}`;
      expect(await overWire(port, asked)).toMatch(/^HTTP\/1\.1 200 /);
    });
  });

  it.each([
    ["http://127.0.0.1:8787/v1/models?a=b", "/v1/models?a=b", "127.0.0.1:8787"],
    ["HTTPS://gateway.example", "/", "gateway.example"],
    ["http://gateway.example?a=b", "/?a=b", "gateway.example"],
  ])("takes a whole address for what it is: %s", async (url, path, host) => {
    const asked: Exchange[] = [];
    const answer: Answerer = async (exchange) => {
      asked.push(exchange);
      return { status: 204, headers: [], body: wholeBody(new Uint8Array()) };
    };
    await serving(answer, async (port) => {
      await overWire(port, `GET ${url} HTTP/1.1\r\nhost: other\r\nconnection: close\r\n\r\n`);
    });
    expect(asked).toMatchObject([{ path, headers: { host } }]);
  });

  it("tells of callers whose requests never came to be, whoever fails while hearing it", async () => {
    const refused: RefusedCaller[] = [];
    const answer = createAnswerer({ transport: scriptedTransport(), config });
    const options = {
      headersTimeoutMs: 50,
      requestTimeoutMs: 50,
      onRefused(caller: RefusedCaller) {
        refused.push(caller);
        throw new Error("no ear");
      },
    };
    const test = async (port: number) => {
      await overWire(port, "hello\r\n\r\n");
      await overWire(port, `${head}x-a: ${"a".repeat(200_000)}\r\n`);
      await overWire(port, "POST /v1/chat/completions HTTP/1.1\r\nhost: a\r\nx-a:");
    };
    await serving(answer, test, options);
    const message = expect.any(String);
    expect(refused).toEqual([
      { status: 400, code: "bad-request", message },
      { status: 431, code: "headers-too-large", message },
      { status: 408, code: "request-too-slow", message },
    ]);
  });

  it("writes no refusal into an answer that has begun", async () => {
    const parts = bodyInParts(["data: 1\n\n"], "end");
    const read = async () => {
      const part = await parts.read();
      return part.kind === "bytes" ? part : new Promise<never>(() => {});
    };
    const transport = scriptedTransport({
      "api.openai.com": () => replyOf(200, { ...parts, read }, stream),
    });
    await serving(createAnswerer({ transport, config }), async (port) => {
      const socket = connect(port, "127.0.0.1");
      let text = "";
      socket.setEncoding("latin1").on("data", (piece) => {
        text += piece;
        socket.write("no HTTP\r\n\r\n");
      });
      socket.write(`${head}content-length: 2\r\n\r\n{}`);
      await new Promise((resolve) => socket.on("error", () => {}).on("close", resolve));
      expect(text).toMatch(/^HTTP\/1\.1 200 .*data: 1\n\n\r\n$/s);
    });
  });

  it("bears an upload that is given up", async () => {
    const transport = scriptedTransport();
    await serving(createAnswerer({ transport, config }), async (port) => {
      const leaving = new AbortController();
      const body = new ReadableStream<Uint8Array>({
        async pull(controller) {
          controller.enqueue(new Uint8Array(1000));
          leaving.abort();
        },
      });
      const asked = fetch(`http://127.0.0.1:${port}/v1/chat/completions`, {
        method: "POST",
        body,
        signal: leaving.signal,
        headers: { "content-type": "application/json" },
        ...{ duplex: "half" },
      });
      await expect(asked).rejects.toThrow();
      expect((await post(port, "{}")).status).toBe(200);
      expect(transport.sent).toHaveLength(1);
    });
  });
});

function bytesOf(body: unknown): Uint8Array {
  return body instanceof Uint8Array ? body : new Uint8Array();
}
