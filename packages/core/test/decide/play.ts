import { advance, startOf } from "../../src/decide/cursor.ts";
import type { Event, NetworkCause } from "../../src/decide/event.ts";
import type { Outcome } from "../../src/decide/outcome-status.ts";
import type { Step } from "../../src/decide/step.ts";
import type { Plan } from "../../src/plan/plan-data.ts";

/** What the upstreams do, call by call. */
export interface Act {
  readonly outcome: Outcome;
  /** Whether the body of a reply reaches the caller, and whether it breaks off before or after that. */
  readonly body?: "broken" | "committed" | "committed, broken" | undefined;
}

/** A run as it would be recorded. */
export interface Recorded {
  readonly events: readonly Event[];
  /** The step before the first event and the one after each. */
  readonly steps: readonly Step[];
}

/** More than any plan of these tests may ask for. */
const tooManySteps = 1000;

const cause: NetworkCause = "reset";

/** Performs a plan against a script, which begins again when it is over. */
export function play(plan: Plan, script: readonly Act[]): Recorded {
  const events: Event[] = [];
  let cursor = startOf(plan);
  const steps = [cursor.step];
  const tell = (...news: readonly Event[]): void => {
    for (const event of news) {
      cursor = advance(plan, cursor, event);
      events.push(event);
      steps.push(cursor.step);
    }
  };
  while (steps.length < tooManySteps) {
    const { step } = cursor;
    if (step.do === "wait") tell({ kind: "waited", ms: step.ms });
    else if (step.do === "send") tell(actOf(script, step.call).outcome);
    else if (step.verdict.kind !== "reply") return { events, steps };
    else {
      const { body } = actOf(script, step.verdict.call);
      if (body === "broken") tell({ kind: "broken", cause });
      if (body === "committed") tell({ kind: "committed" });
      if (body === "committed, broken") tell({ kind: "committed" }, { kind: "broken", cause });
      if (body !== "broken") return { events, steps };
    }
  }
  throw new Error("The run does not end.");
}

function actOf(script: readonly Act[], call: number): Act {
  return script[(call - 1) % script.length] ?? { outcome: { kind: "timeout" } };
}
