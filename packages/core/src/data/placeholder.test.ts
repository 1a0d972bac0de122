import { describe, expect, it } from "vitest";
import { isPlaceholder } from "./placeholder.ts";

describe("isPlaceholder", () => {
  it.each([
    "<slug>",
    "@<slug>",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a template is what is meant.
    "${SLUG}",
    "{{ slug }}",
    "$SLUG",
    "YOUR_SLUG",
    "@YOUR-SLUG",
    "your-provider",
    "your provider",
    "HOST_1",
    "PROVIDER",
    "...",
    "sk-xxxx",
    "***",
  ])("knows %s", (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each([
    "openai",
    "@openai-prod",
    "@OpenAI",
    "302ai",
    "my-llm",
    "yours",
    "https://a.b/v1",
    "",
    "1",
  ])("takes %j as it is", (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});
