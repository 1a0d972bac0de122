import { describe, expect, it } from "vitest";
import { analyseRegex } from "./analyse-regex.ts";

describe("analyseRegex", () => {
  it.each([
    "",
    "gpt-4o",
    "^/v1/embeddings",
    "^claude-.*",
    "^claude-.*$",
    "^(?:a|b)+$",
    "(?:a|ab)c",
    "\\d{3}-\\d{2}-\\d{4}",
    "^[a-zA-Z0-9]{1,1000}$",
    "^v?\\d+(?:\\.\\d+)*$",
    "^(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}$",
    "^[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+$",
    "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$",
    "^(?=.*[A-Z])(?=.*\\d)[A-Za-z\\d]{8,}$",
    "^(?:(?!foo).)*$",
    "(?:\\b\\w+)*$",
    "(\\w+)\\s\\1",
    "^(?:\\d|\\w){12}!",
    "(?:\\w+c|ab)d",
    "[]+$",
  ])("takes %s for safe", (pattern) => {
    expect(analyseRegex(pattern)).toEqual({ kind: "safe" });
  });

  it.each([
    ["(a+)+", "nothing after the loop can fail"],
    ["(a|a)*", "nothing after the loop can fail"],
    ["(a+)+[^]*$", "what comes after the loop takes any text"],
    ["(?:a|a)*?", "the loop is lazy, and it succeeds before its first turn"],
    ["^(?:GET|GET (a+)+b)", "whatever the second option could read, the first has read"],
    ["(?:a*|(a+)+b)", "the first option always succeeds"],
    ["(?=(a+)+)", "the look-ahead always succeeds"],
    ["^(?:a|b)*a(?:a|b){6}$", "the two ways are decided by what is ahead"],
    ["\\s+$", "only the search for a place to start takes quadratic time"],
    ["a+b", "only the search for a place to start takes quadratic time"],
  ])("takes %s for safe: %s", (pattern) => {
    expect(analyseRegex(pattern)).toEqual({ kind: "safe" });
  });

  it.each([
    "(a+)+$",
    "(a|a)*$",
    "(a|aa)+$",
    "^(\\w+\\s?)*$",
    "([a-zA-Z]+)*!",
    "(x+x+)+y",
    "(a*)*b",
    "(.*)*x",
    "^(([a-z])+.)+[A-Z]([a-z])+$",
    "^(?:a?b?)*$",
    "(?:(a+)+b|a*)",
    "(a+)+(?=b)",
    "(?=(a+)+b)",
    "(?!(a+)+b)",
    "(?<=b(a+)+)c",
    "\\B(?:a|a)*$",
    "^(a|[ab])*c\\1",
  ])("takes %s for exponential", (pattern) => {
    expect(analyseRegex(pattern).kind).toBe("exponential");
  });

  it.each([
    "(?:a?){30}b",
    "(?:a|a){30}",
    "^(\\w{1,20}\\s?){1,10}$",
    `${"a?".repeat(30)}${"a".repeat(30)}`,
    "(?:a|a)*a{30}",
  ])("takes %s for exponential although it has a bound", (pattern) => {
    expect(analyseRegex(pattern).kind).toBe("exponential");
  });

  it.each([
    ["^a*a*b$", 2],
    [".*.*=.*", 2],
    [".*foo.*bar", 2],
    ["^\\s*\\w*\\s*$", 2],
    ["^a*a*a*b", 3],
    ["^a*a*b*b*c", 3],
    ["^.*a.*b.*c.*d$", 4],
    ["(?:(?=.*x)a)*$", 2],
    ["(?:\\w+c|a)*", 2],
    ["(a*)\\1b", 2],
    ["^[a-z]{1,500}[a-z0-9]{1,500}!$", 2],
  ])("takes %s for polynomial of degree %d", (pattern, degree) => {
    expect(analyseRegex(pattern)).toMatchObject({ kind: "polynomial", degree });
  });

  it.each([
    ["a look-ahead that decides", "(a+)+(?!b)", "read one text in several ways"],
    ["a reference to what varies", "^(?!.*(.).*\\1)[a-z]+$", "read one text in several ways"],
    ["a long pattern", `^(?:${"[ab]*c".repeat(500)})$`, "longer than 2000"],
    ["a large pattern", "a*b".repeat(500), "too large"],
    ["deep nesting", `${"(".repeat(101)}a*${")".repeat(101)}`, "groups nested too deep"],
  ])("leaves %s unproven", (_name, pattern, reason) => {
    expect(analyseRegex(pattern)).toMatchObject({
      kind: "unproven",
      reason: expect.stringContaining(reason),
    });
  });

  it("shows an attack as it was tried, with thirty turns", () => {
    expect(analyseRegex("^(?:x|(a+)+)$")).toEqual({
      kind: "exponential",
      attack: `${"a".repeat(31)}!`,
    });
    expect(analyseRegex("(?<=b(a+)+)c")).toMatchObject({ attack: "a".repeat(31) });
  });

  it("tells where an invalid pattern is wrong", () => {
    expect(analyseRegex("gpt-(4|5")).toEqual({
      kind: "invalid",
      reason: "a '(' without its ')'",
      offset: 4,
    });
    expect(analyseRegex("*gpt")).toMatchObject({ kind: "invalid", offset: 0 });
    expect(analyseRegex(`${"a".repeat(3000)}(`)).toMatchObject({ kind: "invalid", offset: 0 });
  });

  it.each([
    "(?:){1000000}(a|a)*b",
    "(){1000000}(a|a)*b",
    "(?:(?:){2000000000}){2000000000}(a|a)*b",
    "(?:^){100000}(a|a)*b",
  ])("ends with a verdict for %s, whose loop reads nothing", (pattern) => {
    const startedMs = performance.now();
    expect(["unproven", "exponential"]).toContain(analyseRegex(pattern).kind);
    expect(performance.now() - startedMs).toBeLessThan(500);
  });
});
