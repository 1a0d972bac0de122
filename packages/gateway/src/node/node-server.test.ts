import { describe, expect, it } from "vitest";
import { bodyInParts, replyOf, scriptedTransport } from "../../test/scripted-transport.ts";
import { overWire, serving } from "../../test/serving.ts";
import { createAnswerer } from "../create-answerer.ts";

const config = JSON.stringify({ provider: "openai", api_key: "sk-canary-9f8e7d6c5b4a" });
const post = (port: number, body: string, headers = {}) =>
  fetch(`http://127.0.0.1:${port}/v1/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
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
    const stream = [["content-type", "text/event-stream"]] as const;
    const parts = ["data: 1\n\n", "data: 2\n\n", "data: [DONE]\n\n"];
    const transport = scriptedTransport({
      "api.openai.com": () => replyOf(200, bodyInParts(parts, "end"), stream),
    });
    await serving(createAnswerer({ transport, config }), async (port) => {
      expect(await (await post(port, "{}")).text()).toBe(parts.join(""));
    });
  });

  it("breaks the connection where the upstream breaks off", async () => {
    const stream = [["content-type", "text/event-stream"]] as const;
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
