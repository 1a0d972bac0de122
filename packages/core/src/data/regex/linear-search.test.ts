import { describe, expect, it } from "vitest";
import { linearSearch } from "./linear-search.ts";
import { parseRegex } from "./parse-regex.ts";

function searchFor(pattern: string) {
  const parsed = parseRegex(pattern);
  return parsed.ok ? linearSearch(parsed.regex) : undefined;
}

/** Whether a text matches within so many steps. */
function isFound(pattern: string, text: string, maxSteps: number): boolean | undefined {
  return searchFor(pattern)?.(text, maxSteps).matched;
}

describe("linearSearch", () => {
  it.each([
    ["app", "my_app_x"],
    ["^$", ""],
    ["a{2,3}c", "baaac"],
    ["(?:a*)*$", "aab"],
    ["\\bcat\\b", "a cat."],
    ["\\Bat", "cat"],
    ["é+", "caféé"],
    ["^(?:\\d{1,3}\\.){3}\\d{1,3}$", "127.0.0.1"],
  ])("finds %s in %j", (pattern, text) => {
    expect(isFound(pattern, text, 1000)).toBe(true);
  });

  it.each([
    ["APP", "my_app_x"],
    ["a^", "a"],
    ["$a", "a"],
    ["^a{2}$", "aaa"],
    ["\\bcat\\b", "concat"],
    ["\\b", "-"],
  ])("does not find %s in %j", (pattern, text) => {
    expect(isFound(pattern, text, 1000)).toBe(false);
  });

  it.each(["(a)\\1", "(?=a)", "(?:x|(?<!a)b)*", "(?:a{1000}){1000}", "(?:){2000000000}"])(
    "is not for %s",
    (pattern) => {
      expect(searchFor(pattern)).toBeUndefined();
    },
  );

  it.each(["(a+)+$", "(?:a|a)*b", ".*.*.*x", "(?:a?){40}b"])(
    "takes little more than a step for each character: %s",
    (pattern) => {
      const text = "a".repeat(50_000);
      expect(isFound(pattern, `${text}c`, 52_000)).toBe(false);
      expect(isFound(`${pattern}|d`, `${text}d`, 52_000)).toBe(true);
    },
  );

  it("gives up after as many steps as are allowed", () => {
    const text = `${"x".repeat(1000)}ab`;
    expect(isFound("ab", text, 1100)).toBe(true);
    expect(isFound("ab", text, 900)).toBe(false);
  });
});
