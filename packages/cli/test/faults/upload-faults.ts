import { connect } from "node:net";
import { type Behaviour, head, playAtOnce } from "@pk-config/transport/testkit";
import { callOnWire, type HeardOnWire } from "./caller.ts";
import type { Happening, SeenHappening } from "./happening.ts";
import { onWire } from "./on-wire.ts";
import { type Stage, shortMs, uploads } from "./stage.ts";
import { until } from "./until.ts";
import { wireWords } from "./words.ts";

/** More than is kept, and more than the kernel holds for a connection. */
const long = uploads.most / 2;
const tooLong = uploads.most * 2;
const blockBytes = 64 * 1024;
const pause = { do: "pause", ms: 50 } as const;
const readsAll: Behaviour = async (exchange) => {
  await exchange.over;
  await exchange.write(head(200, [["content-length", "2"]]));
  await exchange.write("{}");
};
const refused = head(401, [["content-length", "2"]]);
const answersEarly = playAtOnce(refused, "no", pause, { do: "close" });

/** What goes wrong with bodies that callers send. */
export const uploadFaults: readonly Happening[] = [
  {
    title: "It goes away inside a body that is kept",
    see: (stage) => goesAway(stage, uploads.replayBytes / 2),
  },
  {
    title: "It goes away inside a body that is passed on",
    see: (stage) => goesAway(stage, uploads.replayBytes * 4),
  },
  {
    title: "It stops inside a body that is passed on, for longer than a `request_timeout`",
    see: stops,
  },
  {
    title: "Its body is longer than there may be one, and says so",
    see: (stage) => sends(stage, readsAll, { bytes: tooLong, isChunked: false }),
  },
  {
    title: "Its body turns out to be longer than there may be one",
    see: (stage) => sends(stage, readsAll, { bytes: tooLong, isChunked: true }),
  },
  {
    title: "The upstream resets the connection inside a body that is passed on",
    see: (stage) =>
      sends(stage, playAtOnce(pause, { do: "reset" }), { bytes: long, isChunked: false }),
  },
  {
    title: "The upstream answers 401 inside a body that is passed on, and closes",
    see: (stage) => sends(stage, answersEarly, { bytes: long, isChunked: false }),
  },
];

interface Upload {
  readonly bytes: number;
  /** Without a length that is told beforehand. */
  readonly isChunked: boolean;
}

/** Begins a body that is longer, and goes; where it is passed on, once some of it has arrived. */
async function goesAway(stage: Stage, length: number): Promise<SeenHappening> {
  const { path, config } = targetOf(stage, readsAll);
  const headers = [`content-length: ${length * 2}`];
  const socket = connect(stage.port, "127.0.0.1");
  socket.write(onWire({ path, config, id: idOf(path), headers, body: "x".repeat(length) }));
  const request = () => stage.upstream.requests.find(({ target }) => target === path);
  if (length > uploads.replayBytes) await until("the request", () => request() !== undefined);
  await new Promise((resolve) => setTimeout(resolve, 100));
  socket.destroy();
  await until("the end of the request", () => request()?.state !== "open");
  return { caller: "–", upstream: upstreamWords(stage, path) };
}

/** Begins a body and stays, at a server that waits for it longer than the upstream has for its call. */
async function stops(stage: Stage): Promise<SeenHappening> {
  const { path, config } = targetOf(stage, readsAll);
  const length = uploads.replayBytes * 4;
  const headers = [`content-length: ${length * 2}`];
  const timed = { ...config, request_timeout: shortMs / 4 };
  const asked = { path, config: timed, id: idOf(path), headers, body: "x".repeat(length) };
  const heard = await callOnWire(stage.hastyPort, onWire(asked));
  const request = () => stage.upstream.requests.find(({ target }) => target === path);
  await until("the end of the request", () => request()?.state !== "open");
  return { caller: wireWords(heard), upstream: upstreamWords(stage, path) };
}

/** Sends all of a body, whatever comes meanwhile, and then reads. Many clients do. */
async function sends(stage: Stage, to: Behaviour, upload: Upload): Promise<SeenHappening> {
  const { path, config } = targetOf(stage, to);
  const { bytes, isChunked } = upload;
  const headers = [isChunked ? "transfer-encoding: chunked" : `content-length: ${bytes}`];
  const socket = connect(stage.port, "127.0.0.1").pause();
  let text = "";
  let end: HeardOnWire["end"] = "closed";
  socket.setEncoding("latin1").on("data", (part) => {
    text += part;
  });
  socket.on("error", () => {
    end = "reset";
  });
  const isOver = new Promise((resolve) => socket.on("close", resolve));
  socket.write(onWire({ path, config, id: idOf(path), headers, body: "" }));
  const block = Buffer.alloc(blockBytes, "x");
  for (let sent = 0; sent < bytes && !socket.destroyed; sent += blockBytes) {
    const parts = isChunked ? [`${blockBytes.toString(16)}\r\n`, block, "\r\n"] : [block];
    await Promise.all(parts.map((part) => new Promise((done) => socket.write(part, done))));
  }
  if (isChunked) socket.write("0\r\n\r\n");
  socket.resume();
  await isOver;
  return { caller: wireWords({ text, end }), upstream: upstreamWords(stage, path) };
}

function targetOf({ upstream, healthy }: Stage, to: Behaviour) {
  const { origin, pathname } = new URL(upstream.at(to));
  const targets = [{ custom_host: origin, retry: { attempts: 1 } }, { custom_host: healthy }];
  return { path: pathname, config: { strategy: { mode: "fallback" }, targets } };
}

function idOf(path: string): string {
  return `upload${path}`;
}

function upstreamWords({ upstream, callsFor }: Stage, path: string): string {
  const [request, another] = upstream.requests.filter(({ target }) => target === path);
  if (request === undefined) return "nothing was sent";
  const calls = callsFor(idOf(path));
  const others = another === undefined && calls <= 1 ? "" : `, and ${calls - 1} more calls`;
  return (request.state === "whole" ? "has the whole body" : "the request breaks off") + others;
}
