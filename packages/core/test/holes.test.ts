import { describe, expect, it } from "vitest";
import { load } from "../src/index.ts";

/**
 * Where a value cannot be known, that is all that is said: no rule guesses what it might have been.
 */
describe("a value nobody can know", () => {
  it.each([
    ["PK1006", '{"provider": PROVIDER}'],
    ["PK1006", '{"provider": "openai", "api_key": get_key("openai")}'],
    ["PK1006", '{"virtual_key": VK, "override_params": {"model": MODEL}}'],
    ["PK1006", '{"strategy": S, "targets": T}'],
    ["PK1006", '{"strategy": {"mode": MODE}, "targets": [{"provider": "@a"}]}'],
    ["PK1006", '{"strategy": {"mode": "fallback"}, "targets": [...rest]}'],
    ["PK1006", '{"strategy": {"mode": "fallback"}, "targets": [target(x) for x in y]}'],
    ["PK1006", '{"strategy": {"mode": "fallback"}, "targets": list(y)}'],
    [
      "PK1006",
      '{"strategy": {"mode": "loadbalance"}, "targets": [{"provider": "@a", "weight": W}, {"provider": "@b", "weight": 1}]}',
    ],
    [
      "PK1006",
      '{"strategy": {"mode": "fallback", "on_status_codes": codes()}, "targets": [{"provider": "@a"}, {"provider": "@b"}]}',
    ],
    [
      "PK1006",
      '{"strategy": {"mode": "conditional", "conditions": C, "default": D}, "targets": [{"provider": "@a", "name": N}]}',
    ],
    [
      "PK1006",
      '{"strategy": {"mode": "conditional", "conditions": [{"query": Q, "then": T}], "default": "x"}, "targets": [{"provider": "@a", "name": N}]}',
    ],
    ["PK1006", '{"retry": {"attempts": N}, "cache": {"mode": M}, "provider": "@a"}'],
    [
      "PK1006",
      '{"provider": "vertex-ai", "vertex_project_id": P, "vertex_region": R, "api_key": K}',
    ],
    ["PK1006", '{"provider": "openai", "api_key": "k", "custom_host": HOST, "request_timeout": T}'],
    ["PK1005", '{"strategy": {"mode": "fallback"}, "targets": [{"provider": "@a"}, ...]}'],
    ["PK1005", '{"strategy": {"mode": "fallback"}, "targets": [...]}'],
    [
      "PK1005",
      '{"strategy": {"mode": "single" | "fallback"}, "targets": [{"provider": "@a"}, {"provider": "@b"}]}',
    ],
    ["PK1005", '{"provider": "openai", "api_key": <YOUR KEY>}'],
    ["PK1017", '{"provider": "openai", "api_key": }'],
    ["PK1017", '{"provider": , "api_key": "k"}'],
    ["PK1022", '{"provider": "@a", "request_timeout": 1e999}'],
    [
      "PK1022",
      '{"strategy": {"mode": "loadbalance"}, "targets": [{"provider": "@a", "weight": 1e999}, {"provider": "@b", "weight": 1}]}',
    ],
  ])("%s in %s", (code, text) => {
    expect(load(text).diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  it("does not keep the rest from being judged", () => {
    const text = '{"provider": PROVIDER, "retry": {"count": 3}, "retrry": X}';
    expect(load(text).diagnostics.map(({ code }) => code)).toEqual(["PK1006", "PK1105", "PK1102"]);
  });
});

describe("text that was thrown away", () => {
  it.each([
    '{"provider": "openai", ...}',
    '{"strategy": {"mode": "fallback"}, "targets": [{"provider": "@a"} or this]}',
    '{"strategy": {"mode": "fallback", ...}, "retries": 3}',
  ])("keeps every rule of meaning silent: %s", (text) => {
    const codes = load(text).diagnostics.map(({ code }) => code);
    expect(codes.filter((code) => !code.startsWith("PK10"))).toEqual([]);
    expect(codes).not.toEqual([]);
  });
});
