import { describe, expect, it } from "vitest";
import { load } from "../../../load.ts";
import { defaultSettings, type Gateway } from "../../settings.ts";

const key = { provider: "openai", api_key: "none" };

describe("portability", () => {
  it("is silent unless a gateway is named", () => {
    const config = {
      provider: "@openai-prod",
      virtual_key: "a-virtual-key",
      drop_params: ["user"],
      cb_config: { failure_threshold: 5 },
      retry: { attempts: 2, use_retry_after_headers: true },
      input_guardrails: ["pg-1"],
    };
    expect(codes(config, undefined)).toEqual([]);
    expect(codes(config, "oss")).toEqual(["PK7002", "PK7005", "PK7005", "PK7006", "PK7014"]);
    expect(codes(config, "hosted")).toEqual(["PK7018"]);
  });

  it.each([
    ["a root without anything but its schema", { $schema: "x" }, []],
    ["a root with parameters", { override_params: { model: "m" } }, ["PK7001"]],
    ["a root with parameters and a timeout", { override_params: {}, request_timeout: 5000 }, []],
    [
      "a timeout of 0, which counts for nothing",
      { override_params: {}, request_timeout: 0 },
      ["PK7001"],
    ],
    ["a provider alone", { provider: "openai" }, ["PK7001"]],
    ["a provider that needs no key", { provider: "triton" }, []],
    ["Vertex AI alone", { provider: "vertex-ai" }, ["PK7001"]],
    ["Vertex AI with a retry", { provider: "vertex-ai", retry: { attempts: 1 } }, ["PK7001"]],
    ["a key that is empty", { provider: "openai", api_key: "" }, []],
    [
      "Azure by managed identity",
      {
        provider: "azure-openai",
        azure_auth_mode: "managed",
        resource_name: "r",
        deployment_id: "d",
        api_version: "v",
      },
      [],
    ],
    ["a model slug at the root", { override_params: { model: "@openai-prod/gpt-4o" } }, ["PK7002"]],
    ["a virtual key at the root", { virtual_key: "a-virtual-key" }, ["PK7003"]],
  ])("judges %s as the open-source gateway does", (_, config, expected) => {
    expect(codes(config, "oss")).toEqual(expected);
  });

  it("tells a key that stands above its targets once, and not again for each target", () => {
    const config = {
      strategy: { mode: "fallback" },
      api_key: "none",
      targets: [{ provider: "openai" }, { provider: "groq" }],
    };
    expect(codes(config, "oss")).toEqual([]);
  });

  it("tells a host that is wrong everywhere as that, and any other refusal instead of a warning", () => {
    const hosts = [
      "http://169.254.169.254/",
      "https://u:p@llm.contoso.com/v1",
      "http://10.0.0.5/v1",
      "http://localhost:8000/v1",
      "https://llm.contoso.com/sk-canary-9f8e7d6c5b4a/",
      "http://10.0.0.5/sk-canary-9f8e7d6c5b4a/v1",
    ];
    const all = hosts.map((custom_host) => {
      const { diagnostics } = load(JSON.stringify({ ...key, custom_host }), {
        ...defaultSettings,
        for: "oss",
      });
      return diagnostics.map(({ code }) => code).filter((code) => code !== "PK7009");
    });
    expect(all).toEqual([["PK6004"], ["PK6006"], ["PK7008"], ["PK6013"], ["PK6015"], ["PK6015"]]);
  });

  it("looks for Anthropic only below the retry that holds for it", () => {
    const strategy = { mode: "fallback" };
    const anthropic = { ...key, provider: "anthropic" };
    const own = { ...anthropic, retry: { attempts: 1, on_status_codes: [529] } };
    const nested = { strategy, targets: [key, anthropic] };
    expect(codes({ strategy, retry: { attempts: 2 }, targets: [key, own] }, "oss")).toEqual([]);
    expect(codes({ strategy, retry: { attempts: 2 }, targets: [key, nested] }, "oss")).toEqual([
      "PK7015",
    ]);
    expect(codes({ strategy, retry: { attempts: 0 }, targets: [key, nested] }, "oss")).toEqual([]);
  });
});

function codes(config: object, gateway: Gateway | undefined): string[] {
  const settings = gateway === undefined ? defaultSettings : { ...defaultSettings, for: gateway };
  const { diagnostics } = load(JSON.stringify(config), settings);
  return diagnostics
    .map(({ code }) => code)
    .filter((code) => code.startsWith("PK7"))
    .sort();
}
