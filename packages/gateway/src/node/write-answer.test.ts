import { IncomingMessage, ServerResponse } from "node:http";
import { connect, Socket } from "node:net";
import { wholeBody } from "@pk-config/transport";
import { describe, expect, it } from "vitest";
import { bodyInParts, replyOf, scriptedTransport } from "../../test/scripted-transport.ts";
import { overWire, serving } from "../../test/serving.ts";
import { createAnswerer } from "../create-answerer.ts";
import { writeAnswer } from "./write-answer.ts";

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

/** A response to a request that nobody sends, and a body that says whether it was given up. */
function unsent() {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  let isGivenUp = false;
  const cancel = () => {
    isGivenUp = true;
  };
  const body = { ...wholeBody(Buffer.from("late")), cancel };
  return { response, body, isGivenUp: () => isGivenUp };
}

describe("writeAnswer", () => {
  it("lets an answer stand that something else has given", () => {
    const { response, body, isGivenUp } = unsent();
    response.writeHead(503).end("too late");
    expect(() => writeAnswer({ status: 200, headers: [], body }, response)).not.toThrow();
    expect([response.statusCode, isGivenUp()]).toEqual([503, true]);
  });

  it("breaks the connection where an answer cannot be written", () => {
    const { response, body, isGivenUp } = unsent();
    expect(() => writeAnswer({ status: 99, headers: [], body }, response)).not.toThrow();
    expect([response.destroyed, isGivenUp()]).toEqual([true, true]);
  });

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

  it("does not read all of an upload that has no end", async () => {
    const answer = createAnswerer({ transport: scriptedTransport(), config, limits });
    await serving(answer, async (port) => {
      const socket = connect(port, "127.0.0.1");
      let text = "";
      socket.setEncoding("latin1").on("data", (piece) => {
        text += piece;
      });
      const isOver = new Promise((resolve) => socket.on("error", () => {}).on("close", resolve));
      socket.write(head("1.1", "content-length: 999999999999"));
      const push = () => {
        while (!socket.destroyed && socket.write(tooLong));
      };
      socket.on("drain", push);
      push();
      await isOver;
      expect(text).toContain('"code":"body-too-large"');
      expect(socket.bytesWritten).toBeLessThan(512 * 1024 * 1024);
    });
  });

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
