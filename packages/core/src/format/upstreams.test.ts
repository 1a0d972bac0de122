import { describe, expect, it } from "vitest";
import { readHost } from "../data/host/read-host.ts";
import { isHeaderName, reasonNotToForward } from "./header-names.ts";
import { keysOf } from "./key-names.ts";
import { providerFacts, providerNames } from "./providers.ts";
import {
  authOf,
  endpointOf,
  settingSpellings,
  speaks,
  type Upstream,
  upstreamOf,
} from "./upstreams.ts";

/** Every upstream there is, variants included, by a name for messages. */
const all = providerNames.flatMap((id): [string, Upstream][] => {
  const upstream = upstreamOf(id);
  if (upstream === undefined) return [];
  const variants = upstream.variants ?? [];
  return [
    [id, upstream],
    ...variants.map(({ setting, is = "", upstream: other }): [string, Upstream] => [
      `${id} ${setting} ${is}`,
      other,
    ]),
  ];
});

type Settings = Readonly<Record<string, string>>;

const given = (settings: Settings) => (name: string) => settings[name];

describe("upstreamOf", () => {
  it("knows every provider, and nothing else", () => {
    expect(providerNames.filter((id) => upstreamOf(id) === undefined)).toEqual([]);
    const others = ["", "OpenAI", "@openai", "constructor", "__proto__", "toString"];
    expect(others.map((id) => upstreamOf(id))).toEqual(others.map(() => undefined));
  });

  it.each(all)("%s has an address that can be called", (name, { base }) => {
    if (base === undefined) return;
    const whole = base
      .replace(/^\{\w+\}/, "https://host.example")
      .replaceAll(/\{\w+\}/g, "something");
    const host = readHost(whole);
    expect(host?.url).toMatchObject({ scheme: "https", query: false, fragment: false });
    expect(host?.kind.kind).toBe("public");
    expect(base.endsWith("/")).toBe(false);
    const [id = ""] = name.split(" ");
    // The endpoint brings the version along, so a base with one would have it twice.
    if (providerFacts(id)?.versionedEndpoint) expect(base).not.toMatch(/\/v\d[^/]*$/);
  });

  it.each(all)("%s takes settings that a target has", (_, upstream) => {
    const { base = "", query = "", settingHeaders = {}, variants = [] } = upstream;
    const named = [...`${base} ${query}`.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    const headed = Object.values(settingHeaders);
    const chosen = variants.map(({ setting }) => setting);
    const known = keysOf("leaf");
    expect([...named, ...headed, ...chosen].filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(all)("%s sends headers that may be sent", (_, upstream) => {
    const { auth, authAt = {}, fixedHeaders = {}, settingHeaders = {} } = upstream;
    const names = [
      ...[auth, ...Object.values(authAt)].map(({ header }) => header),
      ...Object.keys(fixedHeaders),
      ...Object.keys(settingHeaders),
    ];
    for (const name of names) {
      expect(isHeaderName(name) && reasonNotToForward(name) === undefined).toBe(true);
      expect(name).toBe(name.toLowerCase());
    }
  });

  it.each(all)("%s speaks something, or says why not", (_, { apis, base, why }) => {
    expect(apis.length === 0).toBe(why !== undefined);
    if (apis.length === 0) expect(base).toBeUndefined();
    expect(new Set(apis).size).toBe(apis.length);
  });

  it("leaves the address open only where nothing but a host can say it", () => {
    const open = all.filter(([, { apis, base }]) => apis.length > 0 && base === undefined);
    expect(open.map(([id]) => id)).toEqual(["milvus", "ollama", "qdrant"]);
  });

  it("heeds the settings that mean another address", () => {
    const base = (id: string, settings: Settings) => upstreamOf(id, given(settings))?.base;
    expect(base("azure-openai", { api_version: "2024-10-21" })).toContain("/deployments/");
    expect(base("azure-openai", { api_version: "v1" })).toMatch(/\/openai\/v1$/);
    expect(base("huggingface", {})).toContain("router.");
    expect(base("huggingface", { huggingface_base_url: "https://a.b" })).toBe(
      "{huggingface_base_url}/v1",
    );
    expect(upstreamOf("azure-openai", given({ azure_auth_mode: "managed" }))?.why).toBe(
      "it needs an OAuth token",
    );
  });
});

describe("settingSpellings", () => {
  it("begins with the usual one", () => {
    expect(settingSpellings("api_version", "azure-openai")).toEqual([
      "api_version",
      "azure_api_version",
    ]);
    expect(settingSpellings("region", "bedrock")).toEqual(["region", "bedrock_region"]);
  });
});

describe("the version in a path", () => {
  it("comes with the path where a provider has several side by side", () => {
    expect(providerFacts("stability-ai")?.versionedEndpoint).toBe(true);
    expect(upstreamOf("stability-ai")?.base).toBe("https://api.stability.ai");
  });
});

describe("speaks", () => {
  const does = (id: string, endpoint: Parameters<typeof speaks>[1]) => {
    const upstream = upstreamOf(id);
    return upstream !== undefined && speaks(upstream, endpoint);
  };

  it("sends OpenAI all that is OpenAI's, and what it may know", () => {
    expect(does("openai", "/chat/completions")).toBe(true);
    expect(does("openai", "/moderations")).toBe(true);
    expect(does("openai", "other")).toBe(true);
    expect(does("openai", "/messages")).toBe(false);
    expect(does("openai", "/rerank")).toBe(false);
  });

  it("sends other providers only what is known of them", () => {
    expect(does("anthropic", "/messages")).toBe(true);
    expect(does("anthropic", "/embeddings")).toBe(false);
    expect(does("groq", "/audio/transcriptions")).toBe(true);
    expect(does("groq", "/images/generations")).toBe(false);
    expect(does("voyage", "/embeddings")).toBe(true);
    expect(does("fireworks-ai", "/rerank")).toBe(true);
    expect(does("deepinfra", "/audio/speech")).toBe(true);
    expect(does("reka-ai", "/models")).toBe(true);
    expect(does("x-ai", "/images/edits")).toBe(true);
    expect(does("voyage", "/chat/completions")).toBe(false);
  });

  it("leaves paths of a provider's own to providers that read them", () => {
    expect(does("replicate", "other")).toBe(true);
    expect(does("azure-openai", "other")).toBe(false);
    const v1 = upstreamOf("azure-openai", given({ api_version: "v1" }));
    expect(v1 !== undefined && speaks(v1, "/images/generations")).toBe(true);
    expect(v1 !== undefined && speaks(v1, "other")).toBe(false);
    expect(does("bedrock", "other")).toBe(false);
  });
});

describe("authOf", () => {
  it("gives the header of the provider, and of the endpoint where that has its own", () => {
    const header = (id: string, endpoint: Parameters<typeof authOf>[1]) => {
      const upstream = upstreamOf(id);
      return upstream === undefined ? undefined : authOf(upstream, endpoint);
    };
    const bearer = { header: "authorization", prefix: "Bearer " };
    expect(header("openai", "/models")).toEqual(bearer);
    expect(header("azure-openai", "/embeddings")).toEqual({ header: "api-key" });
    expect(header("anthropic", "/messages")).toEqual({ header: "x-api-key" });
    expect(header("anthropic", "/chat/completions")).toEqual(bearer);
    expect(header("anthropic", "other")).toEqual({ header: "x-api-key" });
  });
});

describe("endpointOf", () => {
  it.each([
    ["/v1/chat/completions", "/chat/completions"],
    ["/chat/completions", "/chat/completions"],
    ["/v1/proxy/chat/completions", "/chat/completions"],
    ["/v1/messages/count_tokens", "/messages/count_tokens"],
    ["/v1/models", "/models"],
  ])("reads %s as the API %s", (pathname, endpoint) => {
    expect(endpointOf(pathname)).toEqual({ endpoint, path: endpoint });
  });

  it.each([
    ["/v1/proxy/x", "/x"],
    ["/v1/files/file-1", "/files/file-1"],
    ["/v1/chat/completions/", "/chat/completions/"],
    ["/v1/Chat/Completions", "/Chat/Completions"],
    ["/v1beta/models", "/v1beta/models"],
    ["/v1/proxied", "/proxied"],
    ["/v1/v1/models", "/v1/models"],
    ["/v1", "/"],
    ["/v1/", "/"],
    ["/v1/proxy", "/"],
    ["/", "/"],
    ["", ""],
    ["constructor", "constructor"],
    ["/v1/__proto__", "/__proto__"],
  ])("leaves %s to the provider, as %s", (pathname, path) => {
    expect(endpointOf(pathname)).toEqual({ endpoint: "other", path });
  });
});
