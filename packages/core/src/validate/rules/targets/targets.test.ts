import { describe, expect, it } from "vitest";
import { load } from "../../../load.ts";

const spare = { provider: "@spare" };

function codes(config: unknown): string[] {
  return load(JSON.stringify(config)).diagnostics.map(({ code }) => code);
}

function asTarget(leaf: unknown, above: object = {}): string[] {
  return codes({ strategy: { mode: "fallback" }, ...above, targets: [leaf, spare] });
}

function messages(config: unknown): string {
  return JSON.stringify(load(JSON.stringify(config)).diagnostics);
}

describe("a config without effect", () => {
  it.each([{}, { $schema: "x" }, { name: "a" }, { weight: 1, name: "a" }])("is %j", (config) => {
    expect(codes(config)).toEqual(["PK1117"]);
  });

  it.each([
    { retry: { attempts: 1 } },
    { forward_headers: [] },
    { api_key: "" },
    { passthrough: true },
  ])("is not %j", (config) => {
    expect(codes(config)).toEqual([]);
  });
});

describe("a target without an upstream", () => {
  it.each([
    {},
    { name: "a" },
    { api_key: "k" },
    { passthrough: false },
    { override_params: { model: "gpt-4o" } },
  ])("is %j", (leaf) => {
    expect(asTarget(leaf)).toEqual(["PK2201"]);
  });

  it("may take its model's slug, or its host, from above", () => {
    expect(asTarget({}, { override_params: { model: "@a/gpt-4o" } })).toEqual([]);
    expect(asTarget({}, { custom_host: "https://llm.contoso.com/v1" })).toEqual([]);
  });

  it("is told once, where the cause stands", () => {
    expect(asTarget({}, { provider: "openai" })).toEqual(["PK1104"]);
    expect(asTarget({ fallbacks: ["openai"] })).toEqual(["PK1105"]);
    expect(asTarget({ override_params: { provider: "openai" } })).toEqual(["PK2217"]);
    expect(asTarget({ override_params: { model: "@openai" } })).toEqual(["PK2208"]);
    expect(asTarget({ provider: 1 })).toEqual(["PK1106"]);
    expect(asTarget({ Provider: "@openai" })).not.toContain("PK2201");
    expect(asTarget({ override_params: [] })).toEqual(["PK1106"]);
  });

  it("is not told where a value is not known", () => {
    const targets =
      '[{"override_params": {"model": MODEL}}, {"provider": env("P")}, {"provider": "@a"}]';
    const text = `{"strategy": {"mode": "fallback"}, "targets": ${targets}}`;
    expect(load(text).diagnostics.map(({ code }) => code)).not.toContain("PK2201");
  });
});

describe("provider", () => {
  const told = (provider: string, more: object = {}) => codes({ provider, ...more });

  it("is silent for placeholders and slugs", () => {
    const silent = [
      "<provider>",
      "YOUR_PROVIDER",
      "{{p}}",
      "$PROVIDER",
      "@x",
      "@<slug>/m",
      "@Team_1.eu",
    ];
    expect(silent.flatMap((provider) => told(provider))).toEqual([]);
  });

  it("is an id, not a name, an address or a model", () => {
    for (const provider of ["together", "OPENAI", "opnai", "https://x.example/v1", "custom"]) {
      expect([provider, told(provider)]).toEqual([provider, ["PK2202"]]);
    }
    for (const provider of ["openai/gpt-4o", "@openai/gpt-4o", "nobody/knows/it"]) {
      expect([provider, told(provider)]).toEqual([provider, ["PK2209"]]);
    }
    for (const provider of ["@", "@ x", "@/gpt-4o", "@a@b"]) {
      expect([provider, told(provider)]).toEqual([provider, ["PK2208"]]);
    }
  });

  it("is mended only where one provider alone can be meant", () => {
    const fixes = ["together", "anthropc", "grok", "gorq"].map((provider) => {
      const [diagnostic] = load(JSON.stringify({ provider })).diagnostics;
      return diagnostic?.fix?.edits[0]?.text;
    });
    expect(fixes).toEqual(['"together-ai"', '"anthropic"', undefined, undefined]);
  });
});

