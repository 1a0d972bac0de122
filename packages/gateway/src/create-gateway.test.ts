import { describe, expect, it } from "vitest";
import { bodyInParts, replyOf, scriptedTransport } from "../test/scripted-transport.ts";
import { createGateway } from "./create-gateway.ts";

const config = JSON.stringify({ provider: "openai", api_key: "sk-canary-9f8e7d6c5b4a" });
const stream = [["content-type", "text/event-stream"]] as const;
const request = (init: RequestInit = {}) =>
  new Request("http://gateway.test/v1/chat/completions?a=1", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"model":"m"}',
    ...init,
  });

/** A request whose body is a stream. */
function sending(body: ReadableStream): Request {
  const init = { method: "POST", headers: { "content-type": "audio/wav" }, body, duplex: "half" };
  return new Request("http://gateway.test/v1/audio/transcriptions", init);
}

describe("a gateway for web requests", () => {
  it("answers a Request by a Response", async () => {
    const transport = scriptedTransport();
    const reply = await createGateway({ transport, config })(request());
    expect(reply.status).toBe(200);
    expect(await reply.json()).toEqual({ ok: true });
    expect(transport.sent[0]?.url).toBe("https://api.openai.com/v1/chat/completions?a=1");
  });

  it("streams, and takes from the upstream only what is read", async () => {
    const parts = ["data: 1\n\n", "data: 2\n\n", "data: 3\n\n"];
    const body = bodyInParts(parts, "end");
    let reads = 0;
    const counted = {
      ...body,
      read() {
        reads++;
        return body.read();
      },
    };
    const transport = scriptedTransport({ "api.openai.com": () => replyOf(200, counted, stream) });
    const reply = await createGateway({ transport, config })(request());
    const reader = reply.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe(parts[0]);
    expect(reads).toBeLessThanOrEqual(2);
    await reader?.cancel();
  });

  it("breaks its stream where the upstream's breaks off", async () => {
    const body = bodyInParts(["data: 1\n\n"], "broken");
    const transport = scriptedTransport({ "api.openai.com": () => replyOf(200, body, stream) });
    const reply = await createGateway({ transport, config })(request());
    await expect(reply.text()).rejects.toThrow("broke off");
  });

  it.each([204, 304])("gives no body where there is none: %d", async (status) => {
    const transport = scriptedTransport({ "api.openai.com": () => replyOf(status, "") });
    const reply = await createGateway({ transport, config })(request());
    expect([reply.status, reply.body]).toEqual([status, null]);
  });

  it("gives no length of a body that is none", async () => {
    const transport = scriptedTransport({
      "api.openai.com": () => replyOf(204, "", [["content-length", "5"]]),
    });
    const reply = await createGateway({ transport, config })(request());
    expect(reply.headers.has("content-length")).toBe(false);
  });

  it("waits for no body of a 205, and lets go of one that came with it", async () => {
    let cancelled = 0;
    const body = { ...bodyInParts(["a", "b"], "end"), cancel: () => void cancelled++ };
    const told = [
      ["content-type", "text/event-stream"],
      ["content-length", "2"],
    ] as const;
    const transport = scriptedTransport({ "api.openai.com": () => replyOf(205, body, told) });
    const reply = await createGateway({ transport, config })(request());
    expect([reply.status, reply.body, reply.headers.has("content-length")]).toEqual([
      205,
      null,
      false,
    ]);
    expect(cancelled).toBe(1);
  });

  it("answers where a transport gives what no header can have, and lets go of the body", async () => {
    let cancelled = 0;
    const body = { ...bodyInParts(["data: 1\n\n"], "end"), cancel: () => void cancelled++ };
    const wrong = [...stream, ["x-name", "\u4e2d"]] as const;
    const transport = scriptedTransport({ "api.openai.com": () => replyOf(200, body, wrong) });
    const reply = await createGateway({ transport, config })(request());
    expect(reply.status).toBe(500);
    expect(await reply.json()).toMatchObject({ error: { code: "internal" } });
    expect(cancelled).toBe(1);
  });

  it("lets go of a body that it does not send", async () => {
    let cancelled = 0;
    const upload = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1000)),
      cancel: () => void cancelled++,
    });
    const transport = scriptedTransport();
    const gateway = createGateway({ transport, limits: { replayBytes: 2000 } });
    const reply = await gateway(sending(upload));
    expect(reply.status).toBe(400);
    await expect.poll(() => cancelled).toBe(1);
  });

  it("lets go of a body that stands still when its call is over", async () => {
    let cancelled = 0;
    let pulled = 0;
    const upload = new ReadableStream({
      async pull(controller) {
        pulled += 1;
        if (pulled > 3) await new Promise(() => {});
        controller.enqueue(new Uint8Array(1000));
      },
      cancel: () => void cancelled++,
    });
    const transport = scriptedTransport({
      "api.openai.com": async ({ body }) => {
        if (body === undefined || body instanceof Uint8Array) throw new Error("It is no stream.");
        const iterator = body[Symbol.asyncIterator]();
        for (let at = 0; at < 4; at += 1) iterator.next().catch(() => {});
        await expect.poll(() => pulled).toBe(4);
        iterator.return?.().catch(() => {});
        return replyOf(413, "{}");
      },
    });
    const gateway = createGateway({ transport, config, limits: { replayBytes: 2000 } });
    const reply = await gateway(sending(upload));
    expect(reply.status).toBe(413);
    await expect.poll(() => cancelled).toBe(1);
  });

  it("passes a form on as it is", async () => {
    const form = new FormData();
    form.set("file", new Blob(["sound"]), "a.mp3");
    const transport = scriptedTransport();
    const asked = new Request("http://gateway.test/v1/audio/transcriptions", {
      method: "POST",
      body: form,
    });
    const type = asked.headers.get("content-type");
    await createGateway({ transport, config })(asked);
    expect(transport.sent[0]?.headers).toContainEqual(["content-type", type]);
    const { body } = transport.sent[0] ?? {};
    expect(body instanceof Uint8Array && new TextDecoder().decode(body)).toContain("sound");
  });
});
