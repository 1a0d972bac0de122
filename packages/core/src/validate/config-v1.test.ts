import { describe, expect, it } from "vitest";
import { configV1Finding } from "./config-v1.ts";

describe("configV1Finding", () => {
  it.each([
    ["options", { mode: "fallback", options: [{ provider: "openai" }] }],
    ["options", { options: { provider: "openai" } }],
    ["llms", { mode: "single", llms: { provider: "openai" } }],
    ["config", { config: { mode: "single", options: [] }, params: {} }],
    ["config", { config: { mode: "single", retry: 5 }, params: {} }],
    ["config", { config: { llms: [{ provider: "openai" }] } }],
    ["mode", { mode: "single", retry: 5 }],
  ])("knows one by its %s", (key, root) => {
    expect(configV1Finding(root)).toMatchObject({ code: "PK1110", at: [key], on: "key" });
  });

  it.each([
    { config: { strategy: { mode: "fallback" }, targets: [] } },
    { name: "routes", config: { strategy: { mode: "fallback" }, targets: [], options: [] } },
    { config: { provider: "openai" }, params: {} },
  ])("knows a wrapped config: %j", (root) => {
    expect(configV1Finding(root)).toMatchObject({ code: "PK1119", at: ["config"], on: "key" });
  });

  it.each([
    {},
    { config: {} },
    { config: { team: "search" } },
    { provider: "openai", config: { provider: "openai" } },
    { provider: "ollama", options: { num_ctx: 4096 } },
    { provider: "openai" },
    { strategy: { mode: "single" }, targets: [], options: [] },
    { mode: "single", targets: [{ provider: "openai" }] },
    { mode: "single", strategy: "fallback" },
    { options: "none" },
    { config: "pc-1" },
    { mode: 1 },
    [],
    null,
    "options",
  ])("takes %j for none", (root) => {
    expect(configV1Finding(root)).toBeUndefined();
  });
});
