import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { bodyInParts, replyOf, scriptedTransport } from "../../test/scripted-transport.ts";
import { overWire, serving } from "../../test/serving.ts";
import { createAnswerer } from "../create-answerer.ts";

const config = JSON.stringify({ provider: "openai", api_key: "sk-canary-9f8e7d6c5b4a" });
const limits = { replayBytes: 1000, uploadBytes: 1024 * 1024 };
const health = "GET /health HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";
const tooLong = Buffer.alloc(32 * 1024 * 1024);

function head(version: string, ...headers: readonly string[]): string {
  const lines = ["host: a", "content-type: application/octet-stream", ...headers];
  return `POST /v1/files HTTP/${version}\r\n${lines.join("\r\n")}\r\n\r\n`;
}

/** Writes all of it, whatever comes meanwhile, and reads then; many clients do. */
async function writeThenRead(port: number, ...pieces: readonly (string | Uint8Array)[]) {
  const socket = connect(port, "127.0.0.1").pause();
  let text = "";
  socket.setEncoding("latin1").on("data", (piece) => {
    text += piece;
  });
  const isOver = new Promise((resolve, reject) => socket.on("close", resolve).on("error", reject));
  for (const piece of pieces) await new Promise((done) => socket.write(piece, done));
  socket.resume();
  await isOver;
  return text;
}

describe("writeAnswer", () => {
  it.each(["connection: keep-alive", "connection: close"])(
    "lets a caller that still sends have its answer, with %s",
    async (connection) => {
      const answer = createAnswerer({ transport: scriptedTransport(), config, limits });
      await serving(answer, async (port) => {
        const length = `content-length: ${tooLong.length}`;
        const text = await writeThenRead(port, head("1.1", connection, length), tooLong, health);
        expect(text).toContain('"code":"body-too-large"');
      });
    },
  );

  it("goes on with the connection where the rest of a body came after the answer", async () => {
    const answer = createAnswerer({ transport: scriptedTransport(), config, limits });
    await serving(answer, async (port) => {
      const chunk = [`${tooLong.length.toString(16)}\r\n`, tooLong, "\r\n0\r\n\r\n"];
      const begin = head("1.1", "transfer-encoding: chunked");
      const text = await writeThenRead(port, begin, ...chunk, health);
      expect(text).toMatch(/^HTTP\/1\.1 200 .*\{"ok":true\}HTTP\/1\.1 200 .*\{"status":"ok"\}$/s);
    });
  });

  it("resets the connection of a caller to whom a close would be the end", async () => {
    const stream = [["content-type", "text/event-stream"]] as const;
    const heard = (last: "end" | "broken") => {
      const transport = scriptedTransport({
        "api.openai.com": () => replyOf(200, bodyInParts(["data: 1\n\n"], last), stream),
      });
      const answer = createAnswerer({ transport, config });
      return serving(answer, (port) => overWire(port, head("1.0")));
    };
    expect(await heard("end")).toMatch(/^HTTP\/1\.1 200 .*data: 1\n\n$/s);
    await expect(heard("broken")).rejects.toThrow("ECONNRESET");
  });
});
