import { describe, expect, it } from "vitest";
import { providerNames } from "../../../format/providers.ts";
import { type Upstream, upstreamOf } from "../../../format/upstreams.ts";
import { load } from "../../../load.ts";

type Members = Readonly<Record<string, string | undefined>>;

function codes(target: Members): string[] {
  const targets = [{ provider: "@spare" }, target];
  const config = { strategy: { mode: "fallback" }, targets };
  return load(JSON.stringify(config)).diagnostics.map(({ code }) => code);
}

/** Every upstream that takes requests, with the members by which a target chooses it. */
const reachable = providerNames.flatMap((provider): [string, Members, Upstream][] => {
  const upstream = upstreamOf(provider);
  if (upstream === undefined) return [];
  const own = { provider, api_key: "k" };
  const variants = (upstream.variants ?? []).map(
    ({ setting, is = "https://llm.contoso.com", upstream: other }): [string, Members, Upstream] => [
      `${provider} with ${setting} ${is}`,
      { ...own, [setting]: is },
      other,
    ],
  );
  const all: [string, Members, Upstream][] = [[provider, own, upstream], ...variants];
  return all.filter(([, , { apis }]) => apis.length > 0);
});

/** The settings that stand in braces, each with a value that fits its place. */
function named(address: string): Members {
  const names = [...address.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const host = "https://llm.contoso.com";
  return Object.fromEntries(
    names.map((name) => [name, address.startsWith(`{${name}}`) ? host : "2024-10-21"]),
  );
}

describe("a target of a provider", () => {
  it.each(reachable)("%s needs only what its address names", (_, chosen, upstream) => {
    const { base = "{custom_host}", query = "" } = upstream;
    expect(codes({ ...named(`${base}?${query}`), ...chosen })).not.toContain("PK2204");
  });

  it.each(reachable)("%s needs all that its address names", (_, chosen, upstream) => {
    const whole = { ...named(upstream.base ?? "{custom_host}"), ...chosen };
    for (const name of Object.keys(whole)) {
      if (Object.hasOwn(chosen, name)) continue;
      expect([name, ...codes({ ...whole, [name]: undefined })]).toContain("PK2204");
    }
  });

  it("of Azure needs no deployment where the body names it, in either spelling", () => {
    const target = { provider: "azure-openai", api_key: "k", resource_name: "contoso" };
    expect(codes({ ...target, api_version: "v1" })).toEqual([]);
    expect(codes({ ...target, azure_api_version: "v1" })).toEqual([]);
    expect(codes({ ...target, api_version: "2024-10-21" })).toEqual(["PK2204"]);
    // The usual spelling counts.
    const both = { api_version: "2024-10-21", azure_api_version: "v1" };
    expect(codes({ ...target, ...both })).toEqual(["PK2204"]);
  });
});
