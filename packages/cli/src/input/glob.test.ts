import { describe, expect, it } from "vitest";
import { globBase, globPattern, isGlob } from "./glob.ts";

describe("globPattern", () => {
  it.each([
    ["*.json", "a.json", true],
    ["*.json", "d/a.json", false],
    ["*.json", ".a.json", false],
    [".*.json", ".a.json", true],
    ["**/*.json", "a.json", true],
    ["**/*.json", "d/e/a.json", true],
    ["**/*.json", ".d/a.json", false],
    ["d/**", "d/e/a.txt", true],
    ["d/**", "d", false],
    ["d/**/a.json", "d/a.json", true],
    ["?.json", "a.json", true],
    ["?.json", "ab.json", false],
    ["[ab].json", "b.json", true],
    ["[!ab].json", "b.json", false],
    ["[a-c].json", "b.json", true],
    ["{a,b*}.json", "bcd.json", true],
    ["{a,b}.json", "c.json", false],
    ["a+(1).json", "a+(1).json", true],
    ["a.json", "axjson", false],
    ["[.json", "[.json", true],
    ["{a.json", "{a.json", true],
  ])("%s against %s is %s", (pattern, path, matches) => {
    expect(globPattern(pattern).test(path)).toBe(matches);
  });

  it("matches nothing when it makes no sense", () => {
    expect(globPattern("[z-a]").test("z")).toBe(false);
  });
});

describe("globBase", () => {
  it.each([
    ["*.json", ""],
    ["a/b/*.json", "a/b"],
    ["a/*/b.json", "a"],
    ["/**/a", "/"],
    ["../x/*", "../x"],
  ])("%s begins in %s", (pattern, base) => {
    expect(globBase(pattern)).toBe(base);
  });
});

describe("isGlob", () => {
  it("tells patterns from paths", () => {
    expect(["*", "a?", "[a]", "{a,b}"].every(isGlob)).toBe(true);
    expect(["a.json", "./a b/c", "-"].some(isGlob)).toBe(false);
  });
});
