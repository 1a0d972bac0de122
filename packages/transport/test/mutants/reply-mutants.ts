import { gunzipSync } from "node:zlib";
import { type BodyPart, endOfBody, type ReplyBody, wholeBody } from "../../src/index.ts";
import { readBody } from "../../src/testkit/index.ts";
import { bodies, type Mutant, parts, replies, sends } from "./mutant.ts";

/** Transports that give something else than the upstream has answered, or give it otherwise. */
export const replyMutants: readonly Mutant[] = [
  {
    name: "throws for a status that it does not like",
    make: replies((reply) => {
      if (reply.status >= 400) throw new Error(`The status is ${reply.status}.`);
      return reply;
    }),
    fails: "gives a reply for every status",
    saying: /The status is 4/,
  },
  {
    name: "follows redirects",
    make: sends((send) => async (call, signal) => {
      const sent = await send(call, signal);
      const to = sent.kind === "reply" && sent.headers.find(([name]) => name === "location")?.[1];
      return to ? send({ ...call, url: to }, signal) : sent;
    }),
    fails: "follows no redirect",
    saying: /200/,
  },
  {
    name: "decompresses",
    make: bodies((body) => ({ read: () => gunzipped(body) })),
    fails: "does not decompress",
    saying: /incorrect header check|gzip/,
  },
  {
    name: "gives the reply when its body is there",
    make: sends((send) => async (call, signal) => {
      const sent = await send(call, signal);
      if (sent.kind !== "reply") return sent;
      const { bytes } = await readBody(sent.body);
      return { ...sent, body: wholeBody(bytes) };
    }),
    fails: "gives the first part of a body before the last was sent",
    saying: /a part of the body|a reply/,
  },
  {
    name: "passes off a body that is broken as a whole one",
    make: parts((given) => (given.kind === "broken" ? endOfBody : given)),
    fails: "says that a body is broken that is shorter than its length",
    saying: /never comes to an end/,
  },
  {
    name: "gives an empty part",
    make: bodies((body) => {
      let isFirst = true;
      return {
        read() {
          if (!isFirst) return body.read();
          isFirst = false;
          return { kind: "bytes", bytes: new Uint8Array() };
        },
      };
    }),
    fails: "gives the parts of a body in order and to the byte",
    saying: /no part is empty/,
  },
  {
    name: "gives the last part once",
    make: bodies((body) => {
      let isOver = false;
      return {
        async read() {
          if (isOver) return new Promise(() => {});
          const given = await body.read();
          isOver = given.kind !== "bytes";
          return given;
        },
      };
    }),
    fails: "gives the parts of a body in order and to the byte",
    saying: /the last part again/,
  },
  {
    name: "answers every read with a promise",
    make: bodies((body) => ({ read: async () => body.read() })),
    fails: "answers a read at once with all that has come",
    saying: /needs no promise/,
  },
  {
    name: "takes a body off the wire that nobody reads",
    make: bodies(hoarding),
    fails: "takes no more of a huge body than is read, and holds up nobody else meanwhile",
    saying: /were taken, and none was read/,
  },
  {
    name: "loses its patience",
    make: sends((send) => async (call, signal) => {
      const impatient = new AbortController();
      signal.addEventListener("abort", () => impatient.abort());
      const timer = setTimeout(() => impatient.abort(), 150);
      const sent = await send(call, impatient.signal);
      clearTimeout(timer);
      return sent.kind === "aborted" ? { kind: "unreachable", cause: "closed" } : sent;
    }),
    fails: "has no patience of its own that runs out",
    saying: /unreachable because closed|the body is whole/,
  },
];

async function gunzipped(body: ReplyBody): Promise<BodyPart> {
  const { bytes } = await readBody(body);
  return bytes.length === 0 ? endOfBody : { kind: "bytes", bytes: gunzipSync(bytes) };
}

/** Reads on and on, and keeps it. */
function hoarding(body: ReplyBody): Partial<ReplyBody> {
  const hoard: Promise<BodyPart>[] = [];
  let before: Promise<unknown> = Promise.resolve();
  const hoardMore = async (): Promise<void> => {
    for (;;) {
      const given = Promise.resolve(body.read());
      hoard.push(given);
      before = given;
      if ((await given).kind !== "bytes") return;
    }
  };
  void hoardMore();
  return { read: () => hoard.shift() ?? before.then(() => body.read()) };
}
