import { limits } from "../../limits.ts";
import type { Regex } from "./ast.ts";
import { countSteps } from "./count-steps.ts";
import { linearSearch } from "./linear-search.ts";
import { longestWithin } from "./most-steps.ts";
import { parseRegex } from "./parse-regex.ts";

/**
 * Makes a pattern into a test that always ends soon, and never throws, whatever the text.
 *
 * The engine searches texts so short that no search in them can take more than `regexSteps`. Longer
 * ones are searched in a way that takes steps in proportion to the length or, for a pattern that does
 * not allow it, while the steps are counted: a text that takes more than `countedRegexSteps` does not
 * match. What `parseRegex` cannot read matches nothing, so that newer engines, which know more
 * syntax, route as older ones do.
 */
export function boundedRegex(pattern: string): (text: string) => boolean {
  let search: Search | undefined;
  return (text) => {
    try {
      // Reading a pattern takes a hundred times as long as most tests, and a request that meets an
      // early condition never comes to the later ones.
      search ??= searchFor(pattern);
      return search(text);
    } catch {
      // An engine may yet find the pattern too large, or run out of stack.
      return false;
    }
  };
}

/** Longer patterns are only searched for in short texts, or where it takes linear time. */
const MAX_COUNTED_LENGTH = 20_000;

type Search = (text: string) => boolean;

function searchFor(pattern: string): Search {
  const parsed = parseRegex(pattern);
  const engine = engineRegex(pattern);
  if (!parsed.ok || engine === undefined) return () => false;
  const { regex } = parsed;
  const longest = longestWithin(regex, limits.regexSteps, limits.textLength);
  let watched: Search | undefined;
  return (text) => {
    if (text.length <= longest) return engine.test(text);
    watched ??= watchedSearch(pattern, regex);
    return watched(text);
  };
}

function watchedSearch(pattern: string, regex: Regex): Search {
  const maxSteps = limits.countedRegexSteps;
  const linear = linearSearch(regex);
  if (linear !== undefined) return (text) => linear(text, maxSteps);
  // To count the steps a matcher is built each time, which for a huge pattern is more than the search.
  if (pattern.length > MAX_COUNTED_LENGTH) return () => false;
  return (text) => {
    const search = { subject: text, first: 0, last: text.length, maxSteps };
    return countSteps(regex, regex.root, search).outcome === "matched";
  };
}

function engineRegex(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern);
  } catch {
    return undefined;
  }
}
