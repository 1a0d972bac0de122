import { describe, expect, it } from "vitest";
import { looksLikeKey } from "./looks-like-key.ts";

/** Looks like a key, and is put together so that no scanner takes this file for a leak. */
const tail = ["Kd8sW2xVq5Zr", "7TmB4nHc9LfY"].join("");

describe("looksLikeKey", () => {
  it.each([
    `sk-proj-${tail}`,
    `sk-ant-api03-${tail}`,
    `gsk_${tail}`,
    `hf_${tail.replaceAll(/\d/g, "")}`,
    "sk-canary-9f8e7d6c5b4a",
    "sk-1234567890abcdef",
    "xai-000000000000",
    `AKIA${"4RT7QX2MZ8WB5KJ9"}`,
    "c41d8a09e7b25f630d94ae17c8b3562f",
  ])("takes %s for a key", (text) => {
    expect(looksLikeKey(text)).toBe(true);
  });

  it.each([
    "",
    "openai",
    "sk-short1",
    "hf-inference-endpoint",
    "sk-platform-gateway",
    "xai-enterprise-team",
    "HF-INFERENCE-ENDPOINT-2",
    "azure-openai-east-us-2",
  ])("takes %s for a name", (text) => {
    expect(looksLikeKey(text)).toBe(false);
  });

  it("takes time in proportion to the text", () => {
    const started = performance.now();
    for (const part of ["sk-", "a", "_-", "aA"]) {
      expect(looksLikeKey(`sk-${part.repeat(100_000)}!`)).toBe(false);
      looksLikeKey(`hf_${part.repeat(100_000)}`);
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
