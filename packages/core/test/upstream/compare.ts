import { type Differences, differ, differInShares } from "./differ.ts";
import { type Outcome, observedOutcome } from "./outcome.ts";
import { replay, replayShares } from "./replay.ts";
import { type Scenario, topics } from "./scenario.ts";

/** One scenario as both gateways have it. */
export interface Comparison {
  readonly topic: string;
  readonly scenario: Scenario;
  readonly differences: Differences;
  /** What each says where it answers by itself. */
  readonly theirWords: string | undefined;
  readonly ourWords: string | undefined;
  /** Whether neither makes a call. */
  readonly refusedByBoth: boolean;
}

/** Every scenario, replayed. */
export const comparisons: readonly Comparison[] = [...topics].flatMap(([topic, scenarios]) =>
  scenarios.map((scenario) => compare(topic, scenario)),
);

function compare(topic: string, scenario: Scenario): Comparison {
  const { observed } = scenario;
  if ("requests" in observed) {
    const ours = replayShares(scenario);
    const ourWords = "words" in ours ? ours.words : undefined;
    const differences = differInShares(observed, ours);
    return {
      topic,
      scenario,
      differences,
      theirWords: undefined,
      ourWords,
      refusedByBoth: false,
    };
  }
  const theirs = observedOutcome(scenario, observed);
  const ours = replay(scenario);
  return {
    topic,
    scenario,
    differences: differ(theirs, ours),
    theirWords: theirs.words,
    ourWords: ours.words,
    refusedByBoth: isRefusal(theirs) && isRefusal(ours),
  };
}

/** A 4xx without any call; a host that cannot be reached is not one. */
function isRefusal({ calls, served, status = 0, option }: Outcome): boolean {
  return calls.length === 0 && served === undefined && option === undefined && status < 500;
}
