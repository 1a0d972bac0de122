// A backtracking matcher that counts its steps. It is how a suspicion becomes a verdict: an attack
// is only called one after it has made this matcher work as hard as it would make an engine work.
//
// Every node becomes a function that goes on with a fixed rest, so that a step allocates nothing.
import { assertNever } from "../assert-never.ts";
import {
  type Guard,
  groupOf,
  type LookNode,
  type Regex,
  type RegexNode,
  type RepeatNode,
} from "./ast.ts";
import { contains, WORD } from "./char-set.ts";

/** What a counted search ended in. */
export interface CountedSearch {
  readonly steps: number;
  /** Whether it matched, or what kept it from finding out. */
  readonly outcome: "matched" | "failed" | "too many steps" | "too deep";
}

/** Where and how to search. */
export interface SearchOptions {
  readonly subject: string;
  /** The places at which the match may begin are tried in this order. */
  readonly first: number;
  readonly last: number;
  /** Whether the part is read against the direction of the text. */
  readonly backward?: boolean;
  readonly maxSteps: number;
}

/** Nested calls beyond this might end the process instead of the search. */
const MAX_DEPTH = 2000;

type Capture = readonly [from: number, to: number];

interface Run {
  readonly regex: Regex;
  readonly subject: string;
  readonly maxSteps: number;
  /** What each group has read last. */
  readonly captures: (Capture | undefined)[];
  /** Where each group that is being read began. */
  readonly starts: number[];
  steps: number;
  depth: number;
  stopped: "too many steps" | "too deep" | undefined;
}

/** Matches at a place and goes on with the rest; true ends the search. */
type Matcher = (at: number) => boolean;

/** Searches as a backtracking engine does, without any of its shortcuts, and counts the steps. */
export function countSteps(regex: Regex, part: RegexNode, options: SearchOptions): CountedSearch {
  const { subject, first, last, backward = false, maxSteps } = options;
  const captures = Array.from({ length: regex.groupCount + 1 }, () => undefined);
  const run: Run = {
    regex,
    subject,
    maxSteps,
    captures,
    starts: captures.map(() => 0),
    steps: 0,
    depth: 0,
    stopped: undefined,
  };
  const matcher = matcherOf(run, part, backward, () => true);
  let matched = false;
  for (let at = first; at <= last && !matched; at += 1) matched = matcher(at);
  return { steps: run.steps, outcome: run.stopped ?? (matched ? "matched" : "failed") };
}

/** Makes a step of a matcher: counts it, and ends the search when there are too many. */
function step(run: Run, matcher: Matcher): Matcher {
  return (at) => {
    run.steps += 1;
    if (run.steps > run.maxSteps) run.stopped ??= "too many steps";
    if (run.depth > MAX_DEPTH) run.stopped ??= "too deep";
    // Success all the way up is the quickest way out; the outcome says that it was none.
    if (run.stopped !== undefined) return true;
    run.depth += 1;
    const matched = matcher(at);
    run.depth -= 1;
    return matched;
  };
}

function matcherOf(run: Run, node: RegexNode, backward: boolean, rest: Matcher): Matcher {
  const { subject } = run;
  switch (node.kind) {
    case "empty":
      return rest;
    case "char":
      return step(run, (at) => {
        const read = backward ? at - 1 : at;
        const inText = read >= 0 && read < subject.length;
        if (!inText || !contains(node.set, subject.charCodeAt(read))) return false;
        return rest(backward ? at - 1 : at + 1);
      });
    case "sequence": {
      const items = backward ? node.items : node.items.toReversed();
      return items.reduce((after, item) => matcherOf(run, item, backward, after), rest);
    }
    case "choice": {
      const options = node.options.map((option) => matcherOf(run, option, backward, rest));
      return step(run, (at) => options.some((option) => option(at)));
    }
    case "guard":
      return step(run, (at) => holds(subject, node.guard, at) && rest(at));
    case "group": {
      const end = groupEnd(run, node.index, backward, rest);
      const body = matcherOf(run, node.body, backward, end);
      return step(run, (at) => {
        const before = run.starts[node.index] ?? 0;
        run.starts[node.index] = at;
        if (body(at)) return true;
        run.starts[node.index] = before;
        return false;
      });
    }
    case "look":
      return lookMatcher(run, node, rest);
    case "backreference":
      return backreferenceMatcher(run, groupOf(run.regex, node.to), backward, rest);
    case "repeat":
      return repeatMatcher(run, node, backward, rest);
    default:
      return assertNever(node, "countSteps");
  }
}

