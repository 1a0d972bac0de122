import type { Sending } from "@pk-config/transport";
import { describe, expect, it } from "vitest";
import { replyOf, scriptedTransport } from "../test/scripted-transport.ts";
import { createAnswerer } from "./create-answerer.ts";
import type { GatewayOptions } from "./gateway-options.ts";
import type { GatewaySeen } from "./observer.ts";
import { uploadOf } from "./upload.ts";

const openai = { provider: "openai", api_key: "sk-canary-9f8e7d6c5b4a" };
const config = JSON.stringify(openai);

/** Pieces of a thousand bytes, until an end that is none where there is a fault. */
function pieces(count: number, fault?: Error) {
  let left = count;
  let letGo = 0;
  const rest: AsyncIterableIterator<Uint8Array> = {
    [Symbol.asyncIterator]: () => rest,
    async next() {
      left -= 1;
      if (left >= 0) return { done: false, value: new Uint8Array(1000) };
      if (fault !== undefined) throw fault;
      return { done: true, value: undefined };
    },
    async return() {
      letGo += 1;
      return { done: true, value: undefined };
    },
  };
  return { rest, letGo: () => letGo };
}

async function lengthOf(body: Sending["body"]): Promise<number> {
  let length = 0;
  if (body !== undefined && !(body instanceof Uint8Array))
    for await (const bytes of body) length += bytes.length;
  return length;
}

describe("uploadOf", () => {
  it("passes on all that comes", async () => {
    const { rest, letGo } = pieces(3);
    const upload = uploadOf(rest, 3000, undefined);
    expect(await lengthOf(upload)).toBe(3000);
    expect([upload.fault, upload.broken.aborted, letGo()]).toEqual([undefined, false, 0]);
  });

  it.each([
    ["is longer than it may be", pieces(4), "body-too-large", 1],
    ["breaks off", pieces(2, new Error("gone")), "body-broken", 0],
  ])("says why where the body %s, before it throws", async (_, { rest, letGo }, code, times) => {
    const upload = uploadOf(rest, 3000, undefined);
    const told: unknown[] = [];
    upload.broken.addEventListener("abort", () => void told.push(upload.fault?.code));
    await lengthOf(upload).catch(() => told.push("thrown"));
    expect(told).toEqual([code, "thrown"]);
    expect(letGo()).toBe(times);
  });

  it.each([4000, 2000])(
    "says why where the body has not the %d bytes of its head",
    async (said) => {
      const upload = uploadOf(pieces(3).rest, 5000, said);
      expect(upload.length).toBe(said);
      await expect(lengthOf(upload)).rejects.toThrow("not as long");
      expect([upload.fault?.code, upload.broken.aborted]).toEqual(["body-broken", true]);
    },
  );

  it("lets go of what nobody has begun to send, and leaves alone what somebody has", () => {
    const [idle, begun] = [pieces(1), pieces(1)];
    uploadOf(idle.rest, 3000, undefined).leave();
    const upload = uploadOf(begun.rest, 3000, undefined);
    upload[Symbol.asyncIterator]();
    upload.leave();
    expect([idle.letGo(), begun.letGo()]).toEqual([1, 0]);
  });
});

/** Lets a gateway have a body that is too long to be kept. */
async function answered(
  rest: AsyncIterable<Uint8Array>,
  options: Partial<GatewayOptions> = {},
  length?: number,
) {
  const seen: GatewaySeen[] = [];
  const answer = createAnswerer({
    transport: scriptedTransport(),
    limits: { uploadBytes: 3000 },
    observer: (one) => void seen.push(one),
    ...options,
  });
  const read = async () => ({ kind: "long", rest }) as const;
  const exchange = {
    method: "POST",
    path: "/v1/audio/transcriptions",
    headers: { "content-type": options.config === reading ? "application/json" : "audio/wav" },
    body: { length, read },
  };
  const { status } = await answer(exchange, new AbortController().signal);
  return { status, seen };
}

const reading = JSON.stringify({ ...openai, override_params: { model: "m" } });

describe("a body that is passed on", () => {
  it.each([
    [pieces(4), 413, "body-too-large"],
    [pieces(2, new Error("gone")), 400, "body-broken"],
  ])("and cannot be sent to its end has a run that ends", async ({ rest }, status, code) => {
    const transport = scriptedTransport({
      "api.openai.com": async ({ body }) => replyOf(200, String(await lengthOf(body))),
    });
    const { status: got, seen } = await answered(rest, { transport, config });
    expect(got).toBe(status);
    const kinds = seen.map((one) => (one.kind === "run" ? one.seen.kind : one.kind));
    expect(kinds).toEqual(["received", "planned", "sending", "event", "stopped", "answered"]);
    expect(seen.at(-1)).toMatchObject({
      code,
      events: [{ kind: "cancelled" }],
      plan: { kind: "route" },
    });
  });

  it("tells its length to the transport, and ends a run that it turns out not to have", async () => {
    const lengths: unknown[] = [];
    const transport = scriptedTransport({
      "api.openai.com": async ({ body }) => {
        lengths.push(body instanceof Uint8Array ? "whole" : body?.length);
        return replyOf(200, String(await lengthOf(body)));
      },
    });
    const statuses: number[] = [];
    for (const length of [3000, 2999, undefined])
      statuses.push((await answered(pieces(3).rest, { transport, config }, length)).status);
    expect(statuses).toEqual([200, 400, 200]);
    expect(lengths).toEqual([3000, 2999, undefined]);
  });

  it.each([
    ["the request", {}, 400],
    ["what came before", { config: reading, limits: { bodyBytes: 500 } }, 413],
    ["a seed that is none", { config, seed: () => JSON.parse("{") }, 500],
    ["an address that is refused", { config: hosted("http://10.0.0.1/v1") }, 500],
    ["a key that is missing", { config: hosted("https://a.example.com/v1", "a\r\nb") }, 500],
  ])("is let go where nothing is sent because of %s", async (_, options, status) => {
    const { rest, letGo } = pieces(3);
    expect((await answered(rest, options)).status).toBe(status);
    expect(letGo()).toBe(1);
  });

  it("is let go where its transport does not look at it", async () => {
    const { rest, letGo } = pieces(3);
    expect((await answered(rest, { config })).status).toBe(200);
    expect(letGo()).toBe(1);
  });
});

function hosted(host: string, key = openai.api_key): string {
  return JSON.stringify({ ...openai, api_key: key, custom_host: host });
}
