import { describe, expect, it } from "vitest";
import { looksLikeConfig } from "./looks-like-config.ts";

describe("looksLikeConfig", () => {
  it.each([
    '{"strategy": {"mode": "single"}, "targets": []}',
    '{"provider": "openai"}',
    '{"virtualKey": "x"}',
    '{"targets": [{"provider": "openai"}]}',
    '{"mode": "single", "options": [{}]}',
    '{"retry": {"attempts": 3}}',
    '{"cache": {"mode": "simple"}}',
    '{"$schema": "./config.v2.schema.json"}',
    '// note\n{"provider": "openai",}',
    '{"strategy": {"mode": "single"',
    '{"provider:"openai"}',
    '\ufeff{"provider": "openai"}',
    '{"output_guardrails": []}',
    '{"mode": "single", "options": {"provider": "openai"}}',
    '{"mode": "fallback", "llms": [{}]}',
    '{"config": {"mode": "single", "options": [{}]}, "params": {}}',
  ])("takes %s for a config", (text) => {
    expect(looksLikeConfig(text)).toBe(true);
  });

  it.each([
    '{"name": "x", "version": "1.0.0", "dependencies": {}}',
    '{"compilerOptions": {"strict": true}, "include": ["src"]}',
    '{"targets": {"build": {"executor": "x"}}}',
    '{"$schema": "http://json-schema.org/draft-07/schema#", "provider": "x"}',
    '{"retry": 3, "cache": true}',
    '{"name": "x", "config": {"provider": "aws", "mode": "fast"}}',
    '{"mode": "production", "options": {"minify": true}}',
    '[{"provider": "openai"}]',
    '"provider"',
    "",
    "not json at all",
  ])("does not take %s for one", (text) => {
    expect(looksLikeConfig(text)).toBe(false);
  });
});
