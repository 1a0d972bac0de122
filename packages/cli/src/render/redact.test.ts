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
    '{"custom_host": "https://host.example/v1?x=1"}',
    '{"then": "target-a", "default": "task-of-the-day-and-more"}',
  ])("leaves alone what is no secret: %s", (text) => {
    expect(redacted(text)).toBe(text);
  });

  it("hides in a slice what began before it", () => {
    const text = `{"api_key": "${"s3cret".repeat(200)}", "weight": 1}`;
    const slice = redactedSlice(text, 600, 700);
    expect(slice).toBe("•".repeat(100));
  });

  it("reads a text of one long word in linear time", () => {
    const long = "a".repeat(2_000_000);
    const started = performance.now();
    redacted(`${long}: ${long}`);
    maskLiveKeys(`sk-${long}`.repeat(2));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
