import { describe, expect, it } from "vitest";
import { scriptedTransport } from "../../test/scripted-transport.ts";
import { listening, overWire, serving } from "../../test/serving.ts";
import { createAnswerer } from "../create-answerer.ts";
import { createNodeServer } from "./node-server.ts";

const config = JSON.stringify({ provider: "openai", api_key: "sk-canary-9f8e7d6c5b4a" });
const head = "POST /v1/chat/completions HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n";

describe("a body on the wire", () => {
  it.each([
    ["gzip, chunked", "501 unknown-transfer-coding"],
    ["chunked, chunked", "400 bad-request"],
    ["gzip", "400 bad-request"],
    ["identity", "400 bad-request"],
  ])("refuses a body in the transfer coding %s", async (coding, told) => {
    const transport = scriptedTransport();
    await serving(createAnswerer({ transport, config }), async (port) => {
      const asked = `${head}connection: close\r\ntransfer-encoding: ${coding}\r\n\r\n0\r\n\r\n`;
      const text = await overWire(port, asked);
      const [, status, code] = /^HTTP\/1.1 (\d+) .*"code":"([^"]*)"/s.exec(text) ?? [];
      expect(`${status} ${code}`).toBe(told);
      expect(transport.sent).toEqual([]);
    });
  });

  it("asks a caller who waits for it to go on, once its body is wanted", async () => {
    const transport = scriptedTransport();
    await serving(createAnswerer({ transport, config }), async (port) => {
      const expecting = `${head}expect: 100-continue\r\nconnection: close\r\ncontent-length: 2\r\n\r\n`;
      const text = await overWire(port, expecting, "{}");
      expect(text).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 200 OK\r\n/);
      expect(transport.sent).toHaveLength(1);
    });
  });

  it("is asked for in a request that is one to all who listen", async () => {
    const server = createNodeServer(createAnswerer({ transport: scriptedTransport(), config }));
    const paths: unknown[] = [];
    server.on("request", ({ url }) => void paths.push(url));
    await listening(server, async (port) => {
      const close = "connection: close\r\ncontent-length: 2\r\n\r\n{}";
      await overWire(port, `${head}expect: 100-continue\r\n${close}`);
      const old = await overWire(
        port,
        `${head.replace("HTTP/1.1", "HTTP/1.0")}expect: 100-continue\r\n${close}`,
      );
      // HTTP/1.0 knows no such thing.
      expect(old).toMatch(/^HTTP\/1.1 200 /);
    });
    expect(paths).toEqual(Array(2).fill("/v1/chat/completions"));
  });

  it.each([
    ["POST /v1/files", "content-length: 900000000", "413 body-too-large"],
    ["POST /v2/files", "content-length: 2", "404 unknown-route"],
    ["POST /v1/embeddings", "content-type: a/b\r\ncontent-length: 2", "400 bad-content-type"],
    ["POST /v1/files", "host: b\r\ncontent-length: 2", "400 bad-request"],
    ["POST /v1/files", "transfer-encoding: gzip, chunked", "501 unknown-transfer-coding"],
  ])("tells nobody to go on whose request is refused: %s, %j", async (line, headers, told) => {
    const answer = createAnswerer({ transport: scriptedTransport(), config });
    await serving(answer, async (port) => {
      const asked = `${line} HTTP/1.1\r\nhost: a\r\nexpect: 100-continue\r\n${headers}\r\n\r\n`;
      const text = await overWire(port, asked);
      const [, status, code] = /^HTTP\/1.1 (\d+) .*"code":"([^"]*)"/s.exec(text) ?? [];
      expect(`${status} ${code}`).toBe(told);
      expect(text).toMatch(/\r\nconnection: close\r\n/i);
    });
  });
});
