import { type SendingParts, sendingTo } from "@pk-config/transport/testkit";
import { describe, expect, it } from "vitest";
import { type FetchTransportOptions, fetchTransport } from "./fetch-transport.ts";
import type { FetchInit } from "./outgoing.ts";

const host = "https://api.example.com/v1/chat/completions";

/** Sends a call with a made-up `fetch`, and keeps what that was given. */
async function send(
  options: FetchTransportOptions & { readonly answer?: () => Response | Promise<Response> },
  parts: SendingParts = {},
  signal = new AbortController().signal,
) {
  const calls: { readonly url: string; readonly init: FetchInit }[] = [];
  const { answer = () => new Response("ok"), ...rest } = options;
  const fetch = async (url: string, init: FetchInit) => {
    calls.push({ url, init });
    return answer();
  };
  const sent = await fetchTransport({ fetch, ...rest }).doSend(sendingTo(host, parts), signal);
  const [call] = calls;
  return { sent, call, headers: new Headers(call?.init.headers) };
}

describe("fetchTransport", () => {
  it("follows no redirect, and sends no body where there is none", async () => {
    const { call } = await send({});
    expect(call?.url).toBe(host);
    expect(call?.init).toMatchObject({ method: "GET", redirect: "manual" });
    expect(call?.init).not.toHaveProperty("body");
    expect(call?.init).not.toHaveProperty("duplex");
  });

  it("asks for the body as it is, unless the caller has asked for something else", async () => {
    expect([...(await send({})).headers]).toEqual([["accept-encoding", "identity"]]);
    const asked = await send({}, { headers: [["accept-encoding", "br"]] });
    expect([...asked.headers]).toEqual([["accept-encoding", "br"]]);
  });

  it("leaves headers of the connection to fetch", async () => {
    const { headers } = await send(
      {
        ...{},
      },
      {
        headers: [
          ["host", "other"],
          ["content-length", "9"],
          ["transfer-encoding", "chunked"],
          ["x-a", "1"],
        ],
      },
    );
    expect([...headers.keys()]).toEqual(["accept-encoding", "x-a"]);
  });

  it.each<[string, SendingParts]>([
    ["a method that no fetch sends", { method: "TRACE" }],
    ["a body on a GET", { method: "GET", body: new Uint8Array([1]) }],
    ["a header with a line break", { headers: [["x-a", "1\r\nx-b: 2"]] }],
    ["a header beyond Latin letters", { headers: [["x-a", "\u20ac"]] }],
    ["a header without a name", { headers: [["", "1"]] }],
  ])("sends no call that fetch would throw at: %s", async (_, parts) => {
    const { sent, call } = await send({}, parts);
    expect(sent).toEqual({ kind: "unreachable", cause: "unsendable" });
    expect(call).toBeUndefined();
  });

  it("copies memory that another thread could change", async () => {
    const shared = new Uint8Array(new SharedArrayBuffer(2)).fill(7);
    const { call } = await send({}, { method: "POST", body: shared });
    const body = call?.init.body;
    expect(body instanceof Uint8Array && body.buffer instanceof ArrayBuffer).toBe(true);
    expect(body).toEqual(new Uint8Array([7, 7]));
  });

  it("takes a redirect that a browser hides for a place that it may not go to", async () => {
    const hidden = new Response(null);
    Object.defineProperties(hidden, { type: { value: "opaqueredirect" }, status: { value: 0 } });
    const { sent } = await send({ answer: () => hidden });
    expect(sent).toEqual({ kind: "unreachable", cause: "forbidden" });
  });

  it("judges the address before anything is sent", async () => {
    const sendTo = (trustedHosts: readonly string[]) => {
      const fetch = async () => new Response("ok");
      const sending = sendingTo("http://10.0.0.1/v1");
      return fetchTransport({ fetch, trustedHosts }).doSend(sending, new AbortController().signal);
    };
    expect(await sendTo([])).toEqual({ kind: "unreachable", cause: "forbidden" });
    expect(await sendTo(["10.0.0.1"])).toMatchObject({ kind: "reply" });
  });

  it("gives up an answer that comes although the signal has fired", async () => {
    const caller = new AbortController();
    let isLetGo = false;
    const stream = new ReadableStream({
      cancel() {
        isLetGo = true;
      },
    });
    const answer = () => {
      caller.abort();
      return new Response(stream);
    };
    expect((await send({ answer }, {}, caller.signal)).sent).toEqual({ kind: "aborted" });
    expect(isLetGo).toBe(true);
  });

  it("finds the fetch of the runtime when it is needed", async () => {
    const before = globalThis.fetch;
    const transport = fetchTransport();
    try {
      globalThis.fetch = async () => new Response(null, { status: 204 });
      const sent = await transport.doSend(sendingTo(host), new AbortController().signal);
      expect(sent).toMatchObject({ kind: "reply", status: 204 });
    } finally {
      globalThis.fetch = before;
    }
  });
});

describe("the headers of a reply", () => {
  const headersOf = async (
    coding: string,
    options: FetchTransportOptions = {},
    body: string | null = "body",
  ) => {
    const headers = { "content-encoding": coding, "content-length": "9", "x-a": "1" };
    const { sent } = await send({ ...options, answer: () => new Response(body, { headers }) });
    if (sent.kind !== "reply") throw new Error(sent.kind);
    return sent.headers.map(([name]) => name).filter((name) => name !== "content-type");
  };

  it.each(["gzip", "GZIP", "x-gzip", "deflate", "br", "gzip, br"])(
    "do not tell of bytes that fetch has replaced: %s",
    async (coding) => {
      expect(await headersOf(coding)).toEqual(["x-a"]);
    },
  );

  it.each(["identity", "zstd", "gzip, zstd", "compress"])(
    "tell of bytes that fetch leaves alone: %s",
    async (coding) => {
      expect(await headersOf(coding)).toEqual(["content-encoding", "content-length", "x-a"]);
    },
  );

  it("go by what this fetch is said to take off", async () => {
    expect(await headersOf("zstd", { decodes: ["zstd"] })).toEqual(["x-a"]);
    expect(await headersOf("gzip", { decodes: [] })).toContain("content-encoding");
  });

  it("are all there where there is no body", async () => {
    expect(await headersOf("gzip", {}, null)).toContain("content-length");
  });
});
