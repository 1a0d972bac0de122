import { describe, expect, it } from "vitest";
import { nearestName } from "./nearest-name.ts";

const keys = ["provider", "virtual_key", "api_key", "weight", "retry", "cache", "targets"];

describe("nearestName", () => {
  it.each([
    ["provder", "provider"],
    ["providerr", "provider"],
    ["proivder", "provider"],
    ["virtualey", "virtual_key"],
    ["VIRTUAL_KEY", "virtual_key"],
    ["apikey", "api_key"],
    ["target", "targets"],
  ])("%s is near %s", (name, expected) => {
    expect(nearestName(name, keys)).toBe(expected);
  });

  it.each(["", "a", "ab", "description", "key", "wait_for_it"])("%j is near nothing", (name) => {
    expect(nearestName(name, keys)).toBeUndefined();
  });

  it("takes the nearest of several, and the first of equals", () => {
    expect(nearestName("abcdef", ["abcxyz", "abcdex", "abcdeg"])).toBe("abcdex");
  });

  it("answers at once for a name of any length", () => {
    expect(nearestName("x".repeat(1_000_000), keys)).toBeUndefined();
  });
});