describe("credential and settings", () => {
  it("count for targets, not for a bare root", () => {
    expect(codes({ provider: "openai" })).toEqual([]);
    expect(codes({ provider: "azure-openai" })).toEqual([]);
    expect(codes({ provider: "bedrock" })).toEqual([]);
    expect(codes({ provider: "ollama", api_key: "k" })).toEqual([]);
    expect(codes({ provider: "azure-openai", api_key: "k" })).toEqual(["PK2204"]);
    expect(codes({ provider: "vertex-ai", vertex_region: "global" })).toEqual(["PK2204"]);
    expect(asTarget({ provider: "openai" })).toEqual(["PK2203"]);
    expect(asTarget({ provider: "azure-openai" })).toEqual(["PK2204"]);
  });

  it.each([
    { provider: "openai", api_key: "" },
    { provider: "openai", custom_host: "https://llm.contoso.com/v1" },
    { provider: "openai", override_params: { model: "@a/gpt-4o" } },
    { provider: "openai", passthrough: true, api_key: "k" },
    { provider: "openai", forward_headers: ["Authorization"] },
    { provider: "azure-openai", virtual_key: "vk" },
    { provider: "azure-openai", custom_host: "https://apim.contoso.com/openai", api_key: "k" },
    {
      provider: "bedrock",
      aws_region: "eu-west-1",
      aws_access_key_id: "a",
      aws_secret_access_key: "b",
    },
    { provider: "bedrock", aws_auth_type: "serviceRole" },
  ])("are not missed in %j", (leaf) => {
    const told = asTarget(leaf);
    expect(told.filter((code) => code === "PK2203" || code === "PK2204")).toEqual([]);
  });

  it("may be sent on for all targets, or stand by mistake above them", () => {
    expect(asTarget({ provider: "openai" }, { forward_headers: ["x-api-key"] })).not.toContain(
      "PK2203",
    );
    expect(asTarget({ provider: "openai" }, { forward_headers: ["x-id"] })).toEqual(["PK2203"]);
    expect(asTarget({ provider: "openai" }, { api_key: "k" })).toEqual(["PK1104"]);
  });

  it("are listed in one finding", () => {
    const text = messages({
      strategy: { mode: "fallback" },
      targets: [
        spare,
        { provider: "azure-openai", azure_resource_name: "r", azure_entra_tenant_id: "t" },
      ],
    });
    expect(text).toContain(
      "without `deployment_id`, `api_version`, `azure_entra_client_id`, `azure_entra_client_secret` and a credential.",
    );
  });
});

describe("two sources of an upstream", () => {
  it("are told by what they are", () => {
    expect(asTarget({ provider: "openai", virtual_key: "v" })).toEqual(["PK2206"]);
    expect(asTarget({ provider: "openai", virtual_key: "v", api_key: "k" })).toEqual(["PK2207"]);
    expect(asTarget({ provider: "@a", virtual_key: "v" })).toEqual(["PK2207"]);
    expect(asTarget({ provider: "@a", api_key: "k" })).toEqual(["PK2207"]);
    expect(asTarget({ provider: "@a", override_params: { model: "@b/m" } })).toEqual(["PK2207"]);
    expect(asTarget({ provider: "openai", virtual_key: "@a" })).toEqual(["PK2205"]);
    expect(asTarget({ provider: "@a", passthrough: true })).toEqual(["PK2210"]);
    expect(asTarget({ provider: "together", virtual_key: "v" })).toEqual(["PK2202"]);
  });

  it("are not two where they agree or are placeholders", () => {
    expect(asTarget({ provider: "@a", override_params: { model: "@a/m" } })).toEqual([]);
    expect(asTarget({ provider: "@a", override_params: { model: "@cf/meta/m" } })).toEqual([]);
    expect(asTarget({ virtual_key: "@<slug>" })).toEqual([]);
  });
});
