import {
  type Aspect,
  type Differences,
  differ,
  isAbout,
  type Told,
} from "../../packages/core/test/upstream/differ.ts";
import { live } from "../../packages/core/test/upstream/live.ts";
import { observedOutcome } from "../../packages/core/test/upstream/outcome.ts";
import { type Rule, rules } from "../../packages/core/test/upstream/rules.ts";
import type { Observed, Scenario } from "../../packages/core/test/upstream/scenario.ts";
import type { Both } from "./put.ts";

/** The rule by which a scenario may differ, if there is one. */
export function ruleOf(name: string): Rule | undefined {
  return rules.find(({ scenarios }) => Object.hasOwn(scenarios, name));
}

/** In what ours is expected to differ from theirs. */
export function expectedOfOurs(name: string): Told {
  return live[name]?.ours ?? ruleOf(name)?.scenarios[name] ?? {};
}

/** Holds theirs to what was observed of it, and ours to theirs but for what the rules say. */
export function judge(scenario: Scenario, observed: Observed, { theirs, ours }: Both): string[] {
  const { name } = scenario;
  const seen = observedOutcome(scenario, observed);
  return [
    ...unexpected("upstream, unlike the file", differ(seen, theirs), live[name]?.theirs ?? {}),
    ...unexpected("pk-config, unlike upstream", differ(theirs, ours), expectedOfOurs(name)),
  ];
}

/** What differs otherwise than expected: a line for each aspect. */
export function unexpected(what: string, found: Differences, expected: Told): string[] {
  const aspects: readonly Aspect[] = ["calls", "headers", "body", "waits", "answer", "shares"];
  return aspects.flatMap((aspect): string[] => {
    const difference = found[aspect];
    const wanted = expected[aspect];
    if (isSame(aspect, difference?.ours, wanted)) return [];
    const told =
      difference === undefined
        ? "no difference"
        : `${difference.ours}, where it was ${difference.theirs}`;
    return [`${what}: ${told}${wanted === undefined ? "" : `; expected: ${wanted}`}`];
  });
}

/** Times are never the same twice. */
function isSame(aspect: Aspect, found: string | undefined, wanted: string | undefined): boolean {
  if (aspect !== "waits" || found === undefined || wanted === undefined) return found === wanted;
  const [times, others] = [timesIn(found), timesIn(wanted)];
  return (
    times.length === others.length && times.every((ms, index) => isAbout(ms, others[index] ?? 0))
  );
}

function timesIn(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}
