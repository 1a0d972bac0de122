import {
  type Sending,
  type Sent,
  type Signal,
  type Transport,
  transportSpec,
  wholeBody,
} from "@pk-config/transport";
import { type SendingParts, sendingTo } from "@pk-config/transport/testkit";
import { describe, expect, it } from "vitest";
import { type PortkeyTransportOptions, portkeyTransport } from "./portkey-transport.ts";

const gateway = "http://127.0.0.1:8788/v1";
const url = `${gateway}/chat/completions?beta=1`;
const answer: Sent = {
  kind: "reply",
  status: 400,
  headers: [["x-portkey-provider", "openai"]],
  body: wholeBody(new TextEncoder().encode('{"status":"failure"}')),
};

/** Sends a call, and gives what came back and what the gateway would have got. */
async function send(
  parts: SendingParts = {},
  options: Partial<PortkeyTransportOptions> = {},
  to = url,
) {
  const calls: { readonly sending: Sending; readonly signal: Signal }[] = [];
  const inner: Transport = {
    spec: transportSpec,
    async doSend(sending, signal) {
      calls.push({ sending, signal });
      return answer;
    },
  };
  const transport = portkeyTransport({ gateway, transport: inner, ...options });
  const sending = sendingTo(to, parts);
  const call = { provider: "openai", ...sending.call };
  const { signal } = new AbortController();
  const sent = await transport.doSend({ ...sending, call }, signal);
  return { sent, signal, call: calls[0] };
}

describe("portkeyTransport", () => {
  it("sends the call to the gateway with its target as a config of one leaf", async () => {
    const body = new Uint8Array([123, 125]);
    const headers = [
      ["content-type", "application/json"],
      ["authorization", "Bearer sk-\u00e9"],
      ["x-team", "search"],
    ] as const;
    const { sent, signal, call } = await send({ headers, body, target: { openai_project: "p" } });
    expect(sent).toBe(answer);
    expect(call?.signal).toBe(signal);
    expect(call?.sending).toMatchObject({ method: "POST", url, body });
    expect(call?.sending.headers).toEqual([
      [
        "x-portkey-config",
        String.raw`{"provider":"openai","openai_project":"p","api_key":"sk-\u00e9","forward_headers":["x-team"],"retry":{"attempts":0}}`,
      ],
      ["content-type", "application/json"],
      ["x-team", "search"],
    ]);
  });

  it("brings along what the gateway itself asks for", async () => {
    const { call } = await send({}, { headers: { "X-Portkey-Api-Key": "pk-1" } });
    expect(call?.sending.headers[0]).toEqual(["x-portkey-api-key", "pk-1"]);
    expect(call?.sending.headers).toHaveLength(2);
  });

  it.each([
    ["steers the gateway", [["x-portkey-config", "{}"]], {}],
    [
      "hides behind the gateway's own",
      [["authorization", "Basic a"]],
      { authorization: "Basic b" },
    ],
  ] as const)("sends no header of a target that %s", async (_, headers, own) => {
    const { sent, call } = await send({ headers }, { headers: own });
    expect(sent).toEqual({ kind: "unreachable", cause: "unsendable" });
    expect(call).toBeUndefined();
  });

  it.each([
    "https://api.openai.com/v1/chat/completions",
    "http://127.0.0.1:8788/v10/chat/completions",
    "http://127.0.0.1:8788/v1@other/",
    gateway,
  ])("sends no target to where the plan would have gone without it: %s", async (to) => {
    await expect(send({}, {}, to)).rejects.toThrow("a plan that was made with `translator`");
  });

  it("says where plans have to lead", () => {
    const transport: Transport = { spec: transportSpec, doSend: async () => answer };
    expect(portkeyTransport({ gateway: `${gateway}/`, transport }).translator).toBe(gateway);
  });

  it.each([
    "",
    "127.0.0.1:8788",
    "ftp://gateway/v1",
    "http://a:b@gateway/v1",
    `${gateway}?a=1`,
    `${gateway}#a`,
  ])("takes no address for a gateway's that is none: %j", (text) => {
    const transport: Transport = { spec: transportSpec, doSend: async () => answer };
    expect(() => portkeyTransport({ gateway: text, transport })).toThrow("the gateway's address");
  });

  it("closes the transport under it, where that can be closed", async () => {
    let closes = 0;
    const close = async () => {
      closes += 1;
    };
    const transport: Transport = { spec: transportSpec, doSend: async () => answer };
    expect(portkeyTransport({ gateway, transport })).not.toHaveProperty("close");
    await portkeyTransport({ gateway, transport: { ...transport, close } }).close?.();
    expect(closes).toBe(1);
  });
});
