import type { Plan } from "../plan/plan-data.ts";
import { isTriedAgain } from "./backoff.ts";
import { type Outcome, outcomeStatus } from "./outcome-status.ts";
import type { Verdict } from "./step.ts";

/** Told where one more retry would have been due, and there was none left, or no time for it. */
const usedUp = -1;

/**
 * What `x-portkey-retry-attempt-count` says of a run: how many retries the last call took, or -1 where
 * they were used up. A dead host is tried again whatever its target lists, and counts as used up only
 * where its status is listed, as the open-source gateway has it. It counts those of the last attempt
 * alone. `undefined` where nothing was sent, and where no header can be written any more.
 *
 * @example
 * ```ts
 * import { compile, load, plan, readRequest, retryCount } from "@pk-config/core";
 *
 * const checked = load('{"provider": "openai", "retry": {"attempts": 2}}');
 * const read = readRequest({ method: "POST", path: "/v1/chat/completions", headers: {} });
 * if (!checked.ok || !read.ok) throw new Error("There is nothing to plan.");
 * const planned = plan(compile(checked.value), read.request, { seed: 1, nowMs: 0 });
 * const last = { kind: "reply", attempt: 0, call: 3, retries: 2 } as const;
 * retryCount(planned, { ...last, status: 200 }); // => 2
 * retryCount(planned, { ...last, status: 503 }); // => -1
 * ```
 */
export function retryCount(plan: Plan, verdict: Verdict): number | undefined {
  const outcome = outcomeOf(verdict);
  if (outcome === undefined || !("attempt" in verdict)) return undefined;
  const attempt = plan.kind === "route" ? plan.attempts[verdict.attempt] : undefined;
  if (attempt === undefined) return undefined;
  const { retry } = attempt;
  const isListed = retry.on.includes(outcomeStatus(outcome));
  return retry.attempts > 0 && isListed && isTriedAgain(retry, outcome) ? usedUp : verdict.retries;
}

/** What the last call ended in; nothing where that is told by no header. */
function outcomeOf(verdict: Verdict): Outcome | undefined {
  switch (verdict.kind) {
    case "reply":
    case "timeout":
    case "unreachable":
      return verdict;
    default:
      return undefined;
  }
}
