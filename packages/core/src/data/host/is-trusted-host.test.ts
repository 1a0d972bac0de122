import { describe, expect, it } from "vitest";
import { isTrustedHost } from "./is-trusted-host.ts";

describe("isTrustedHost", () => {
  it.each([
    ["10.0.0.5", ["10.0.0.5"]],
    ["LLM.corp.internal", ["llm.Corp.internal"]],
    ["llm.corp.internal.", ["llm.corp.internal"]],
    ["::1", ["[::1]"]],
    ["llm.corp.internal", ["*.corp.internal"]],
    ["a.b.corp.internal", ["other", "*.corp.internal"]],
  ])("trusts %s by %j", (host, trusted) => {
    expect(isTrustedHost(host, trusted)).toBe(true);
  });

  it.each([
    ["10.0.0.5", []],
    ["10.0.0.55", ["10.0.0.5"]],
    ["corp.internal", ["*.corp.internal"]],
    ["evilcorp.internal", ["*.corp.internal"]],
    [".corp.internal", ["*.corp.internal"]],
    ["llm.corp.internal.example.com", ["*.corp.internal", "llm.corp.internal"]],
    ["anything", ["*"]],
  ])("does not trust %s by %j", (host, trusted) => {
    expect(isTrustedHost(host, trusted)).toBe(false);
  });
});
