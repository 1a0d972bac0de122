import { describe, expect, it } from "vitest";
import { longestWithin, mostSteps } from "./most-steps.ts";
import { parseRegex } from "./parse-regex.ts";

function regexOf(pattern: string) {
  const parsed = parseRegex(pattern);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.regex;
}

/** By what power of the length the bound grows. */
function degree(pattern: string): number {
  const regex = regexOf(pattern);
  return Math.log2(mostSteps(regex, 2 ** 21) / mostSteps(regex, 2 ** 20));
}

describe("mostSteps", () => {
  it.each([
    ["gpt-4", 1],
    ["code|program", 1],
    ["^claude-.*$", 1],
    ["^(?:a|b)c?", 1],
    ["^(?=.*[A-Z])(?=.*\\d)[A-Za-z\\d]{8,}$", 1],
    ["[a-z]{1,20}x", 1],
    ["a+b", 2],
    [".*foo", 2],
    ["^a*a*b", 2],
    ["gpt.*turbo.*preview", 3],
    ["^(a*)\\1b", 2],
    ["(\\w+)\\s\\1", 3],
  ])("of %s grows with the power %d of the length", (pattern, power) => {
    expect(degree(pattern)).toBeCloseTo(power, 1);
  });

  it.each(["(a+)+$", "(?:a|b)*c", "(?:\\.\\d+)*", "(?:a?){5000}"])(
    "of %s grows beyond all numbers, because a turn has two ways",
    (pattern) => {
      expect(mostSteps(regexOf(pattern), 5000)).toBe(Number.POSITIVE_INFINITY);
    },
  );
});

describe("longestWithin", () => {
  it("finds the last length within the bound", () => {
    const regex = regexOf("a+b");
    const longest = longestWithin(regex, 1_000_000, 100_000);
    expect(mostSteps(regex, longest)).toBeLessThanOrEqual(1_000_000);
    expect(mostSteps(regex, longest + 1)).toBeGreaterThan(1_000_000);
  });

  it("knows no length for a pattern that takes too long on nothing", () => {
    expect(longestWithin(regexOf("(?:\\b){1000000}"), 1000, 100)).toBe(-1);
  });

  it("goes no further than it is told to", () => {
    expect(longestWithin(regexOf("a"), 1_000_000, 100)).toBe(100);
    expect(longestWithin(regexOf("a"), 1_000_000, 0)).toBe(0);
  });
});
