import { describe, expect, it } from "vitest";
import { configCache, weightOf } from "./config-cache.ts";
import { gatewayLimits } from "./gateway-limits.ts";
import { type LoadedConfig, loadedConfig } from "./loaded-config.ts";

const loaded = (code: string): LoadedConfig => ({
  kind: "fault",
  fault: { status: 400, code, message: "" },
});

/** A cache that was given these texts in turn. */
function cacheOf(limits: Partial<typeof gatewayLimits>, texts: readonly string[]) {
  const cache = configCache({ ...gatewayLimits, ...limits });
  for (const text of texts) cache.set(text, loaded(text));
  return cache;
}

describe("configCache", () => {
  it("finds each config by its text", () => {
    const cache = cacheOf({}, ["a", "b"]);
    for (const text of ["a", "b", "b", "a"]) expect(cache.get(text)).toEqual(loaded(text));
    expect(cache.get("c")).toBeUndefined();
  });

  it("forgets what was not used for longest", () => {
    const cache = cacheOf({ configs: 2 }, ["a", "b"]);
    cache.get("a");
    cache.set("c", loaded("c"));
    expect(["a", "b", "c"].filter((text) => cache.get(text) !== undefined)).toEqual(["a", "c"]);
  });

  it("forgets the oldest where all together are too long", () => {
    const configLength = weightOf("aa", loaded("aa")) * 2;
    const cache = cacheOf({ configLength }, ["aa", "bb", "cc"]);
    const kept = ["aa", "bb", "cc"].filter((text) => cache.get(text) !== undefined);
    expect(kept).toEqual(["bb", "cc"]);
  });

  it("counts the targets of a config, and what is told of one that is wrong", () => {
    const judging = { trustedHosts: [], isTranslated: false };
    const weigh = (text: string) => weightOf(text, loadedConfig(text, true, judging)) - text.length;
    const targets = (target: string) =>
      `{"strategy":{"mode":"loadbalance"},"targets":[${Array(50).fill(target).join(",")}]}`;
    const one = weigh('{"provider":"openai"}');
    expect(weigh(targets('{"provider":"openai"}')) - one).toBe(50 * 32);
    expect(weigh(targets('{"retry":{}}'))).toBeGreaterThan(50 * 100);
  });

  it("keeps one that is too long by itself until another comes, and the others none the less", () => {
    const long = "d".repeat(500);
    const cache = cacheOf({ configLength: 1500 }, ["a", "b", long]);
    expect(cache.get(long)).toEqual(loaded(long));
    expect(cache.get("b")).toEqual(loaded("b"));
    expect(cache.get(long)).toBeUndefined();
  });
});
