import { advance, type Event, type Plan, startOf, type Ways } from "@pk-config/core";
import { UsageError } from "../io.ts";
import type { Outcomes } from "./outcomes.ts";

/** A run of a plan in which every outcome is given. */
export interface Walk {
  readonly events: readonly Event[];
  /** What calls were said to end in, by their number. */
  readonly outcomes: Outcomes;
  /** How many calls were made. */
  readonly calls: number;
}

/** The run that outcomes ask for; there is none without them, and none of several plans. */
export function runOf({ ways }: Ways, outcomes: Outcomes | undefined): Walk | undefined {
  if (outcomes === undefined) return undefined;
  const [only, second] = ways;
  if (only === undefined || second !== undefined) {
    throw new UsageError(
      "--outcome needs one plan, and this request can go several ways.",
      "Choose one by a seed, as in --seed 7.",
    );
  }
  return walk(only.plan, outcomes);
}

/** Runs a plan without calling anybody. A call whose outcome is not given is answered with 200. */
function walk(plan: Plan, outcomes: Outcomes): Walk {
  const events: Event[] = [];
  let cursor = startOf(plan);
  for (;;) {
    const { step } = cursor;
    if (step.do === "stop") return { events, outcomes, calls: cursor.call };
    const event: Event =
      step.do === "wait"
        ? { kind: "waited", ms: step.ms }
        : (outcomes.get(step.call) ?? { kind: "reply", status: 200 });
    events.push(event);
    cursor = advance(plan, cursor, event);
  }
}
