import { connect } from "node:net";
import { type Behaviour, chunk, play } from "@pk-config/transport/testkit";
import { callOnWire } from "./caller.ts";
import { headFor } from "./fault.ts";
import type { Happening, SeenHappening } from "./happening.ts";
import { onWire } from "./on-wire.ts";
import type { Stage } from "./stage.ts";
import { until } from "./until.ts";
import { wireWords } from "./words.ts";

const event = "data: 1\n\n";
const MIB = 1024 * 1024;
const nothingSent = "nothing was sent";

/** Callers that go away, are slow, or do not speak as they should. */
export const callerFaults: readonly Happening[] = [
  {
    title: "It goes away before there is an answer",
    see: (stage) => leaves(stage, ""),
  },
  {
    title: "It goes away inside a stream",
    see: (stage) => leaves(stage, headFor("stream") + chunk(event)),
  },
  {
    title: "It reads slower than the upstream writes",
    see: readsSlowly,
  },
  {
    title: "It speaks HTTP/1.0, and the upstream breaks off a stream",
    async see({ port, upstream }) {
      const stream = play(headFor("stream"), chunk(event), { do: "close" });
      const { origin, pathname } = new URL(upstream.at(stream));
      const config = { custom_host: origin };
      const heard = await callOnWire(port, onWire({ path: pathname, config, version: "1.0" }));
      return { caller: wireWords(heard), upstream: "breaks off, as above" };
    },
  },
  {
    title: "What it sends is no HTTP",
    see: ({ port }) => sends(port, "hello\r\n\r\n"),
  },
  {
    title: "Its headers are longer than 128 KiB",
    see: ({ port }) => sends(port, onWire({ path: "/", headers: [`x: ${"x".repeat(MIB / 4)}`] })),
  },
  {
    title: "Its headers take too long to come",
    see: ({ hastyPort }) => sends(hastyPort, "POST /v1/chat/completions HTTP/1.1\r\nhost: "),
  },
  {
    title: "Its body takes too long to come",
    see: ({ hastyPort }) =>
      sends(hastyPort, onWire({ path: "/", headers: ["content-length: 10"], body: "half" })),
  },
];

async function sends(port: number, text: string): Promise<SeenHappening> {
  return { caller: wireWords(await callOnWire(port, text)), upstream: nothingSent };
}

/** Calls an upstream that says so much and no more, hears it, and goes. */
async function leaves(stage: Stage, says: string): Promise<SeenHappening> {
  let isLeft = false;
  let isCalled = false;
  const waits: Behaviour = async (exchange) => {
    await exchange.over;
    isCalled = true;
    await exchange.write(says);
    await exchange.gone;
    isLeft = true;
  };
  const { origin, pathname } = new URL(stage.upstream.at(waits));
  const targets = [{ custom_host: origin, retry: { attempts: 2 } }, { custom_host: stage.healthy }];
  const config = { strategy: { mode: "fallback" }, targets };
  const id = `leaves${pathname}`;
  const socket = connect(stage.port, "127.0.0.1");
  let heard = "";
  socket.setEncoding("latin1").on("data", (part) => {
    heard += part;
  });
  socket.write(onWire({ path: pathname, config, id }));
  await until(
    "that the upstream is called",
    () => isCalled && (says === "" || heard.includes("data: 1")),
  );
  socket.destroy();
  await until("that the upstream is left", () => isLeft);
  // Whoever is called in its place would have been called by then.
  await new Promise((resolve) => setTimeout(resolve, 50));
  const calls = stage.callsFor(id);
  const others = calls === 1 ? "nobody else is called" : `${calls - 1} more calls are made`;
  return { caller: "–", upstream: `its connection is closed, and ${others}` };
}

const longBytes = 128 * MIB;
/** What may be on its way: nearly all of it is what the kernel holds for two connections. */
const onItsWay = 64 * MIB;

async function readsSlowly({ port, upstream }: Stage): Promise<SeenHappening> {
  let taken = 0;
  const block = Buffer.alloc(MIB / 4, "x");
  const floods: Behaviour = async (exchange) => {
    await exchange.over;
    await exchange.write(headFor("stream", longBytes));
    while (taken < longBytes && !exchange.isGone()) {
      await exchange.write(block);
      taken += block.length;
    }
  };
  const { origin, pathname } = new URL(upstream.at(floods));
  const socket = connect(port, "127.0.0.1");
  let read = 0;
  const isOver = new Promise((resolve) => socket.on("close", resolve));
  socket.on("data", (bytes) => {
    read += bytes.length;
  });
  socket.write(onWire({ path: pathname, config: { custom_host: origin } }));
  await until("a first part", () => read > 0);
  socket.pause();
  const whilePaused = await standsStill(() => taken);
  socket.resume();
  await isOver;
  const isSlowed = whilePaused < onItsWay && taken === longBytes;
  return {
    caller: read > longBytes ? "all of it, as fast as it reads" : `${read} bytes`,
    upstream: isSlowed ? "has to wait; nothing piles up" : `wrote ${whilePaused} bytes meanwhile`,
  };
}

/** Waits until a count grows no more. */
async function standsStill(count: () => number): Promise<number> {
  let before = -1;
  for (let same = 0; same < 15; ) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    same = count() === before ? same + 1 : 0;
    before = count();
  }
  return before;
}
