import { limits } from "../../limits.ts";
import type { Regex } from "./ast.ts";
import { countSteps } from "./count-steps.ts";
import { linearSearch, linearSize, type Searched } from "./linear-search.ts";
import { longestWithin, mostSteps } from "./most-steps.ts";
import { parseRegex } from "./parse-regex.ts";
import { type RegexEffort, regexEffort } from "./regex-effort.ts";

/** Whether a text holds a match that is found within the steps that are left; it takes its own off. */
export type BoundedRegex = (text: string, effort?: RegexEffort) => boolean;

/**
 * Makes a pattern into a test that always ends soon, and never throws, whatever the text.
 *
 * The engine searches texts so short that no search in them can take more than `regexSteps`. Longer
 * ones, and all where too many were searched before, are searched in a way that takes steps in proportion
 * to the length or, for a pattern that does not allow it, while the steps are counted: a text that takes
 * more than `countedRegexSteps` does not match. What `parseRegex` cannot read matches nothing, so that
 * newer engines, which know more syntax, route as older ones do.
 */
export function boundedRegex(pattern: string): BoundedRegex {
  let search: Search | undefined;
  return (text, effort = regexEffort()) => {
    try {
      // Reading a pattern takes a hundred times as long as most tests, and a request that meets an
      // early condition never comes to the later ones.
      search ??= searchFor(pattern);
      return search(text, effort);
    } catch {
      // An engine may yet find the pattern too large, or run out of stack.
      return false;
    }
  };
}

/** Longer patterns are only searched for in short texts, or where it takes linear time. */
const MAX_COUNTED_LENGTH = 20_000;

type Search = (text: string, effort: RegexEffort) => boolean;

/** How many times as large as its pattern a search may be that is kept for the next text. */
const SMALL = 4;

/** What a search is taken to cost where it can cost no more: hardly any takes longer. */
const SHORT_STEPS = 4096;

function searchFor(pattern: string): Search {
  const parsed = parseRegex(pattern);
  const engine = engineRegex(pattern);
  if (!parsed.ok || engine === undefined) return () => false;
  const { regex } = parsed;
  const longest = longestWithin(regex, limits.regexSteps, limits.textLength);
  const short = longestWithin(regex, SHORT_STEPS, limits.textLength);
  // A count such as `{1000}` is written out: what a few letters grow into is made anew each time.
  const size = Math.min(pattern.length + linearSize(regex.root), limits.countedRegexSteps);
  const isSmall = size <= SMALL * pattern.length;
  let kept: Watched | undefined;
  return (text, effort) => {
    const { length } = text;
    const most =
      length <= short
        ? SHORT_STEPS
        : length <= longest
          ? mostSteps(regex, length)
          : Number.POSITIVE_INFINITY;
    if (most <= effort.unwatched) {
      effort.unwatched -= most;
      return engine.test(text);
    }
    if (effort.counted <= 0) return false;
    const watched = kept ?? watchedSearch(pattern, regex);
    if (isSmall) kept = watched;
    else effort.counted -= size;
    const { matched, steps } = watched(text, Math.min(limits.countedRegexSteps, effort.counted));
    effort.counted -= steps;
    return matched;
  };
}

/** A search that ends after so many steps, and tells how many it took. */
type Watched = (text: string, maxSteps: number) => Searched;

function watchedSearch(pattern: string, regex: Regex): Watched {
  const linear = linearSearch(regex);
  if (linear !== undefined) return linear;
  // To count the steps a matcher is built each time, which for a huge pattern is more than the search.
  if (pattern.length > MAX_COUNTED_LENGTH) return () => ({ matched: false, steps: 0 });
  return (text, maxSteps) => {
    const search = { subject: text, first: 0, last: text.length, maxSteps };
    const { outcome, steps } = countSteps(regex, regex.root, search);
    return { matched: outcome === "matched", steps };
  };
}

function engineRegex(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern);
  } catch {
    return undefined;
  }
}
