import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePoint } from "../../test/code-point.ts";
import { keyInPath } from "./key-in-path.ts";

/** Looks like a key, and is put together so that no scanner takes this file for a leak. */
const tail = ["Kd8sW2xVq5Zr", "7TmB4nHc9LfY", "p3GjR6uEa1Xo", "0vNiQy8bDe2M"].join("");
const hex = ["c41d8a09e7b25f63", "0d94ae17c8b3562f"].join("");

describe("keyInPath", () => {
  it.each([
    `https://api.example.com/sk-proj-${tail}/v1`,
    `https://api.example.com/sk-proj-${tail}`,
    `https://api.example.com/v1/sk-ant-api03-${tail}/`,
    `https://api.example.com/v1/sk-${hex}`,
    `https://api.example.com/proxy/hf_${tail.replaceAll(/\d/g, "")}/v1`,
    `https://api.example.com/gsk_${tail}/v1?x=1`,
    `https://api.example.com/v1/key=xai-${tail}`,
    `https://api.example.com/v1;pplx-${tail}`,
    `https://api.example.com/AIza${tail.slice(0, 35)}/v1`,
    `https://api.example.com/eyJ${tail}.eyJ${tail}.${tail}/v1`,
    `http://10.0.0.5:8000/AKIA${"4RT7QX2MZ8WB5KJ9"}`,
    "https://api.example.com/sk-canary-9f8e7d6c5b4a/v1",
    "https://api.example.com/sk-live-canary-4f9a1c77d2/v1",
    `api.example.com/sk-${tail}`,
    `https://api.example.com/v1-sk-proj-${tail}`,
    `https://api.example.com/v1.sk-proj-${tail}/`,
    `https://api.example.com/sk%2Dproj%2d${tail}/`,
  ])("finds the key in %s", (address) => {
    expect(keyInPath(address)).toBe(true);
  });

  it.each([
    "",
    "https://api.example.com",
    "https://api.example.com/v1",
    `https://gateway.ai.cloudflare.com/v1/${hex}/sk-gateway-prod/openai`,
    "https://gateway.ai.cloudflare.com/v1/0123456789abcdef0123456789abcdef/hf-gateway-2/huggingface",
    "https://acme-eu-2.openai.azure.com/openai/deployments/gpt-4o-2024-08-06-eu",
    "https://acme.services.ai.azure.com/api/projects/3f2a9c1b-7d4e-4a1b-9c1b-3f2a9c1b7d4e",
    "https://llm.example.com/hf-inference-endpoint-v2/v1",
    "https://llm.example.com/hf-mixtral8x7binstruct/v1",
    "https://llm.example.com/hf-Phi3Mini4KInstruct/v1",
    "https://llm.example.com/hf-DeepSeekR1DistillQwen14B/v1",
    "https://llm.example.com/hf-endpoint-x8k3m2p9q1/v1",
    "https://llm.example.com/hf-InferenceEndpointProduction/v1",
    "https://llm.example.com/hf-pytorch-tgi-2024-05-01-12-30-44-123/v1",
    "https://llm.example.com/sk-hynix-llm-7b-v2-instruct-4bit/v1",
    "https://llm.example.com/sk-platform-key-for-team-1/v1",
    "https://llm.example.com/sk-00000000000000000000000000000000/v1",
    "https://llm.example.com/sk-your-key-goes-here-please/v1",
    "https://llm.example.com/YOUR_API_KEY/v1",
    `https://bedrock.example.com/v1/models/${hex}${hex}`,
    `https://sk-${hex}.example.com/v1`,
    // Queries and fragments are refused altogether.
    `https://api.example.com/v1?key=sk-proj-${tail}`,
    `https://api.example.com/v1#sk-proj-${tail}`,
    `https://api.example.com?x/sk-proj-${tail}`,
    `https://api.example.com#/sk-proj-${tail}`,
  ])("finds none in %s", (address) => {
    expect(keyInPath(address)).toBe(false);
  });

  it("answers for any text in time that does not grow with tricks", () => {
    fc.assert(
      fc.property(fc.string({ unit: codePoint }), (text) => {
        expect(() => keyInPath(text)).not.toThrow();
      }),
    );
    const started = performance.now();
    for (const part of ["sk-", "/sk-a1b2", "eyJ.", "://", "a-", "?"]) {
      keyInPath(`https://a.b/${part.repeat(200_000)}`);
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
