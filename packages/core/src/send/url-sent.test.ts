import { describe, expect, it } from "vitest";
import { routed } from "../../test/plan/planned.ts";
import { urlSent } from "./url-sent.ts";

const plain = { url: "https://llm.example.com/v1/models" };
const own = { url: "https://llm.example.com/v1/models?api-version=1" };

describe("urlSent", () => {
  it.each([
    ["/v1/models", "", ""],
    ["/v1/models?a=b", "?a=b", "&a=b"],
    ["/v1/models?a=/../b&c=%2e%2E?d", "?a=/../b&c=%2e%2E?d", "&a=/../b&c=%2e%2E?d"],
    ["/v1/models?", "?", ""],
    ["/v1/models#a?b", "", ""],
    ["/v1/models?a#b?c", "?a", "&a"],
    ["/v1/models?#b", "?", ""],
  ])("of %s puts the query behind the address", (path, alone, behind) => {
    expect(urlSent(plain, path)).toBe(plain.url + alone);
    expect(urlSent(own, path)).toBe(own.url + behind);
  });

  it("keeps what a provider asks for in every call", () => {
    const azure = {
      provider: "azure-openai",
      api_key: "k",
      resource_name: "r",
      deployment_id: "d",
      api_version: "2024-10-21",
    };
    const [attempt] = routed(azure).attempts;
    expect(urlSent(attempt?.call ?? { url: "" }, "/v1/chat/completions?a=b")).toBe(
      "https://r.openai.azure.com/openai/deployments/d/chat/completions?api-version=2024-10-21&a=b",
    );
  });
});
