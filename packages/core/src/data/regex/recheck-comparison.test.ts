// A comparison with recheck, an analyser of its own making. Where the two differ, the table says why.
import { checkSync } from "recheck";
import { describe, expect, it } from "vitest";
import { analyseRegex } from "./analyse-regex.ts";

process.env["RECHECK_BACKEND"] = "pure";

/** recheck counts the search for a place to start; here a degree is that of one try at one place. */
const RESCAN = "the search for a place to start adds one to the degree";

/** recheck judges what grows without end; here what stalls is exponential even with a bound. */
const BOUND = "the count is a bound, but only after a million steps";

type Row = readonly [pattern: string, ours: string, theirs: string, reason?: string];

const TABLE: readonly Row[] = [
  ["^/v1/embeddings", "safe", "safe"],
  ["gpt-4o", "safe", "safe"],
  ["^(?:a|b)+$", "safe", "safe"],
  ["\\d{3}-\\d{2}-\\d{4}", "safe", "safe"],
  ["(?:a|ab)c", "safe", "safe"],
  ["^claude-.*$", "safe", "safe"],
  ["^[a-z]{1,20}$", "safe", "safe"],
  ["^v?\\d+(?:\\.\\d+)*$", "safe", "safe"],
  ["^(?:\\b\\w+)*$", "safe", "safe"],
  ["(a+)+", "safe", "safe"],
  ["(a|a)*", "safe", "safe"],
  ["(a+)+[^]*$", "safe", "safe"],
  ["(?:a*|(a+)+b)", "safe", "safe"],
  ["^(?:a|b)*a(?:a|b)$", "safe", "safe"],
  ["^(?:GET|GET (a+)+b)", "safe", "safe"],
  ["a+b", "safe", "2", RESCAN],
  ["\\s+$", "safe", "2", RESCAN],
  ["\\w+@\\w+", "safe", "2", RESCAN],
  [".*=", "safe", "2", RESCAN],
  ["^a*a*b$", "2", "2"],
  ["^a*a*a*b", "3", "3"],
  ["^a*a*b*b*c", "3", "3"],
  ["^\\s*\\w*\\s*$", "2", "2"],
  ["^.*a.*b$", "2", "2"],
  ["^(?:\\w+c|a)*$", "exponential", "exponential"],
  ["^(?:[^a]+?(?:bc.)*?bb)", "2", "2"],
  ["a*a*b", "2", "3", RESCAN],
  [".*.*=.*", "2", "3", RESCAN],
  [".*foo.*bar", "2", "3", RESCAN],
  ["(a+)+$", "exponential", "exponential"],
  ["(a|a)*$", "exponential", "exponential"],
  ["(a|aa)+$", "exponential", "exponential"],
  ["^(\\w+\\s?)*$", "exponential", "exponential"],
  ["([a-zA-Z]+)*!", "exponential", "exponential"],
  ["(x+x+)+y", "exponential", "exponential"],
  ["^(([a-z])+.)+[A-Z]([a-z])+$", "exponential", "exponential"],
  ["(.*)*x", "exponential", "exponential"],
  ["(a*)*b", "exponential", "exponential"],
  ["^(?:a?b?)*$", "exponential", "exponential"],
  ["(?:(a+)+b|a*)", "exponential", "exponential"],
  ["^(?:a|a){20}$", "exponential", "safe", BOUND],
];

function ours(pattern: string): string {
  const verdict = analyseRegex(pattern);
  return verdict.kind === "polynomial" ? String(verdict.degree) : verdict.kind;
}

function theirs(pattern: string): string {
  const found = checkSync(pattern, "", { checker: "automaton", timeout: 20_000 });
  if (found.status !== "vulnerable") return found.status;
  return found.complexity.type === "polynomial"
    ? String(found.complexity.degree)
    : found.complexity.type;
}

describe("analyseRegex beside recheck", () => {
  it("judges the same, or for a reason differently", { timeout: 60_000 }, () => {
    const found = TABLE.map(([pattern]) => [pattern, ours(pattern), theirs(pattern)]);
    expect(found).toEqual(TABLE.map((row) => row.slice(0, 3)));
  });

  it("has a reason for every difference, and for nothing else", () => {
    for (const [pattern, own, other, reason] of TABLE) {
      expect([pattern, reason !== undefined]).toEqual([pattern, own !== other]);
    }
  });
});
