import { describe, expect, it } from "vitest";
import { keysOf } from "./key-names.ts";
import { isKnownProvider, providerCalled, providerFacts, providerNames } from "./providers.ts";

/** Settings that a request's headers carry and a config of the format does not know. */
const unknownToTheFormat = ["oracle_private_key"];

describe("providers", () => {
  it("are the 74 of the open-source gateway 1.15.2, in alphabetical order", () => {
    expect(providerNames).toHaveLength(74);
    expect(providerNames).toEqual([...providerNames].sort());
  });

  it("are known letter by letter", () => {
    expect(["openai", "302ai", "z-ai"].every(isKnownProvider)).toBe(true);
    expect(
      ["OpenAI", "@openai", "", "constructor", "__proto__", "toString"].some(isKnownProvider),
    ).toBe(false);
    expect(providerFacts("constructor")).toBeUndefined();
  });

  it("are found by other spellings and other names", () => {
    const called = ["Together", "AZURE_OPENAI", "azure", "aws bedrock", "xai", "01.AI", "vllm", ""];
    expect(called.map(providerCalled)).toEqual([
      "together-ai",
      "azure-openai",
      "azure-openai",
      "bedrock",
      "x-ai",
      "lingyi",
      undefined,
      undefined,
    ]);
  });

  it("share no name", () => {
    const owners = new Map<string, string>();
    for (const id of providerNames) {
      for (const name of [id, ...(providerFacts(id)?.aliases ?? [])]) {
        const plain = name.replaceAll(/[^a-z\d]/g, "");
        expect([plain, owners.get(plain) ?? id]).toEqual([plain, id]);
        owners.set(plain, id);
        expect(providerCalled(name)).toBe(id);
      }
    }
  });

  it.each(providerNames)("%s asks only for members the format knows", (id) => {
    const { credentials = [], settings = [], together = [] } = providerFacts(id) ?? {};
    const asked = [
      ...credentials,
      ...together.flat(),
      ...settings.flatMap(({ oneOf, unless = [], unlessIs }) => [
        ...oneOf,
        ...unless,
        ...(unlessIs?.oneOf ?? []),
      ]),
    ];
    const unknown = asked.filter((key) => !keysOf("leaf").includes(key));
    expect(unknown.filter((key) => !unknownToTheFormat.includes(key))).toEqual([]);
  });
});
