import { describe, expect, it } from "vitest";
import { migrateRequestText } from "./request-file.ts";

const key = "sk-canary-9f8e7d6c5b4a";

function migrated(text: string) {
  return migrateRequestText(text, { file: "request" });
}

describe("a request as JSON", () => {
  it("keeps comments, the layout and whatever else did not change", () => {
    const text = `{
  // the call
  "path": "/v1/chatComplete", /* old */
  "headers": {"x-portkey-mode":   "proxy openai", // mode
     "authorization": "Bearer ${key}", "n": 1,
     "x-portkey-metadata": {"a":  1}, // last
  },
  "body": {"config": {"provider": "openai"}, "params": {"messages": [1.0]}}
  // end
}
`;
    expect(migrated(text).stdout).toBe(`{
  // the call
  "path": "/v1/chat/completions", /* old */
  "headers": {"x-portkey-provider":   "openai", // mode
     "authorization": "Bearer $OPENAI_API_KEY", "n": 1,
     "x-portkey-metadata": {"a":  1},
     "content-type": "application/json",
     "x-portkey-config": "{\\"provider\\":\\"openai\\"}", // last
  },
  "body": {"messages": [1.0]}
  // end
}
`);
  });

  it.each([
    ['{"x-portkey-mode": "proxy", "a": "1"}', '{"a": "1"}'],
    ['{"a": "1", "x-portkey-mode": "proxy" }', '{"a": "1" }'],
    ['{ "x-portkey-mode": "proxy" }', "{  }"],
    ['{"a": "1", "x-portkey-mode": "proxy", "b": "2"}', '{"a": "1", "b": "2"}'],
    [
      '{"x-portkey-cache": "simple", "x-portkey-retry-count": "1", "cache-control": "max-age=1"}',
      '{"x-portkey-config": "{\\"retry\\":{\\"attempts\\":1},\\"cache\\":{\\"mode\\":\\"simple\\",\\"max_age\\":1}}"}',
    ],
  ])("takes members out of %s", (before, after) => {
    const text = `{"path": "/v1/models", "headers": ${before}}\n`;
    expect(migrated(text).stdout).toBe(`{"path": "/v1/models", "headers": ${after}}\n`);
  });

  it("writes headers where there are none, set like what stands around them", () => {
    const text = '{\n\t"url": "/v1/chatComplete",\n\t"body": {"config": "pc-1", "params": {}}\n}\n';
    expect(migrated(text).stdout).toBe(
      '{\n\t"url": "/v1/chat/completions",\n\t"headers": {\n\t\t"x-portkey-config": "pc-1",\n\t\t"content-type": "application/json"\n\t},\n\t"body": {}\n}\n',
    );
    expect(migrated(text.trim().replaceAll(/\s+/g, " ")).stdout).toBe(
      '{ "url": "/v1/chat/completions", "headers": { "x-portkey-config": "pc-1", "content-type": "application/json" }, "body": {} }\n',
    );
  });

  it("hides secrets in a header that is JSON, and in what stands around the request", () => {
    const text = `{"path": "/v1/models", "headers": {"x-portkey-config": {"provider": "openai",  "api_key": "${key}"}}, "note": "${key}"}\n`;
    expect(migrated(text).stdout).toBe(
      '{"path": "/v1/models", "headers": {"x-portkey-config": {"provider": "openai",  "api_key": "$PORTKEY_CONFIG_API_KEY"}}, "note": "$PORTKEY_CONFIG_API_KEY"}\n',
    );
  });
});
