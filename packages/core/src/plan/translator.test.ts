import { describe, expect, it } from "vitest";
import { chat, planned, programOf, routed } from "../../test/plan/planned.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { IncomingRequest } from "../request/incoming.ts";
import type { Circumstances } from "./circumstances.ts";

const translator = "http://127.0.0.1:8788/v1";
const bedrock = { provider: "bedrock", api_key: "k", aws_region: "us-east-1" };

const callOf = (
  config: object,
  changes: Partial<IncomingRequest> = {},
  circumstances: Partial<Circumstances> = {},
) => routed(config, changes, { translator, ...circumstances }).attempts[0]?.call;

const reasonFor = (config: object, circumstances: Partial<Circumstances> = {}) => {
  const made = planned(programOf(config), chat(), { translator, ...circumstances });
  return made.kind === "refused" ? made.refusal.reason : "planned";
};

describe("a plan through a translator", () => {
  it.each([
    [bedrock],
    [{ provider: "vertex-ai", api_key: "k", vertex_region: "r", vertex_project_id: "p" }],
    [{ provider: "palm", api_key: "k" }],
    [{ provider: "stability-ai", api_key: "k" }],
    [
      {
        provider: "azure-openai",
        azure_auth_mode: "managed",
        resource_name: "r",
        deployment_id: "d",
        api_version: "2024-10-21",
      },
    ],
    [{ provider: "openai", api_key: "k" }],
  ])("calls every provider: %j", (config) => {
    expect(callOf(config)?.url).toBe(`${translator}/chat/completions`);
    expect(callOf(config)?.provider).toBe(config.provider);
  });

  it("asks for what the caller asks for, and brings nothing along that a provider wants", () => {
    const azure = { resource_name: "r", deployment_id: "d", api_version: "2024-10-21" };
    const call = callOf(
      { provider: "azure-openai", api_key: "k", ...azure },
      { path: "/v1/messages" },
    );
    expect(call?.url).toBe(`${translator}/messages`);
    expect(callOf(bedrock, {}, { translator: `${translator}/` })?.url).toBe(
      call?.url.replace("messages", "chat/completions"),
    );
  });

  it("gives every key in the same header", () => {
    const key = { from: "config", pointer: "/api_key", prefix: "Bearer " };
    for (const provider of ["openai", "anthropic", "azure-ai"]) {
      const host = { custom_host: "https://llm.example.com/v1" };
      expect(callOf({ provider, api_key: "k", anthropic_version: "v", ...host })?.headers).toEqual([
        expect.objectContaining({ name: "content-type" }),
        { name: "authorization", value: key },
      ]);
    }
  });

  it("judges hosts all the same, because the call ends there", () => {
    expect(reasonFor({ ...bedrock, custom_host: "http://10.0.0.1/v1" })).toBe("bad-host");
    const foundry = { provider: "azure-ai", api_key: "k", azure_foundry_url: "http://10.0.0.1" };
    expect(reasonFor(foundry)).toBe("bad-host");
    expect(reasonFor(foundry, { trustedHosts: ["10.0.0.1"] })).toBe("planned");
  });

  it("still wants the settings that an address is made of", () => {
    const azure = { provider: "azure-openai", api_key: "k", deployment_id: "d", api_version: "v" };
    expect(
      reasonFor({ strategy: { mode: "single" }, targets: [{ ...azure, resource_name: "a/b" }] }),
    ).toBe("missing-setting");
  });

  it("sends no key of the gateway where a config that came with the request names a region", () => {
    const entry = { slug: "east", provider: "bedrock", apiKeyVariable: "KEY", headers: [] };
    const catalogue: Catalogue = new Map([["east", { ...entry, settings: { aws_region: "r" } }]]);
    const sentBy = (keysAreCallers: boolean) => ({ catalogue, keysAreCallers });
    expect(reasonFor({ provider: "@east" }, sentBy(true))).toBe("planned");
    expect(reasonFor({ provider: "@east", aws_region: "x" }, sentBy(true))).toBe("bad-host");
    expect(reasonFor({ provider: "@east", aws_region: "x" }, sentBy(false))).toBe("planned");
  });

  it("does not guess where an entry of the catalogue leads that names neither provider nor host", () => {
    const entry = { slug: "none", apiKeyVariable: "KEY", headers: [], settings: {} };
    expect(reasonFor({ provider: "@none" }, { catalogue: new Map([["none", entry]]) })).toBe(
      "bad-host",
    );
  });

  it("is kept apart from a plan without one, and from one through another", () => {
    const program = programOf(bedrock);
    const through = (changes: Partial<Circumstances>) => planned(program, chat(), changes);
    expect(through({}).kind).toBe("refused");
    expect(through({ translator }).kind).toBe("route");
    expect(through({}).kind).toBe("refused");
    const other = through({ translator: "https://gateway.example.com/v1" });
    expect(JSON.stringify(other)).toContain("https://gateway.example.com/v1/chat/completions");
  });
});