function groupEnd(run: Run, index: number, backward: boolean, rest: Matcher): Matcher {
  return (at) => {
    const before = run.captures[index];
    const start = run.starts[index] ?? 0;
    run.captures[index] = backward ? [at, start] : [start, at];
    if (rest(at)) return true;
    run.captures[index] = before;
    run.starts[index] = start;
    return false;
  };
}

function lookMatcher(run: Run, node: LookNode, rest: Matcher): Matcher {
  const body = matcherOf(run, node.body, node.behind, () => true);
  return step(run, (at) => {
    const before = run.captures.slice();
    const found = body(at);
    if (node.negated) restore(run, before, 0);
    if (found !== node.negated && rest(at)) return true;
    restore(run, before, 0);
    return false;
  });
}

function backreferenceMatcher(run: Run, group: number, backward: boolean, rest: Matcher): Matcher {
  return step(run, (at) => {
    const capture = run.captures[group];
    if (capture === undefined) return rest(at);
    const [start, end] = capture;
    const length = end - start;
    const from = backward ? at - length : at;
    if (from < 0 || from + length > run.subject.length) return false;
    // Engines compare character by character; so does the count.
    for (let index = 0; index < length; index += 1) {
      run.steps += 1;
      if (run.subject[start + index] !== run.subject[from + index]) return false;
    }
    return rest(backward ? from : at + length);
  });
}

function repeatMatcher(run: Run, node: RepeatNode, backward: boolean, rest: Matcher): Matcher {
  const { min, max, greedy } = node;
  const [firstGroup, afterGroups] = node.groups;
  // The turn that is being read, and where it began; whoever changes them puts them back.
  let turn = 0;
  let began = -1;
  const back = (count: number, place: number): false => {
    turn = count;
    began = place;
    return false;
  };
  const body = matcherOf(run, node.body, backward, (at) => {
    const [count, place] = [turn, began];
    // Beyond the least count, a turn that read nothing is no turn.
    if (at === place && count > min) return false;
    return loop(at) || back(count, place);
  });
  const again: Matcher = (at) => {
    const [count, place] = [turn, began];
    if (count >= max) return false;
    const before = run.captures.slice(firstGroup, afterGroups);
    run.captures.fill(undefined, firstGroup, afterGroups);
    turn = count + 1;
    began = at;
    // A body that reads nothing has no step of its own to count the depth of the calls.
    run.depth += 1;
    const matched = body(at);
    run.depth -= 1;
    if (matched) return true;
    restore(run, before, firstGroup);
    return back(count, place);
  };
  const loop = step(run, (at) => {
    if (turn < min) return again(at);
    return greedy ? again(at) || rest(at) : rest(at) || again(at);
  });
  return (at) => {
    const [count, place] = [turn, began];
    turn = 0;
    began = -1;
    return loop(at) || back(count, place);
  };
}

function restore(run: Run, captures: Run["captures"], from: number): void {
  for (const [index, capture] of captures.entries()) run.captures[from + index] = capture;
}

function holds(subject: string, guard: Guard, at: number): boolean {
  switch (guard) {
    case "start":
      return at === 0;
    case "end":
      return at === subject.length;
    case "word":
      return isBoundary(subject, at);
    case "not-word":
      return !isBoundary(subject, at);
    default:
      return assertNever(guard, "countSteps");
  }
}

function isBoundary(subject: string, at: number): boolean {
  return isWordAt(subject, at - 1) !== isWordAt(subject, at);
}

function isWordAt(subject: string, at: number): boolean {
  return at >= 0 && at < subject.length && contains(WORD, subject.charCodeAt(at));
}
