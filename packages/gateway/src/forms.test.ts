import type { Sending } from "@pk-config/transport";
import { describe, expect, it } from "vitest";
import { scriptedTransport, unreachable } from "../test/scripted-transport.ts";
import { createAnswerer } from "./create-answerer.ts";
import { createGateway } from "./create-gateway.ts";
import type { GatewaySeen } from "./observer.ts";

const target = (host: string, params: object = {}) => ({
  provider: "openai",
  api_key: "sk-canary-9f8e7d6c5b4a",
  custom_host: `https://${host}/v1`,
  ...params,
});
const config = {
  strategy: { mode: "fallback" },
  targets: [
    target("dead.example.com"),
    target("b.example.com", { override_params: { model: "whisper-2" } }),
  ],
};

function formRequest(size = 10): Request {
  const form = new FormData();
  form.set("model", "whisper-1");
  form.set("file", new Blob([new Uint8Array(size).fill(255)]), "a.bin");
  return new Request("http://gateway.test/v1/audio/transcriptions", { method: "POST", body: form });
}

/** Lets a gateway have a form, and shows what went to its upstreams, and the plan. */
async function sentFor(request: Request, limits: object = {}, given: object = config) {
  const transport = scriptedTransport({ "dead.example.com": unreachable });
  const seen: GatewaySeen[] = [];
  const observer = (one: GatewaySeen) => void seen.push(one);
  const gateway = createGateway({ transport, config: JSON.stringify(given), limits, observer });
  const reply = await gateway(request);
  const planned = seen.find((one) => one.kind === "planned");
  const plan =
    planned?.kind === "planned" && planned.plan.kind === "route" ? planned.plan : undefined;
  return { reply, plan, sent: transport.sent };
}

async function fieldsOf({ body, headers }: Sending): Promise<(readonly [string, unknown])[]> {
  const type = headers.find(([name]) => name === "content-type")?.[1] ?? "";
  const bytes = body instanceof Uint8Array ? new Uint8Array(body) : undefined;
  if (bytes === undefined) throw new Error("The body is not there as a whole.");
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  return [...form].map(([name, value]) => [name, typeof value === "string" ? value : value.size]);
}

describe("a form", () => {
  it("has the parameters of each target set for it alone", async () => {
    const { reply, sent, plan } = await sentFor(formRequest());
    expect(reply.status).toBe(200);
    expect(await Promise.all(sent.map(fieldsOf))).toEqual([
      [
        ["model", "whisper-1"],
        ["file", 10],
      ],
      [
        ["model", "whisper-2"],
        ["file", 10],
      ],
    ]);
    expect(plan?.attempts.map(({ call }) => call.params)).toEqual([
      {},
      { override: { model: "whisper-2" } },
    ]);
  });

  it("has them set where it is too long for the others, up to the limit of what is read", async () => {
    const limits = { replayBytes: 2000, bodyBytes: 6000 };
    const { sent } = await sentFor(formRequest(4000), limits);
    expect(await Promise.all(sent.map(fieldsOf))).toMatchObject([
      [
        ["model", "whisper-1"],
        ["file", 4000],
      ],
      [
        ["model", "whisper-2"],
        ["file", 4000],
      ],
    ]);
  });

  it("is refused where it is too long to have them set", async () => {
    const limits = { replayBytes: 2000, bodyBytes: 2000 };
    const { reply, sent } = await sentFor(formRequest(4000), limits);
    expect([reply.status, sent.length]).toEqual([413, 0]);
  });

  it("is passed on at any length where nothing is to be set", async () => {
    const limits = { replayBytes: 2000, bodyBytes: 2000 };
    const only = target("b.example.com");
    const { reply, sent } = await sentFor(formRequest(4000), limits, only);
    expect([reply.status, sent[0]?.body instanceof Uint8Array]).toEqual([200, false]);
  });

  it.each([
    'name="model"; filename=""',
    'name="model"; filename=',
    "name=\"model\"; filename*=UTF-8''a",
    'name="x"; name*0="model"',
    "name=model,x",
  ])("is refused where a part may be a field that is set: %s", async (disposition) => {
    const body = `--b\r\nContent-Disposition: form-data; ${disposition}\r\n\r\nEVIL\r\n--b--\r\n`;
    const headers = { "content-type": "multipart/form-data; boundary=b" };
    const url = "http://gateway.test/v1/audio/transcriptions";
    const { reply, sent } = await sentFor(new Request(url, { method: "POST", headers, body }));
    expect([reply.status, sent.length]).toEqual([400, 0]);
    expect(await reply.text()).toContain("body-not-form");
  });

  it("is not sent at all where a parameter would end its own part", async () => {
    const body = '--b\r\nContent-Disposition: form-data; name="model"\r\n\r\nm\r\n--b--\r\n';
    const headers = { "content-type": "multipart/form-data; boundary=b" };
    const request = new Request("http://gateway.test/v1/files", { method: "POST", headers, body });
    const only = target("b.example.com", { override_params: { note: "a\r\n--b\r\n" } });
    const { reply, sent } = await sentFor(request, {}, only);
    expect([reply.status, sent.length]).toEqual([500, 0]);
    expect(await reply.json()).toMatchObject({ error: { code: "upstream-unsendable" } });
  });

  it.each([
    ["multipart/form-data", "--b--"],
    ["multipart/form-data; boundary=b", "no form"],
    [
      "multipart/form-data; boundary=b",
      '--b\r\nContent-Disposition: form-data; name="model"\r\n\r\nm',
    ],
  ])("that is none is refused where it has to be changed: %s, %j", async (type, body) => {
    const init = { method: "POST", headers: { "content-type": type }, body };
    const request = () => new Request("http://gateway.test/v1/audio/speech", init);
    const { reply, sent } = await sentFor(request());
    expect([reply.status, sent.length]).toEqual([400, 0]);
    expect(await reply.json()).toMatchObject({ error: { code: "body-not-form" } });
    const plain = await sentFor(request(), {}, target("b.example.com"));
    expect([plain.reply.status, plain.sent.length]).toEqual([200, 1]);
  });
});

describe("a body with a content coding", () => {
  const coded = (type: string) => ({
    method: "POST",
    path: "/v1/chat/completions",
    headers: { "content-type": type, "content-encoding": "gzip" },
    body: {
      length: 3,
      read: async () => ({ kind: "whole", bytes: Uint8Array.of(31, 139, 8) }) as const,
    },
  });
  const ask = async (type: string, given: object) => {
    const transport = scriptedTransport();
    const answer = createAnswerer({ transport, config: JSON.stringify(given) });
    const { status, body } = await answer(coded(type), new AbortController().signal);
    const part = await body.read();
    const text = part.kind === "bytes" ? new TextDecoder().decode(part.bytes) : "";
    return { status, text, sent: transport.sent };
  };

  it("is sent on with it, as it came", async () => {
    const { status, sent } = await ask("application/json", target("b.example.com"));
    expect(status).toBe(200);
    expect(sent[0]?.body).toEqual(Uint8Array.of(31, 139, 8));
    expect(sent[0]?.headers).toContainEqual(["content-encoding", "gzip"]);
  });

  it.each(["application/json", "multipart/form-data; boundary=b"])(
    "is refused where somebody has to look into it: %s",
    async (type) => {
      const changing = target("b.example.com", { override_params: { model: "m" } });
      const { status, text, sent } = await ask(type, changing);
      expect([status, sent.length]).toEqual([415, 0]);
      expect(JSON.parse(text)).toMatchObject({
        error: { code: "body-encoded", param: "content-encoding" },
      });
    },
  );
});
