import { connect } from "node:net";
import { measured, type SendingBody } from "../../src/index.ts";
import { referenceTransport } from "../reference-transport.ts";
import { type Mutant, sends, sendsOther, streams } from "./mutant.ts";

/** Transports that send something else than they are given, or send it otherwise. */
export const sendingMutants: readonly Mutant[] = [
  {
    name: "sends everything as POST",
    make: sendsOther((call) => ({ ...call, method: "POST" })),
    fails: "sends the method it is given",
    saying: /PATCH/,
  },
  {
    name: "sends another method where one may not be sent",
    make: sendsOther((call) => (call.method === "TRACE" ? { ...call, method: "GET" } : call)),
    fails: "sends nothing by a method that shows the call or that opens a tunnel",
    saying: /no answer is unsendable, not reply/,
  },
  {
    name: "decodes the path",
    make: sendsOther((call) => ({ ...call, url: call.url.replaceAll("%2F", "/") })),
    fails: "sends path and query as they are written",
    saying: /a%2Fb/,
  },
  {
    name: "writes the address anew",
    make: sendsOther((call) => ({ ...call, url: new URL(call.url).href })),
    fails: "sends what a URL parser would write otherwise",
    saying: /%27a%27/,
  },
  {
    name: "sends the memory around the body",
    make: sendsOther((call) => {
      const { body } = call;
      return body instanceof Uint8Array ? { ...call, body: new Uint8Array(body.buffer) } : call;
    }),
    fails: "sends bytes as they are, with their length",
    saying: /the body arrives as it is/,
  },
  {
    name: "collects a stream before it sends it",
    make: sends((send) => async (call, signal) => {
      const { body } = call;
      if (body === undefined || body instanceof Uint8Array) return send(call, signal);
      return send({ ...call, body: Buffer.concat(await collected(body)) }, signal);
    }),
    fails: "sends a stream while it is being made",
    saying: /the first part at the upstream/,
  },
  {
    name: "never tells the length of a stream",
    make: streams((stream) => ({
      [Symbol.asyncIterator]: () => measured(stream)[Symbol.asyncIterator](),
    })),
    fails: "tells the length of a stream that has one",
    saying: /transfer-encoding/,
  },
  {
    name: "takes a stream that is too short for a whole one",
    make: streams(unmeasured),
    fails: "does not pass off a stream as whole that is shorter than it says",
    saying: /Missing expected rejection/,
  },
  {
    name: "takes a stream that is too long for a whole one",
    make: streams(unmeasured),
    fails: "does not pass off a stream as whole that is longer than it says",
    saying: /Missing expected rejection/,
  },
  {
    name: "reads a stream ahead",
    make: streams(readAhead),
    fails: "takes from a stream only what the upstream takes",
    saying: /bytes were taken from the stream/,
  },
  {
    name: "passes off a stream that throws as a whole one",
    make: streams(silenced),
    fails: "does not pass off a stream that throws as a whole one",
    saying: /Missing expected rejection/,
  },
  {
    name: "never lets a stream go",
    make: streams((stream) => ({
      [Symbol.asyncIterator]: () => {
        const source = stream[Symbol.asyncIterator]();
        return { next: () => source.next() };
      },
    })),
    fails: "takes from a stream only what the upstream takes",
    saying: /the stream is let go/,
  },
  {
    name: "sends again what failed",
    make: sends((send) => async (call, signal) => {
      const sent = await send(call, signal);
      return sent.kind === "unreachable" ? send(call, signal) : sent;
    }),
    fails: "never sends twice what may have arrived once",
    saying: /the second was sent once/,
  },
  {
    name: "makes a connection for each call",
    make: (surroundings) => referenceTransport(surroundings, { keepAlive: false }),
    fails: "makes ten calls, one after the other, on one connection",
    saying: /one connection is enough/,
  },
  {
    name: "makes a connection ready for the next call when one is given up",
    make: (surroundings) => {
      const reference = referenceTransport(surroundings);
      const { port } = surroundings.upstream;
      return {
        ...reference,
        doSend(call, signal) {
          signal.addEventListener("abort", () => connect(port, "127.0.0.1").end());
          return reference.doSend(call, signal);
        },
      };
    },
    fails: "makes one connection for each call that is given up, and none after it",
    saying: /4 connections for 3 calls/,
  },
  {
    name: "mixes calls up",
    make: sends((send) => {
      let first: SendingBody | undefined;
      return (call, signal) => {
        first ??= call.body;
        return send({ ...call, body: first }, signal);
      };
    }),
    fails: "keeps fifty calls at once apart",
    saying: /this is call/,
  },
];

async function collected(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const all: Uint8Array[] = [];
  for await (const part of stream) all.push(part);
  return all;
}

/** It says nothing of its length, so nobody holds it to one. */
function unmeasured(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => stream[Symbol.asyncIterator]() };
}

async function* readAhead(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* await collected(stream);
}

async function* silenced(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch {
    // As if this were its end.
  }
}
