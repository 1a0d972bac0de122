import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { until } from "../time/until.ts";
import { refusingPort, startTalker } from "./other-servers.ts";
import { reply } from "./replies.ts";
import { play, playAtOnce } from "./script.ts";
import { startUpstream, type Upstream } from "./upstream.ts";

let upstream: Upstream;
let sockets: Socket[];

beforeEach(async () => {
  sockets = [];
  upstream = await startUpstream();
});

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await upstream.close();
});

/** What is heard on a connection, up to how it ended. */
function heard(port: number): { socket: Socket; text: () => string; over: Promise<string> } {
  const socket = connect(port, "127.0.0.1");
  sockets.push(socket);
  let text = "";
  let end = "open";
  socket.on("data", (bytes) => {
    text += bytes.toString("latin1");
  });
  socket.on("end", () => {
    end = "closed";
  });
  socket.on("error", (error) => {
    end = String("code" in error ? error.code : error);
  });
  const over = new Promise<string>((resolve) => {
    socket.on("close", () => resolve(end));
  });
  return { socket, text: () => text, over };
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}

describe("startUpstream", () => {
  it("echoes what has come, to the byte", async () => {
    const { socket, text } = heard(upstream.port);
    socket.write("PUT /a%2Fb?q=%20 HTTP/1.1\r\nX-Name:  spaced \r\nx-name: 2\r\n");
    socket.write("content-length: 2\r\n\r\nhi");
    await until(() => text().endsWith("}"), "the echo");
    const body: unknown = JSON.parse(text().slice(text().indexOf("{")));
    expect(body).toEqual({
      method: "PUT",
      target: "/a%2Fb?q=%20",
      lines: ["X-Name:  spaced ", "x-name: 2", "content-length: 2"],
      body: Buffer.from("hi").toString("base64"),
    });
    expect(upstream.requests[0]?.headers).toContainEqual(["x-name", "spaced"]);
  });

  it("answers by the path", async () => {
    const { socket, text } = heard(upstream.port);
    socket.write("GET /status/418 HTTP/1.1\r\n\r\n");
    await until(() => text().endsWith("\r\n\r\n"), "the status");
    expect(text()).toMatch(/^HTTP\/1\.1 418 .*content-length: 0/s);
    socket.write("GET /closes-in-body?x HTTP/1.1\r\n\r\n");
    await until(() => text().endsWith("half"), "half a body");
  });

  it("plays a script request by request", async () => {
    const to = pathOf(upstream.at(reply({ body: "1" }), reply({ body: "2" })));
    const { socket, text } = heard(upstream.port);
    for (const count of [1, 2, 3]) {
      socket.write(`GET ${to} HTTP/1.1\r\n\r\n`);
      await until(() => upstream.requests.length === count && upstream.busy === 0, "the answer");
    }
    await until(() => text().split("HTTP/1.1 200").length === 4, "three answers");
    expect(text().match(/\d(?=HTTP|$)/g)).toEqual(["1", "2", "2"]);
    expect(upstream.accepted).toBe(1);
    expect(upstream.requests.map(({ connection }) => connection)).toEqual([1, 1, 1]);
  });

  it("closes and resets connections, before the whole request if it is told to", async () => {
    const ends = [
      [play("bye", { do: "close" }), "closed", "bye"],
      [play({ do: "reset" }), "ECONNRESET", ""],
    ] as const;
    for (const [behaviour, end, said] of ends) {
      const { socket, text, over } = heard(upstream.port);
      socket.write(`GET ${pathOf(upstream.at(behaviour))} HTTP/1.1\r\n\r\n`);
      expect(await over).toBe(end);
      expect(text()).toBe(said);
    }
    const early = heard(upstream.port);
    const to = pathOf(upstream.at(playAtOnce("early")));
    early.socket.write(`POST ${to} HTTP/1.1\r\ncontent-length: 10\r\n\r\nhalf`);
    await until(() => early.text() === "early", "an early answer");
    expect(upstream.requests.at(-1)?.state).toBe("open");
    early.socket.destroy();
    await until(() => upstream.requests.at(-1)?.state === "cut", "the cut");
  });

  it("counts what is open, what is under way and what was taken", async () => {
    const { socket, text } = heard(upstream.port);
    socket.write("GET /stalls-in-body HTTP/1.1\r\n\r\n");
    await until(() => text().endsWith("half"), "half a body");
    expect([upstream.open, upstream.busy, upstream.taken]).toEqual([1, 1, text().length]);
    socket.destroy();
    await until(() => upstream.open === 0 && upstream.busy === 0, "that nothing is left");
    expect(upstream.accepted).toBe(1);
  });

  it("is held up by who does not read", async () => {
    const { socket } = heard(upstream.port);
    socket.pause();
    socket.write("GET /huge-body HTTP/1.1\r\n\r\n");
    await until(() => upstream.busy === 1 && upstream.taken > 0, "the beginning");
    socket.destroy();
    await until(() => upstream.busy === 0, "the end");
  });
});

describe("refusingPort", () => {
  it("finds a port where nobody listens", async () => {
    expect(await heard(await refusingPort()).over).toBe("ECONNREFUSED");
  });
});

describe("startTalker", () => {
  it("answers whatever it is told", async () => {
    const talker = await startTalker("what?");
    const { socket, text, over } = heard(talker.port);
    socket.write(Buffer.from([22, 3, 1, 0, 1]));
    expect(await over).toBe("closed");
    expect(text()).toBe("what?");
    await talker.close();
  });
});
