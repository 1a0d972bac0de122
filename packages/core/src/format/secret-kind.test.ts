import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePoint } from "../../test/code-point.ts";
import { secretKind } from "./secret-kind.ts";

/** Looks like a key, and is put together so that no scanner takes this file for a leak. */
const tail = ["Kd8sW2xVq5Zr", "7TmB4nHc9LfY", "p3GjR6uEa1Xo", "0vNiQy8bDe2M"].join("");

describe("secretKind", () => {
  it.each([
    [`sk-ant-api03-${tail}`, "an Anthropic key"],
    [`sk-or-v1-${tail}`, "an OpenRouter key"],
    [`sk-proj-${tail}`, "an OpenAI key"],
    [`sk-${tail}`, "an API key of OpenAI's form"],
    [`AKIA${"4RT7QX2MZ8WB5KJ9"}`, "an AWS access key id"],
    [`AIza${tail.slice(0, 35)}`, "a Google API key"],
    [`ya29.${tail}`, "a Google access token"],
    [`ghp_${tail}`, "a GitHub token"],
    [`github_pat_${tail}`, "a GitHub token"],
    [`gsk_${tail}`, "a Groq key"],
    [`xai-${tail}`, "an xAI key"],
    [`hf_${tail}`, "a Hugging Face token"],
    [`pplx-${tail}`, "a Perplexity key"],
    [`r8_${tail}`, "a Replicate token"],
    [`nvapi-${tail}`, "an NVIDIA key"],
    [`eyJ${tail}.eyJ${tail}.${tail}`, "a JWT"],
    [`Bearer sk-${tail}`, "an API key of OpenAI's form"],
    [`-----BEGIN RSA PRIVATE KEY-----\n${tail}\n-----END`, "a private key"],
    [`{"private_key": "-----BEGIN PRIVATE KEY-----\\n${tail}\\n"}`, "a private key"],
  ])("knows the form of %s under any key", (text, kind) => {
    expect(secretKind("note", text)).toBe(kind);
  });

  it("takes a long random text for a secret only under a key for credentials", () => {
    for (const text of ["c41d8a09e7b25f630d94ae17c8b3562f", tail, `Bearer ${tail}`]) {
      expect(secretKind("api_key", text)).toBe("a live secret");
      expect(secretKind("apiKey", text)).toBe("a live secret");
      expect(secretKind("model", text)).toBeUndefined();
    }
  });

  it.each([
    "",
    "...",
    "sk-***",
    "sk-xxxxxxxxpRT4xxxx5xxxxxxxx",
    "sk-canary-9f8e7d6c5b4a9f8e7d6c5b4a",
    "sk-test-4f2c1d9e8b7a6f5e4d3c2b1a",
    "sk-invalid-key-to-simulate-outage",
    "sk-platform-key-for-team-1",
    "sk-00000000000000000000000000000000",
    "sk-abcdefghijklmnopqrstuvwxyz123456",
    "0123456789abcdef0123456789abcdef",
    "YOUR_OPENAI_API_KEY_WITH_MANY_LETTERS_1_2_3",
    "OPENAI_API_KEY_FROM_HOST_2_OF_REGION_3",
    "$OPENAI_API_KEY_OF_THE_PRODUCTION_ACCOUNT",
    "$" + "{OPENAI_API_KEY_4F2C1D9E8B7A6F5E4D3C2B}",
    "{{openai_api_key_4f2c1d9e8b7a6f5e4d3c2b}}",
    "<the key of account 4f2c1d9e8b7a6f5e4d3c2b1a>",
    "env.OPENAI_API_KEY_OF_THE_PRODUCTION_ACCOUNT",
    "AKIAIOSFODNN7EXAMPLE",
    "production-anthropic-key-of-the-eu-team-1",
    "hf_this_is_the_name_of_a_model_and_no_key",
    "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----",
  ])("takes %s for a stand-in", (text) => {
    expect(secretKind("api_key", text)).toBeUndefined();
  });

  it("bears any number of schemes before a key", () => {
    expect(secretKind("api_key", "Bearer ".repeat(50_000))).toBeUndefined();
    expect(secretKind("api_key", "Basic Bearer ".repeat(50_000))).toBeUndefined();
  });

  it("answers for any text in time that does not grow with tricks", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: codePoint }), (key, text) => {
        expect(() => secretKind(key, text)).not.toThrow();
      }),
    );
    const long = `sk-${"-_".repeat(500_000)}`;
    expect(secretKind("api_key", long)).toBeUndefined();
    expect(secretKind("api_key", `eyJ${"a".repeat(500_000)}`)).toBeUndefined();
    expect(secretKind("api_key", "PRIVATE KEY-----".repeat(50_000))).toBeUndefined();
  });
});
