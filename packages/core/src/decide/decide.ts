/**
 * What happens next in a run: the whole policy of retries, waits and fallbacks, as a function of what
 * has happened. Here is no clock, no promise and no memory: the same events give the same step, so a
 * recorded run can be replayed, and what a plan will do can be asked without doing it.
 *
 * What happens is an event and never a step, and a step never says how it is performed.
 */
import type { Plan } from "../plan/plan-data.ts";
import { advance, startOf } from "./cursor.ts";
import type { Event } from "./event.ts";
import type { Step } from "./step.ts";

/**
 * The next step of a run, given all its events so far.
 *
 * @throws InvariantError where an event does not answer the step before it, or the plan is not one
 * that `plan` could have made.
 *
 * @example
 * ```ts
 * import { compile, decide, load, plan, readRequest } from "@pk-config/core";
 *
 * const checked = load('{"provider": "openai", "retry": {"attempts": 1}}');
 * const read = readRequest({ method: "POST", path: "/v1/chat/completions", headers: {} });
 * if (!checked.ok || !read.ok) throw new Error("There is nothing to plan.");
 * const planned = plan(compile(checked.value), read.request, { seed: 1, nowMs: 0 });
 * decide(planned, []); // => { do: "send", attempt: 0, call: 1, retry: 0 }
 * const failed = { kind: "reply", status: 503 } as const;
 * decide(planned, [failed]); // => { do: "wait", ms: 1000, attempt: 0, why: "backoff" }
 * ```
 */
export function decide(plan: Plan, events: readonly Event[]): Step {
  let cursor = startOf(plan);
  for (const event of events) cursor = advance(plan, cursor, event);
  return cursor.step;
}
