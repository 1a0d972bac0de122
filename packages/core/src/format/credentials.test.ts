import { configKeys } from "@pk-config/schema";
import { describe, expect, it } from "vitest";
import { load } from "../load.ts";
import { isCredentialKey } from "./credentials.ts";

describe("isCredentialKey", () => {
  it.each([
    "api_key",
    "apiKey",
    "API-KEY",
    "x-api-key",
    "Authorization",
    "awsSecretAccessKey",
    "my_client_secret",
  ])("%s holds a secret", (key) => {
    expect(isCredentialKey(key)).toBe(true);
  });

  it.each(["virtual_key", "provider", "name", "key", "api_version", ""])("%j holds none", (key) => {
    expect(isCredentialKey(key)).toBe(false);
  });
});

describe("isCredentialKey of a value that is about to be shown", () => {
  it.each(["key", "Key", "x-key", "api_ky", "autorization", "cookie", "extra_headers"])(
    "takes a text at %s for a secret",
    (key) => {
      expect(isCredentialKey(key, "text")).toBe(true);
    },
  );

  it("takes what stands below headers for secrets, and nothing below `key`", () => {
    for (const key of ["headers", "extra_headers", "customHeaders", "api_key"]) {
      expect(isCredentialKey(key, "parts")).toBe(true);
    }
    for (const key of ["key", "forward_headers", "retry"]) {
      expect(isCredentialKey(key, "parts")).toBe(false);
    }
  });

  it("takes no key of the format for a misspelt credential", () => {
    const keys = new Set(Object.values(configKeys).flat());
    for (const key of keys) {
      for (const shown of ["text", "parts"] as const) {
        expect([key, isCredentialKey(key, shown)]).toEqual([key, isCredentialKey(key)]);
      }
    }
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
