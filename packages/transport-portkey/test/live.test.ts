/**
 * Shows with the published open-source gateway, and not with our idea of it, that a target gets through.
 * It is slow, so it runs only when it is asked for, by `npm run conformance:live` or with `PK_LIVE=1`.
 */
import type { Sending } from "@pk-config/transport";
import { readBody, sendingTo } from "@pk-config/transport/testkit";
import { httpTransport } from "@pk-config/transport-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { portkeyTransport } from "../src/index.ts";
import {
  type Got,
  type Provider,
  type Started,
  startGateway,
  startProvider,
} from "./live-gateway.ts";

const json = "application/json";
const isAsked = process.env["PK_LIVE"] !== undefined;

describe.runIf(isAsked)("the published gateway", () => {
  const started: Started[] = [];
  let gateway = "";
  let provider: Provider | undefined;

  beforeAll(async () => {
    provider = await startProvider(answerOf);
    started.push(provider);
    const live = await startGateway();
    started.push(live);
    gateway = `${live.origin}/v1`;
  }, 300_000);
  afterAll(() => {
    for (const { stop } of started) stop();
  });

  /** Sends a chat to a target, and gives what came back and what the provider got. */
  async function chat(
    target: Sending["target"],
    { headers = [], model = "m", path = "/chat/completions" }: Partial<Chat> = {},
  ) {
    const before = provider?.got.length ?? 0;
    const host = { custom_host: `${provider?.origin}/v1` };
    const transport = portkeyTransport({
      gateway,
      transport: httpTransport({ trustedHosts: ["127.0.0.1"] }),
    });
    const text = JSON.stringify({ model, messages: [{ role: "user", content: "Hi" }] });
    const sending = sendingTo(`${gateway}${path}`, {
      headers: [["content-type", json], ...headers],
      body: new TextEncoder().encode(text),
      target: { ...host, ...target },
    });
    const name = target["provider"];
    const call = { ...sending.call, ...(typeof name === "string" && { provider: name }) };
    const sent = await transport.doSend({ ...sending, call }, AbortSignal.timeout(10_000));
    if (sent.kind !== "reply") throw new Error(`${sent.kind}`);
    const { bytes } = await readBody(sent.body);
    await transport.close?.();
    const got = provider?.got.slice(before) ?? [];
    return { ...sent, text: bytes.toString(), got, headers: Object.fromEntries(sent.headers) };
  }

  it("gives a target its key and the headers that are forwarded, and no others", async () => {
    const headers = [
      ["authorization", "Bearer sk-a"],
      ["x-team", "caf\u00e9"],
    ] as const;
    const { status, got, headers: answered } = await chat({ provider: "openai" }, { headers });
    expect([status, got.length]).toEqual([200, 1]);
    expect(got[0]?.path).toBe("/v1/chat/completions");
    expect(got[0]?.headers).toMatchObject({ authorization: "Bearer sk-a", "x-team": "caf\u00e9" });
    expect(Object.keys(got[0]?.headers ?? {})).not.toContain("x-portkey-config");
    expect(answered["x-portkey-provider"]).toBe("openai");
  });

  it("translates for a provider that speaks otherwise, and back", async () => {
    const headers = [["authorization", "Bearer sk-ant"]] as const;
    const target = { provider: "anthropic", anthropic_version: "2023-01-01" };
    const { status, text, got } = await chat(target, { headers, model: "claude" });
    expect(status).toBe(200);
    expect(got[0]).toMatchObject({
      path: "/v1/messages",
      headers: { "x-api-key": "sk-ant", "anthropic-version": "2023-01-01" },
    });
    expect(got[0]?.headers).not.toHaveProperty("authorization");
    expect(JSON.parse(text)).toMatchObject({
      object: "chat.completion",
      choices: [{ message: { content: "Hello." } }],
    });
  });

  it("signs for a provider whose requests are signed", async () => {
    const keys = { aws_access_key_id: "AKIA", aws_secret_access_key: "s3cret" };
    const { got } = await chat({ provider: "bedrock", aws_region: "us-east-1", ...keys });
    expect(got[0]?.headers.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=AKIA\/.*us-east-1/);
    expect(JSON.stringify(got)).not.toContain("s3cret");
  });

  it("sends no made-up key where there is none, and takes settings in any letters", async () => {
    const target = { provider: "openai", openai_organization: "Zo\u00eb" };
    const { status, got } = await chat(target);
    expect(status).toBe(200);
    expect(got[0]?.headers).toMatchObject({
      authorization: "Bearer",
      "openai-organization": "Zo\u00eb",
    });
  });

  it("hands on a key with a scheme of its own", async () => {
    const headers = [["authorization", "Basic YTpi"]] as const;
    const { got } = await chat({ provider: "openai" }, { headers });
    expect(got[0]?.headers.authorization).toBe("Basic YTpi");
  });

  it("tries nothing again", async () => {
    const { status, got } = await chat({ provider: "openai" }, { model: "fails" });
    expect([status, got.length]).toEqual([503, 1]);
  });

  it("passes on paths that it does not know, with their query", async () => {
    const { got } = await chat({ provider: "openai" }, { path: "/other/api?a=1&b=%20" });
    expect(got[0]?.path).toBe("/v1/other/api?a=1&b=%20");
  });

  it("lets its own refusals be replies like any other", async () => {
    const refused = await chat({ provider: "vertex-ai" });
    expect(refused.status).toBe(400);
    expect(JSON.parse(refused.text)).toMatchObject({ status: "failure" });
    const headers = [["authorization", `Bearer ${"k".repeat(17_000)}`]] as const;
    expect((await chat({ provider: "openai" }, { headers })).status).toBe(431);
  });
});

interface Chat {
  readonly headers: readonly (readonly [string, string])[];
  readonly model: string;
  readonly path: string;
}

function answerOf({ path, body }: Got): readonly [number, string, string] {
  if (body.includes('"fails"')) return [503, json, '{"error": {"message": "down"}}'];
  const usage = { input_tokens: 1, output_tokens: 1 };
  if (path.endsWith("/messages")) {
    const content = [{ type: "text", text: "Hello." }];
    const message = { id: "1", type: "message", role: "assistant", model: "claude" };
    return [200, json, JSON.stringify({ ...message, content, stop_reason: "end_turn", usage })];
  }
  const choice = { index: 0, message: { role: "assistant", content: "Hello." } };
  const completion = { id: "1", object: "chat.completion", created: 0, model: "m" };
  return [200, json, JSON.stringify({ ...completion, choices: [choice], usage })];
}
