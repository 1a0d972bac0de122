import { describe, expect, it } from "vitest";
import { readCatalogue } from "./read-catalogue.ts";

const secret = "sk-live-canary-4f9a1c77d2";

describe("readCatalogue", () => {
  it("gives each slug what it stands for", () => {
    const catalogue = readCatalogue({
      $schema: "providers.schema.json",
      version: 1,
      providers: {
        "openai-prod": {
          provider: "openai",
          api_key: { env: "OPENAI_API_KEY" },
          description: "For everybody.",
        },
        "azure.eu": {
          provider: "azure-openai",
          headers: { X_Team: "search", "x-proxy-token": { env: "PROXY_TOKEN" } },
          settings: { resource_name: "acme-eu", deployment_id: "gpt", api_version: "2024-10-21" },
        },
        gpu_2: { custom_host: "http://gpu-2:8000/v1" },
      },
    });
    expect([...catalogue]).toEqual([
      [
        "openai-prod",
        {
          slug: "openai-prod",
          provider: "openai",
          apiKeyVariable: "OPENAI_API_KEY",
          headers: [],
          settings: {},
        },
      ],
      [
        "azure.eu",
        {
          slug: "azure.eu",
          provider: "azure-openai",
          headers: [
            { name: "x-team", text: "search" },
            { name: "x-proxy-token", variable: "PROXY_TOKEN" },
          ],
          settings: { resource_name: "acme-eu", deployment_id: "gpt", api_version: "2024-10-21" },
        },
      ],
      ["gpu_2", { slug: "gpu_2", customHost: "http://gpu-2:8000/v1", headers: [], settings: {} }],
    ]);
  });

  it("takes an empty catalogue, and slugs that objects have by nature", () => {
    expect(readCatalogue({ version: 1, providers: {} })).toEqual(new Map());
    const text = '{"version": 1, "providers": {"__proto__": {"provider": "groq"}}}';
    const catalogue = readCatalogue(JSON.parse(text));
    expect(catalogue instanceof Map && catalogue.get("__proto__")?.provider).toBe("groq");
    expect(catalogue instanceof Map && catalogue.get("constructor")).toBe(undefined);
  });

  it("tells every fault of a file in one run", () => {
    expect(
      places({
        a: { provider: "open-ai-x", custom_host: "gpu" },
        b: { headers: { host: "x" }, settings: { nothing: "" } },
      }),
    ).toEqual([
      "value /providers/a/provider",
      "value /providers/a/custom_host",
      "key /providers/b",
      "key /providers/b/headers/host",
      "key /providers/b/settings/nothing",
    ]);
  });

  it("shows no value", () => {
    const told = JSON.stringify([
      faults({ a: { provider: "openai", api_key: secret } }),
      faults({ a: { provider: "openai", api_key: { env: secret } } }),
      faults({ a: { provider: secret } }),
      faults({ a: { provider: `@${secret}` } }),
      faults({ a: { custom_host: `https://${secret}:${secret}@host/v1` } }),
      faults({ a: { custom_host: `https://host/v1?key=${secret}` } }),
      faults({ a: { custom_host: `https://host/${secret}/v1` } }),
      faults({ a: { provider: "openai", headers: { authorization: `Bearer ${secret}` } } }),
      faults({ a: { provider: "openai", headers: { [`authorization: ${secret}`]: "" } } }),
      faults({ a: { provider: "openai", headers: { [`authorization: ${secret}`]: 1 } } }),
      faults({ a: { provider: "openai", headers: { "x-a": `${secret}\r\nx-b: 1` } } }),
      faults({ a: { provider: "bedrock", settings: { aws_secret_access_key: secret } } }),
      faults({ a: { provider: "openai", settings: secret } }),
    ]);
    expect(told.match(/"pointer"/g)).toHaveLength(13);
    // The header that has its value in its name is found in its pointer, and nowhere else.
    expect(told.match(new RegExp(secret, "g"))).toHaveLength(2);
  });

  it("stops at the limit", () => {
    const slugs = Array.from({ length: 150 }, (_, index) => [`s${index}`, { provider: "nobody" }]);
    expect(faults(Object.fromEntries(slugs))).toHaveLength(100);
  });
});

