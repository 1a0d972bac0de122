import assert from "node:assert";
import type { SendingStream } from "../../transport.ts";
import { expectCutOff, replyTo, textFrom } from "../expectations.ts";
import { textOf } from "../read-body.ts";
import { ask, type Case, type Scene } from "../scene.ts";
import { gate } from "../time/gate.ts";
import { pause } from "../time/pause.ts";
import { standsStill } from "../time/stands-still.ts";
import { until } from "../time/until.ts";
import { within } from "../time/within.ts";
import type { Behaviour } from "../upstream/exchange.ts";
import { chunk, chunkedHead, echo, lastChunk } from "../upstream/replies.ts";
import { play, playAtOnce } from "../upstream/script.ts";
import { watchedStream } from "../watched-stream.ts";

const MIB = 1024 * 1024;

/** A request that is a stream is sent as it is made, and is let go when it is over. */
export const requestStreamCases: readonly Case[] = [
  {
    title: "sends a stream while it is being made",
    needs: ["requestStreams"],
    async run(scene) {
      const second = gate();
      const body = twoParts(second.opened);
      const answer = ask(scene, { to: echo, method: "POST", body });
      await until(() => arrived(scene) === "first ", "the first part at the upstream");
      second.open();
      const sent = await within(answer, "a reply");
      assert(sent.kind === "reply");
      await textOf(sent.body);
      assert.equal(arrived(scene), "first second");
      assert.equal(scene.upstream.requests[0]?.state, "whole");
    },
  },
  {
    title: "does not pass off a stream that throws as a whole one",
    needs: ["requestStreams"],
    async run(scene) {
      const fault = new Error("The source has gone.");
      const second = gate();
      const body = twoParts(second.opened.then(() => Promise.reject(fault)));
      const answer = ask(scene, { to: echo, method: "POST", body });
      const rejected = assert.rejects(answer, (error) => error === fault);
      await until(() => arrived(scene) === "first ", "the first part at the upstream");
      second.open();
      await within(rejected, "the error of the stream");
      await until(() => scene.upstream.requests[0]?.state === "cut", "the request is cut");
    },
  },
  {
    title: "breaks off the answer where the stream throws after the answer has begun",
    needs: ["requestStreams"],
    async run(scene) {
      const second = gate();
      const body = twoParts(second.opened.then(() => Promise.reject(new Error("gone"))));
      const to = playAtOnce(chunkedHead, chunk("half"), { do: "stall" });
      const given = await replyTo(scene, { to, method: "POST", body });
      assert.equal((await within(given.body.read(), "the first part")).kind, "bytes");
      second.open();
      expectCutOff(await within(given.body.read(), "that the answer breaks off"));
    },
  },
  {
    title: "tells the length of a stream that has one",
    needs: ["requestStreams", "requestLengths"],
    async run(scene) {
      const body = ofLength(12, twoParts(Promise.resolve()));
      await textFrom(scene, { to: echo, method: "POST", body });
      const request = scene.upstream.requests[0];
      assert.equal(arrived(scene), "first second");
      const told = request?.headers.filter(([name]) =>
        /^(?:content-length|transfer-encoding)$/.test(name),
      );
      assert.deepEqual(told, [["content-length", "12"]]);
    },
  },
  {
    title: "does not pass off a stream as whole that is shorter than it says",
    needs: ["requestStreams"],
    async run(scene) {
      await expectMisfit(scene, 13);
    },
  },
  {
    title: "does not pass off a stream as whole that is longer than it says",
    needs: ["requestStreams"],
    async run(scene) {
      await expectMisfit(scene, 11);
    },
  },
  {
    title: "takes from a stream only what the upstream takes",
    needs: ["requestStreams", "backpressure"],
    async run(scene) {
      const goOn = gate();
      const { stream, made, isLetGo } = watchedStream(blocks());
      const to: Behaviour = async (exchange) => {
        exchange.ignore();
        await goOn.opened;
        exchange.listen();
        await exchange.gone;
      };
      const caller = new AbortController();
      const { signal } = caller;
      const answer = ask(scene, { to, method: "POST", body: stream, signal });
      await until(() => scene.upstream.requests.length === 1, "the request at the upstream");
      const bytes = await standsStill(made, "a stream that nobody takes");
      assert(
        bytes < 16 * MIB,
        `${bytes} bytes were taken from the stream, and not by the upstream`,
      );
      caller.abort();
      assert.equal((await within(answer, "that it is given up")).kind, "aborted");
      await until(isLetGo, "the stream is let go");
      goOn.open();
    },
  },
  {
    title: "gives an answer that comes before the request is whole, and then lets the stream go",
    needs: ["requestStreams"],
    async run(scene) {
      const { stream, isLetGo } = watchedStream(drops());
      const to = playAtOnce(chunkedHead, chunk("too "), chunk("large"), lastChunk);
      const { body } = await replyTo(scene, { to, method: "POST", body: stream });
      assert.equal(await textOf(body), "too large");
      await until(isLetGo, "the stream is let go");
    },
  },
  {
    title: "lets a stream go that was not sent at all",
    needs: ["requestStreams"],
    async run(scene) {
      const { stream, made } = watchedStream(drops());
      const call = { to: play(), method: "POST", body: stream, signal: AbortSignal.abort() };
      assert.deepEqual(await within(ask(scene, call), "that it is given up"), { kind: "aborted" });
      assert.equal(made(), 0, "nothing was taken from it");
    },
  },
];

/** A stream of another length than it says is a fault of the calling program, and soon told as one. */
async function expectMisfit(scene: Scene, length: number): Promise<void> {
  const second = gate();
  const body = ofLength(length, twoParts(second.opened));
  const answer = ask(scene, { to: echo, method: "POST", body });
  const rejected = assert.rejects(answer, /a body of 1[13] bytes/);
  await until(() => arrived(scene) === "first ", "the first part at the upstream");
  second.open();
  await within(rejected, "the error of the length");
  await until(() => scene.upstream.requests[0]?.state === "cut", "the request is cut");
}

function ofLength(length: number, parts: AsyncGenerator<Uint8Array>): SendingStream {
  return { length, [Symbol.asyncIterator]: () => parts };
}

async function* twoParts(second: Promise<unknown>): AsyncGenerator<Uint8Array> {
  yield Buffer.from("first ");
  await second;
  yield Buffer.from("second");
}

function* blocks(): Generator<Uint8Array> {
  const block = new Uint8Array(MIB / 16);
  for (let made = 0; made < 64 * MIB; made += block.length) yield block;
}

async function* drops(): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < 1000; at += 1) {
    yield new Uint8Array([at]);
    await pause(2);
  }
}

function arrived({ upstream }: Scene): string {
  return Buffer.from(upstream.requests[0]?.body ?? []).toString("latin1");
}
