import type { Call, Event, Verdict } from "@pk-config/core";
import { describe, expect, it } from "vitest";
import { attributesOf } from "./attributes.ts";

const call: Call = {
  target: "/targets/0",
  name: "main",
  provider: "azure-openai",
  method: "POST",
  url: "https://r.openai.azure.com/openai/deployments/d/chat/completions",
  headers: [],
  params: { override: { model: "gpt-4o" } },
  from: {},
};
const ofCall = {
  "http.request.method": "POST",
  "server.address": "r.openai.azure.com",
  "server.port": 443,
  "gen_ai.provider.name": "azure.ai.openai",
  "gen_ai.request.model": "gpt-4o",
  "pk_config.target": "/targets/0",
  "pk_config.target_name": "main",
  "pk_config.attempt": 0,
  "pk_config.call": 2,
};

describe("attributesOf", () => {
  it("tells of a call where it goes", () => {
    const seen = { kind: "sending", atMs: 0, call, attempt: 0, number: 2 } as const;
    expect(attributesOf({ ...seen, retry: 0 })).toEqual(ofCall);
    expect(attributesOf({ ...seen, retry: 1 })).toEqual({
      ...ofCall,
      "http.request.resend_count": 1,
    });
  });

  it("tells only what is known", () => {
    const { name: _, provider: __, ...bare } = call;
    const local = { ...bare, url: "http://127.0.0.1:8080/v1/models", params: {} };
    const seen = {
      kind: "sending",
      atMs: 0,
      call: local,
      attempt: 0,
      number: 2,
      retry: 0,
    } as const;
    expect(attributesOf(seen)).toEqual({
      "http.request.method": "POST",
      "server.address": "127.0.0.1",
      "server.port": 8080,
      "pk_config.target": "/targets/0",
      "pk_config.attempt": 0,
      "pk_config.call": 2,
    });
    expect(attributesOf({ ...seen, call: { ...local, url: "http://h/" } })).toMatchObject({
      "server.port": 80,
    });
    expect(attributesOf({ ...seen, call: { ...local, provider: "groq" } })).toMatchObject({
      "gen_ai.provider.name": "groq",
    });
  });

  it.each<[Event, object]>([
    [{ kind: "reply", status: 200 }, { "http.response.status_code": 200 }],
    [
      { kind: "reply", status: 429 },
      { "http.response.status_code": 429, "error.type": "429" },
    ],
    [{ kind: "unreachable", cause: "dns" }, { "error.type": "dns" }],
    [{ kind: "broken", cause: "reset" }, { "error.type": "reset" }],
    [{ kind: "timeout" }, { "error.type": "timeout" }],
    [{ kind: "cancelled" }, { "error.type": "cancelled" }],
    [{ kind: "waited", ms: 5 }, {}],
    [{ kind: "committed" }, {}],
  ])("tells of %j how it ended", (event, end) => {
    const seen = { kind: "event", atMs: 0, call, attempt: 0, number: 2, event, ms: 7 } as const;
    expect(attributesOf(seen)).toEqual({
      ...ofCall,
      "pk_config.event": event.kind,
      "pk_config.ms": 7,
      ...end,
    });
  });

  it("tells of a wait how long it is, and why", () => {
    const seen = { kind: "waiting", atMs: 0, attempt: 1, ms: 1000, why: "retry-after" } as const;
    expect(attributesOf(seen)).toEqual({
      "pk_config.attempt": 1,
      "pk_config.wait_ms": 1000,
      "pk_config.wait_reason": "retry-after",
    });
  });

  it.each<[Verdict, object]>([
    [
      { kind: "reply", status: 500, attempt: 1, call: 2, retries: 0 },
      {
        "pk_config.attempt": 1,
        "pk_config.call": 2,
        "http.response.status_code": 500,
        "error.type": "500",
      },
    ],
    [
      {
        kind: "refused",
        refusal: { reason: "no-provider", at: "", message: "m", hint: "h", status: 500 },
      },
      { "error.type": "no-provider" },
    ],
    [{ kind: "cancelled" }, { "error.type": "cancelled" }],
  ])("tells of the verdict %j what it is", (verdict, more) => {
    const attributes = attributesOf({ kind: "stopped", atMs: 0, verdict });
    expect(attributes).toEqual({ "pk_config.verdict": verdict.kind, ...more });
  });
});
