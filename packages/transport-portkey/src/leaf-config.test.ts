import type { Sending } from "@pk-config/transport";
import { sendingTo } from "@pk-config/transport/testkit";
import { describe, expect, it } from "vitest";
import { leafConfig } from "./leaf-config.ts";

const key = { key: "api_key", text: "sk-a" } as const;

/** A call to a target, and where the plan took its settings from. */
function sendingOf(
  target: Sending["target"],
  call: { readonly provider?: string; readonly from?: Sending["call"]["from"] } = {},
): Sending {
  const sending = sendingTo("http://gateway/v1/chat/completions", { target });
  const provider = typeof target["provider"] === "string" ? { provider: target["provider"] } : {};
  return { ...sending, call: { ...sending.call, ...provider, ...call } };
}

describe("leafConfig", () => {
  it("says who the provider is, with its key and that nothing is tried again", () => {
    expect(leafConfig(sendingOf({ provider: "groq" }), key, [])).toEqual({
      provider: "groq",
      api_key: "sk-a",
      retry: { attempts: 0 },
    });
  });

  it("hands on what only the provider reads", () => {
    const settings = {
      aws_access_key_id: "AKIA",
      aws_secret_access_key: "s3cret",
      aws_region: "us-east-1",
      vertex_service_account_json: { project_id: "p" },
      openai_organization: "o",
      strict_open_ai_compliance: false,
      input_guardrails: ["g"],
      custom_host: "https://a.example.com/v1",
    };
    const config = leafConfig(sendingOf({ provider: "bedrock", ...settings }), undefined, []);
    expect(config).toEqual({
      provider: "bedrock",
      ...settings,
      api_key: "",
      retry: { attempts: 0 },
    });
  });

  it("leaves out what was done here", () => {
    const done = {
      strategy: { mode: "single" },
      targets: [],
      weight: 1,
      name: "n",
      virtual_key: "v",
      passthrough: true,
      forward_headers: ["x-a"],
      override_params: { model: "m" },
      default_params: { n: 1 },
      drop_params: ["p"],
      request_timeout: 10,
      retry: { attempts: 5 },
      cache: { mode: "simple" },
      cb_config: { failure_threshold: 1 },
    };
    expect(leafConfig(sendingOf({ provider: "openai", ...done }), key, [])).toEqual({
      provider: "openai",
      api_key: "sk-a",
      retry: { attempts: 0 },
    });
  });

  it("takes the key from the headers alone, and says so where there is none", () => {
    const target = { provider: "openai", api_key: "sk-target", azure_ad_token: "t", ad_auth: "u" };
    expect(leafConfig(sendingOf(target), key, [])).toMatchObject({ api_key: "sk-a" });
    const without = leafConfig(sendingOf(target), undefined, []);
    expect(without).toEqual({ provider: "openai", api_key: "", retry: { attempts: 0 } });
  });

  it("names the headers that the gateway is to hand on", () => {
    expect(leafConfig(sendingOf({ provider: "openai" }), key, ["x-a", "x-b"])).toMatchObject({
      forward_headers: ["x-a", "x-b"],
    });
  });

  it("goes by the provider that the plan has found", () => {
    const slug = sendingOf({ provider: "@prod" }, { provider: "anthropic" });
    expect(leafConfig(slug, key, [])["provider"]).toBe("anthropic");
    const sending = sendingOf({ custom_host: "https://a.example.com/v1" });
    expect(leafConfig(sending, key, [])["provider"]).toBe("openai");
  });

  it("hands on nothing in camelCase, which gateways check less", () => {
    const target = {
      provider: "openai",
      customHost: "http://10.0.0.1",
      azureFoundryUrl: "http://x",
    };
    const hostile: Sending["target"] = JSON.parse('{"__proto__": {"custom_host": "x"}}');
    for (const odd of [target, { provider: "openai", ...hostile }]) {
      expect(Object.keys(leafConfig(sendingOf(odd), key, []))).toEqual([
        "provider",
        "api_key",
        "retry",
      ]);
    }
  });

  it("sends no secret of the target to a host that the request names", () => {
    const target = {
      provider: "bedrock",
      custom_host: "https://stranger.example.com",
      aws_access_key_id: "AKIA",
      aws_secret_access_key: "s3cret",
      aws_session_token: "t",
      azure_entra_client_secret: "e",
      vertex_service_account_json: "{}",
      aws_region: "us-east-1",
    };
    const from = { custom_host: "x-portkey-custom-host" };
    expect(leafConfig(sendingOf(target, { from }), undefined, [])).toEqual({
      provider: "bedrock",
      custom_host: "https://stranger.example.com",
      aws_region: "us-east-1",
      api_key: "",
      retry: { attempts: 0 },
    });
  });

  it("does not let a key go to another host than the plan had in mind", () => {
    for (const from of ["/custom_host", "x-portkey-custom-host", "@prod"]) {
      const sending = sendingOf({ provider: "openai" }, { from: { custom_host: from } });
      expect(() => leafConfig(sending, key, [])).toThrow("targetSent");
    }
    expect(() => leafConfig(sendingOf({}), key, [])).toThrow("targetSent");
  });
});
