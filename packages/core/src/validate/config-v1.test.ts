import { describe, expect, it } from "vitest";
import { configV1Finding } from "./config-v1.ts";

describe("configV1Finding", () => {
  it.each([
    ["options", { mode: "fallback", options: [{ provider: "openai" }] }],
    ["options", { options: { provider: "openai" } }],
    ["llms", { mode: "single", llms: { provider: "openai" } }],
    ["config", { config: { mode: "single", options: [] }, params: {} }],
    ["config", { config: { provider: "openai" }, params: {} }],
    ["mode", { mode: "single", retry: 5 }],
  ])("knows one by its %s", (key, root) => {
    expect(configV1Finding(root)).toMatchObject({ code: "PK1110", at: [key], on: "key" });
  });

  it.each([
    {},
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
