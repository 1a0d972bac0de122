import { describe, expect, it } from "vitest";
import { maskLiveKeys, redacted, redactedSlice } from "./redact.ts";

const dots = (text: string) => "•".repeat(text.length);

describe("redacted", () => {
  it.each([
    ['{"api_key": "«plain words»"}', "a plain value"],
    ['{"apiKey":"«x»"}', "camelCase"],
    ['{"X-Api-Key": "«x1»"}', "a header's name"],
    ['{"api_ky": "«hunter2»"}', "a misspelt key"],
    ['{"my_client_secret": "«hunter2»"}', "a key that ends like one"],
    ["{'password': '«it»'}", "single quotes"],
    ['{"api_key: "«hunter2»", "a": 1}', "a lost quote"],
    ['{api_key: "«hunter2»"}', "no quotes"],
    ['{"api_key": «hunter2»", "a": 1}', "a lost opening quote"],
    ['{"api_key": "«hunter2»\n}', "a lost closing quote"],
    ['{"api_key" "«hunter2»"}', "a lost colon"],
    ['{"api_key" = "«hunter2»"}', "an equals sign"],
    ["api_key=«hunter2»", "an assignment"],
    ['{"api_key":\n  "«hunter2»"}', "a value on the next line"],
    ['{"api_key": ["«one»", "«two»"]}', "a list"],
    ['{"vertex_service_account_json": {"«k»": "«v»", "«n»": {"«deep»": "«x»"}}}', "an object"],
    ['"{\\"api_key\\": \\"«hunter2»\\"}"', "JSON in a JSON string"],
    ['{"api_key": "«a\\"b»"}', "an escaped quote"],
    ['{"x": "«sk-canary-9f8e7d6c5b4a»"}', "a live key anywhere"],
    ['{"«sk-canary-9f8e7d6c5b4a»": 1}', "a live key as a key"],
    ['{"x": "«AKIAIOSFODNN7EXAMPLE»"}', "an AWS key"],
    ['{"x": "Bearer «abc123def»"}', "a bearer token"],
    ['{"x": "«eyJhbGciOiJI.eyJzdWIi.c2ln»"}', "a JWT"],
    ['{"x": "https://«me:pw»@host/v1"}', "credentials in a URL"],
    ['{"x": "«ghp_0123456789abcdefXYZ»"}', "a GitHub token"],
    ['{"api_key":"«hun»\n«ter2»"}', "a line break inside"],
    ['{"api_key":"«hun»\r\n«ter2»", "a": 1}', "a line break of two characters inside"],
    ['{"api_key":"«hun»\n«ter:2»"\n}', "a colon after a line break"],
    ['{"api_key":"«hun"ter2»"}', "a quote inside"],
    ['{"api_key":"«hun"ter2, x»", "a": 1}', "a quote and a comma inside"],
    ['{"api_key":"«hun"}ter2»"}', "a quote and a bracket inside"],
    ['{"api_key":"«hun",ter2»"}', "a quote and a bare word after a comma"],
    ['{"api_key":"«hun", "ter2»"}', "a second string after a comma"],
    ['{"api_key":"«hunter2""hunter2»"}', "two strings"],
    ['{"api_key":"«hunter2" "hunter2»", "a": 1}', "two strings with a gap"],
    ["{'api_key':'«hunter2' + \"hunter2»\"}", "a sum of strings"],
    ['{"api_key": «prefix + "hunter2»", "a": 1}', "a sum that begins with a word"],
    ['{"api_key": «hun,ter2»", "a": 1}', "a lost opening quote and a comma"],
    ['{"api_key": «hun»\n«ter2»"}', "a lost opening quote and a line break"],
    ['{"api_key":\n  "«hunter2»\n  "a": 1}', "a lost closing quote before a member"],
    ['{"api_key": ["«hun»"«ter2»"«]}»', "a quote inside a list"],
    ['{"key": "«hunter2»"}', "the name people give to api_key"],
    ['{"Key": «hunter2»}', "that name without quotes"],
    ['{"a": "https://h.example/v1?k=«CANARYabc»&x=«1»#«frag»"}', "a URL query"],
    ['{"a": "https:\\/\\/h.example\\/v1?a=«b\\/c»&«d»"}', "a URL with its slashes escaped"],
    ['"{\\"a\\": \\"https://h.example/v1?a=«b»\\"}"', "a URL in JSON in a JSON string"],
    ['{"a": "h.example/v1?key=«CANARYabc»"}', "a query without a scheme"],
    ['{"a": "https://h.example/v1?«CANARYabc»"}', "a query without names"],
    ['{"extra_headers": {"x-key": "«a»", "y": {"z": "«b»"}}, "a": "b"}', "headers"],
    ['{"headers": {"x-a": "«a»"«b»"«, »"«c»"«: »"«d»"«}}»', "broken headers"],
    ['{"custom_headers": {x-key: «abc»}}', "headers without quotes"],
    ["<api_key>«hunter2»</api_key>", "an element"],
    ["<leaf><token type='x'>«a»\n«b»</token></leaf>", "an element over two lines"],
  ])("hides what is marked in %s (%s)", (marked) => {
    const text = marked.replaceAll(/[«»]/g, "");
    expect(redacted(text)).toBe(
      marked.replaceAll(/«([^»]*)»/g, (_, secret: string) => dots(secret)),
    );
  });

  it.each([
    '{"provider": "openai", "override_params": {"max_tokens": 256, "model": "gpt-4o"}}',
    '{"api_key": null, "token": true}',
    '{"forward_headers": ["authorization", "x-request-id"]}',
    '{"virtual_key": "openai-prod", "weight": 1}',
    "// pk-config-ignore PK6001: a test key",
    '{"custom_host": "https://host.example/v1"}',
    '{"key": {"type": "object"}, "retry": {"attempts": 3}}',
    '{"api_key": null "provider": "openai"}',
    '{"then": "target-a", "default": "task-of-the-day-and-more"}',
  ])("leaves alone what is no secret: %s", (text) => {
    expect(redacted(text)).toBe(text);
  });

  it.each([
    ['{"api_key": "«x»" "provider": "openai"}', "a lost comma"],
    ['{"api_key": "«x»", "provider" "openai"}', "a lost colon"],
    ['{"api_key": "«x»", provider: "openai"}', "a bare name"],
    ['{"api_key": "«x»", "provider: "openai"}', "a lost quote"],
    ['{"api_key": "«x»",, "provider": "openai"}', "two commas"],
    ['{"api_key": "«x»"\n  "provider": "openai"}', "a lost comma at the line's end"],
    ['{"api_key": "«x»"} // a note', "a comment"],
    ['{"api_key": "«x»", // a note\n "weight": 1}', "a comment after the comma"],
    ['[{"api_key": "«x»"}, {"provider": "openai"}]', "the next target"],
    ['const c = {"api_key": "«x»"};', "an end of another language"],
  ])("shows what follows in %s (%s)", (marked) => {
    const text = marked.replaceAll(/[«»]/g, "");
    expect(redacted(text)).toBe(
      marked.replaceAll(/«([^»]*)»/g, (_, secret: string) => dots(secret)),
    );
  });

  it("reads values inside values in linear time", () => {
    const started = performance.now();
    redacted('{"api_key": "'.repeat(20_000));
    redacted('{"token": {'.repeat(20_000));
    redacted(`{"api_key": "${"} ".repeat(100_000)}`);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it("hides in a slice what began before it", () => {
    const text = `{"api_key": "${"s3cret".repeat(200)}", "weight": 1}`;
    const slice = redactedSlice(text, 600, 700);
    expect(slice).toBe("•".repeat(100));
  });

  it("looks through a text once, however many of its lines are shown", () => {
    const line = '  "unknown_setting": "value", "api_key": "s3cret",\n';
    const text = `{\n${line.repeat(4000)}}`;
    const started = performance.now();
    for (let at = 2; at + line.length < text.length; at += line.length) {
      expect(redactedSlice(text, at, at + line.length)).toBe(
        line.replace("s3cret", dots("s3cret")),
      );
    }
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it.each([
    "hf-inference and hf_inference_endpoint",
    "@xai-production, sk-learn-pipeline-eu, nvapi-team-search, gsk_production_eu",
    "pplx-70b-chat-online, xai-grok-2-1212, sk-mixtral-8x7b-instruct, r8_llama_3_70b",
    "https://xai.corp.example.com/hf-inference/v1",
    "https://xai-9f8e7d6c5b4a.corp.example.com:8443/v1",
    "https://sk-9f8e7d6c5b4a.example.com",
  ])("leaves names in a message alone: %s", (text) => {
    expect(maskLiveKeys(text)).toBe(text);
  });

  it.each([
    "«sk-canary-9f8e7d6c5b4a»",
    "«hf_abcdefghijklmnopqrstuvwxyzABCDEFGH»",
    "«hf_aB3dE5gH7jK9mN1pQ3sT5vX7zA9cE1gH3j», too",
    "«gsk_9aB3dE5gH7jK9mN1pQ3sT5vX7z»",
    "«r8_9aB3dE5gH7jK9mN1pQ3sT5vX7z»",
    "«xai-9aB3dE5gH7jK9mN1pQ3sT5vX7z»",
    "«pplx-9a8b7c6d5e4f3a2b1c»",
    "«nvapi-9aB3dE5-gH7jK9mN1pQ3_sT5vX7z»",
    "«sk_live_51H8xYz2eZvKYlo2C»",
    "«xoxb-123456789012-abcDEF123ghi456JKL»",
    "«ya29.a0AfH6SMBx7_3kd9.q2W»",
    "\\n«sk-canary-9f8e7d6c5b4a», \\t«AKIACANARY9F8E7D6C»",
    "\\u2014«sk-canary-9f8e7d6c5b4a», \\r\\n«AIzaCanary9f8e7d6c5b4a»",
    "\\nBearer «9f8e7d6c5b4a9f8e7d6c5b4a»",
    "https://«me:9f8e7d6c5b4a»@sk.example.com/«sk-canary-9f8e7d6c5b4a»",
    "https://«a.b:sk-canary-9f8e7d6c5b4a»@llm.example.com/v1",
  ])("hides the keys in a message: %s", (marked) => {
    expect(maskLiveKeys(marked.replaceAll(/[«»]/g, ""))).toBe(
      marked.replaceAll(/«([^»]*)»/g, (_, secret: string) => dots(secret)),
    );
  });

  it("reads a text of one long word in linear time", () => {
    const long = "a".repeat(1_000_000);
    const started = performance.now();
    redacted(`${long}: ${long}`);
    maskLiveKeys(`sk-${long}`.repeat(2));
    maskLiveKeys("sk-a-".repeat(200_000));
    maskLiveKeys(`sk-canary-9f8e7d6c5b4a ${"a@".repeat(100_000)}`);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
