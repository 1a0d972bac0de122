import { describe, expect, it } from "vitest";
import { configCache } from "./config-cache.ts";
import { gatewayLimits } from "./gateway-limits.ts";
import type { LoadedConfig } from "./loaded-config.ts";

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

  it("forgets the oldest where all together are too long, and keeps none that is", () => {
    const cache = cacheOf({ configLength: 5 }, ["aa", "bb", "cc", "dddddd"]);
    const kept = ["aa", "bb", "cc", "dddddd"].filter((text) => cache.get(text) !== undefined);
    expect(kept).toEqual(["bb", "cc"]);
  });
});
