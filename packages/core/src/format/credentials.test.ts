import { describe, expect, it } from "vitest";
import { load } from "../load.ts";
import { isCredentialKey } from "./credentials.ts";

describe("isCredentialKey", () => {
  it.each(["api_key", "apiKey", "API-KEY", "x-api-key", "Authorization", "awsSecretAccessKey"])(
    "%s holds a secret",
    (key) => {
      expect(isCredentialKey(key)).toBe(true);
    },
  );

  it.each(["virtual_key", "provider", "name", "key", "api_version", ""])("%j holds none", (key) => {
    expect(isCredentialKey(key)).toBe(false);
  });
});

describe("a credential", () => {
  const secret = "sk-live-0123456789abcdef";

  it.each([
    `{"api_key": ${secret}}`,
    `{"api_key": "${secret}}`,
    `{"api_key": '${secret}'}`,
    `{"api_key": “${secret}”}`,
    `{"api_key": "${secret}" "provider": "openai"}`,
    `{"api_key": "${secret}" ${secret}}`,
    `{"api_key": ["${secret}"]}`,
    `{"apiKey": "${secret}", "provider": "openai"}`,
    `{"api-key": "${secret}", "provider": "openai"}`,
    `{"api_key": "${secret}\\q"}`,
    `{"api_key": "${secret}", "api_key": "${secret}"}`,
    `"{\\"api_key\\": \\"${secret}\\"}"`,
    `api_key: ${secret}`,
    secret,
    `Bearer ${secret}`,
    `{"provider": ${secret}}`,
    `{"api_key": "a" | "${secret}"}`,
    `{"authorization": "Bearer ${secret}", "provider": 5}`,
  ])("is never repeated: %s", (text) => {
    const { diagnostics } = load(text);
    expect(diagnostics).not.toEqual([]);
    expect(JSON.stringify(diagnostics)).not.toContain(secret);
  });
});