describe("the faults of an entry", () => {
  it.each([
    ["open-ai", "`openai`"],
    ["OpenAI", "`openai`"],
    ["azure", "`azure-openai`"],
    ["anthropc", "`anthropic`"],
    ["@openai-prod", "no entry leads to another"],
    ["acme", "no provider that is known"],
    ["constructor", "no provider that is known"],
  ])("the provider %s", (provider, said) => {
    expect(one({ provider })).toMatchObject({
      pointer: "/providers/a/provider",
      message: expect.stringContaining(said),
    });
  });

  it.each([
    ["host.example/v1", "no address"],
    ["ftp://host.example/v1", "no address"],
    ["https://256.1.1.1/v1", "no address"],
    ["https://YOUR_HOST/v1", "filled in"],
    ["https://me:pass@host.example/v1", "user name or password"],
    ["https://host.example/v1?a=b", "query"],
    ["https://host.example/v1#a", "fragment"],
    ["https://host.example/sk-canary-9f8e7d6c5b4a/v1", "an API key"],
  ])("the host %s", (custom_host, said) => {
    expect(one({ custom_host })).toMatchObject({
      pointer: "/providers/a/custom_host",
      message: expect.stringContaining(said),
    });
  });

  it.each([
    ["connection", "close", "must not be sent"],
    ["Content-Length", "5", "must not be sent"],
    ["X_Portkey_Config", "{}", "must not be sent"],
    ["constructor", "", "must not be sent"],
    ["metadata-flavor", "Google", "must not be sent"],
    ["", "", "cannot be the name"],
    ["x team", "a", "cannot be the name"],
    ["x-a\r\nx-b", "a", "cannot be the name"],
    ["x-a", "1\r\nx-b: 2", "a line break"],
    ["x-a", "1\u0000", "a control character"],
    ["Authorization", "Bearer x", "written out"],
    ["x_api_key", "x", "written out"],
    ["x-proxy-token", "x", "written out"],
  ])("the header %j: %j", (name, value, said) => {
    const told = one({ provider: "openai", headers: { [name]: value } });
    expect(told?.message).toContain(said);
    expect(told?.message).not.toMatch(/[\r\n]/);
  });

  it("tells a header that is there twice, in two spellings", () => {
    expect(one({ provider: "openai", headers: { "x-a": "1", X_A: "2" } })).toMatchObject({
      pointer: "/providers/a/headers/X_A",
      on: "key",
    });
  });

  it.each([
    ["resource_nme", "`resource_name`"],
    ["resourceName", "`resource_name`"],
    ["colour", "No provider has a setting"],
    ["custom_host", "No provider has a setting"],
    ["constructor", "No provider has a setting"],
    ["azure_ad_token", "holds a credential"],
    ["aws_access_key_id", "holds a credential"],
  ])("the setting %s", (name, said) => {
    expect(one({ provider: "openai", settings: { [name]: "x" } })).toMatchObject({
      pointer: `/providers/a/settings/${name}`,
      on: "key",
      message: expect.stringContaining(said),
    });
  });
});

describe("the shape of a catalogue", () => {
  it.each([
    [[], "value ", "must be an object, not a list"],
    [{ version: 1 }, "value ", "has no `providers`"],
    [{ providers: {} }, "value ", "has no `version`"],
    [{ version: 2, providers: {} }, "value /version", "must be 1"],
    [{ version: "1", providers: {} }, "value /version", "must be 1"],
    [{ version: 1, providers: [] }, "value /providers", "must be an object, not a list"],
    [{ version: 1, providers: {}, provider: 1 }, "key /provider", "did you mean `providers`?"],
  ])("of %j", (value, place, said) => {
    const told = readCatalogue(value);
    expect(Array.isArray(told) && told.map(({ on, pointer }) => `${on} ${pointer}`)).toEqual([
      place,
    ]);
    expect(Array.isArray(told) && told[0]?.message).toContain(said);
  });

  it.each([
    ["@openai", "with its `@`"],
    ["open ai", "cannot be a slug"],
    ["", "cannot be a slug"],
    ["@", "cannot be a slug"],
  ])("of the slug %j", (slug, said) => {
    const told = faults({ [slug]: { provider: "openai" } });
    expect(told.map(({ message }) => message)).toEqual([expect.stringContaining(said)]);
  });

  it.each([
    [{ apiKey: { env: "A" } }, "key /providers/a/apiKey", "`api_key`"],
    [{ base_url: "https://a.b" }, "key /providers/a/base_url", '"custom_host"'],
    [{ resource_name: "a" }, "key /providers/a/resource_name", "`settings`"],
    [{ colour: "a" }, "key /providers/a/colour", "no `colour`"],
    [{ constructor: "a" }, "key /providers/a/constructor", "no `constructor`"],
    [{ provider: "" }, "value /providers/a/provider", "empty"],
    [{ provider: 1 }, "value /providers/a/provider", "a text, not a number"],
    [{ api_key: "k" }, "value /providers/a/api_key", "written out"],
    [{ api_key: 1 }, "value /providers/a/api_key", "an object, not a number"],
    [{ api_key: {} }, "value /providers/a/api_key", "no `env`"],
    [{ api_key: { env: "A", file: "b" } }, "key /providers/a/api_key/file", "no `file`"],
    [{ api_key: { env: "$A" } }, "value /providers/a/api_key/env", "environment variable"],
    [{ api_key: { env: 1 } }, "value /providers/a/api_key/env", "a text, not a number"],
    [{ headers: "a" }, "value /providers/a/headers", "an object, not a text"],
    [{ headers: { "x-a": 1 } }, "value /providers/a/headers/x-a", "a text or an object"],
    [{ headers: { "x-a": { env: 1 } } }, "value /providers/a/headers/x-a/env", "a text, not"],
    [{ settings: { api_version: 1 } }, "value /providers/a/settings/api_version", "a text, not"],
  ])("of the entry %j", (entry, place, said) => {
    const told = faults({ a: entry });
    expect(told.map(({ on, pointer }) => `${on} ${pointer}`)).toEqual([place]);
    expect(`${told[0]?.message} ${told[0]?.hint}`).toContain(said);
  });
});

function faults(providers: unknown) {
  const told = readCatalogue({ version: 1, providers });
  return Array.isArray(told) ? told : [];
}

function places(providers: unknown): string[] {
  return faults(providers).map(({ on, pointer }) => `${on} ${pointer}`);
}

/** The one fault of an entry; nothing where there are none or more. */
function one(entry: unknown) {
  const told = faults({ a: entry });
  return told.length === 1 ? told[0] : undefined;
}
