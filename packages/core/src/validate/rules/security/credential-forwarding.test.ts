import { describe, expect, it } from "vitest";
import { load } from "../../../load.ts";

describe("credentialForwarding", () => {
  it("speaks once of a header, at the list that brings in the second party", () => {
    expect(
      told([
        { provider: "openai", forward_headers: ["authorization"] },
        { provider: "openai", forward_headers: ["authorization"] },
        { provider: "anthropic", forward_headers: ["x-request-id", "Authorization"] },
        { provider: "groq", forward_headers: ["authorization"] },
      ]),
    ).toEqual(["/targets/2/forward_headers/1"]);
  });

  it("tells headers apart, and joins the spellings of one", () => {
    const openai = { provider: "openai", forward_headers: ["authorization"] };
    const anthropic = { provider: "anthropic", forward_headers: ["x-api-key"] };
    expect(told([openai, anthropic])).toEqual([]);
    expect(
      told([openai, { ...anthropic, forward_headers: ["x-api-key", "AUTHORIZATION"] }]),
    ).toEqual(["/targets/1/forward_headers/1"]);
    expect(
      told([{ ...anthropic, provider: "groq", forward_headers: ["X_API_KEY"] }, anthropic]),
    ).toEqual(["/targets/1/forward_headers/0"]);
  });

  it("follows inheritance, and stops where a list replaces it", () => {
    const target = { provider: "openai" };
    const other = { provider: "groq" };
    const strategy = { mode: "fallback" };
    const root = { strategy, forward_headers: ["cookie"] };
    const group = { strategy, targets: [other, target] };
    expect(codes({ ...root, targets: [target, { ...group, forward_headers: [] }] })).toEqual([]);
    expect(codes({ ...root, targets: [target, group] })).toEqual(["/forward_headers/0"]);
  });

  it.each([
    ["slugs", { provider: "@openai-prod" }, { provider: "@anthropic-prod" }],
    ["virtual keys", { virtual_key: "a" }, { virtual_key: "b" }],
    ["hosts to be filled in", { custom_host: "https://YOUR_HOST/v1" }, { provider: "openai" }],
    ["private hosts", { custom_host: "http://10.0.0.1/v1" }, { custom_host: "http://gpu-2/v1" }],
    ["spellings of a provider", { provider: "together" }, { provider: "together-ai" }],
  ])("does not tell %s apart", (_, left, right) => {
    const forward_headers = ["authorization"];
    expect(
      told([
        { ...left, forward_headers },
        { ...right, forward_headers },
      ]),
    ).toEqual([]);
  });

  it("tells hosts of different owners apart", () => {
    const forward_headers = ["authorization"];
    const at = (custom_host: string) => ({ provider: "openai", custom_host, forward_headers });
    expect(told([at("https://a.contoso.com/v1"), at("https://b.contoso.com/v1")])).toEqual([]);
    expect(
      told([at("https://a.contoso.co.uk/v1"), at("https://a.fabrikam.co.uk/v1")]),
    ).toHaveLength(1);
    expect(told([at("https://a.contoso.com/v1"), at("http://10.0.0.1/v1")])).toHaveLength(1);
  });
});

function told(targets: readonly object[]): string[] {
  return codes({ strategy: { mode: "fallback" }, targets });
}

function codes(config: object): string[] {
  return load(JSON.stringify(config)).diagnostics.flatMap(({ code, pointer }) =>
    code === "PK6007" ? [pointer] : [],
  );
}
