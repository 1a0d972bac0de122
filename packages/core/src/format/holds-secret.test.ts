import { describe, expect, it } from "vitest";
import { holdsSecret } from "./holds-secret.ts";

describe("holdsSecret", () => {
  it.each([
    "sk-4f9a1c7e2b8d4f9a1c7e2b8d",
    "Use sk-4f9a1c7e2b8d4f9a1c7e2b8d for the tool.",
    "Bearer 4f9a1c7e",
    "Bearer abcdefghijklmnopqrstuvwxyz",
    "Basic dXNlcjpwYXNz",
    `xoxb-${"4f9a1c7e2b8d"}-4f9a1c7e2b8d`,
    `glpat-${"4f9a1c7e2b8d4f9a1c7e"}`,
    "https://f.example.net/api/x?code=4f9a",
    "authorization: bearer 4f9a1c7e",
    "https://user:4f9a@host.example.com/hook",
    "https://host.example.com/hook?token=4f9a",
    "https://host.example.com/hook?a=b&api_key=4f9a",
    "https://host.example.com/hook#access_token=4f9a",
  ])("finds the one in %j", (text) => {
    expect(holdsSecret(text)).toBe(true);
  });

  it.each([
    "",
    "gpt-4o",
    "You are a helpful assistant. Answer with a basic understanding of the bearer of news.",
    "https://host.example.com/v1/files?limit=20&after=file_1",
    "write to team@example.com",
    "Explain the basic gpt-4o-mini features to the bearer of this.",
    "The order is 550e8400-e29b-41d4-a716-446655440000.",
    "of commit 3f78685d0a1b2c3d4e5f60718293a4b5c6d7e8f9",
    "see https://example.com/a?page_token=3",
    "@together/meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8",
    "@x/accounts/acme/models/llama-v3p1-8b-instruct-lora-a1b2c3d4",
    "https://host.example.com/@team/page",
    "ft:gpt-4o-mini-2024-07-18:acme::9abcdefg",
  ])("finds none in %j", (text) => {
    expect(holdsSecret(text)).toBe(false);
  });

  it("takes time in proportion to the text", () => {
    const texts = ["Bearer ", "://", "?a", "sk-", "a@", "?%="].map((part) => part.repeat(20_000));
    const started = performance.now();
    for (const text of texts) holdsSecret(text);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
