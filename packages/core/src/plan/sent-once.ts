import { noRetry } from "../compile/retry.ts";
import type { Plan } from "./plan-data.ts";
import { isWithoutParams, withoutParams } from "./without-params.ts";

/**
 * The plan for a body that can be sent only once, as one that is passed on while it comes in: its first
 * attempt, without retries and without a way on. A decision says what is given up for that; a plan that
 * makes one call at most gives nothing up, and stays as it is.
 *
 * Nobody sees such a body as a whole, so its parameters are not set, and the call says so in `carries`.
 *
 * @example
 * ```ts
 * import { compile, load, plan, readRequest, sentOnce } from "@pk-config/core";
 *
 * const checked = load('{"provider": "openai", "retry": {"attempts": 3}}');
 * const read = readRequest({ method: "POST", path: "/v1/files", headers: {} });
 * if (!checked.ok || !read.ok) throw new Error("There is nothing to plan.");
 * const planned = plan(compile(checked.value), read.request, { seed: 1, nowMs: 0 });
 * const once = sentOnce(planned);
 * once.decisions; // => [{ kind: "sent-once", at: "", retries: 3, targets: [] }]
 * once.kind === "route" && once.bound; // => { calls: 1, waitMs: 0 }
 * ```
 */
export function sentOnce(plan: Plan): Plan {
  if (plan.kind === "refused") return plan;
  const [first, ...others] = plan.attempts;
  if (first === undefined) return plan;
  const { retry } = first;
  const call = isWithoutParams(first.call)
    ? first.call
    : withoutParams(first.call, "the body is passed on while it comes in");
  if (others.length === 0 && retry.attempts === 0)
    return call === first.call ? plan : { ...plan, attempts: [{ ...first, call }] };
  const targets = others.map((attempt) => attempt.call.target);
  return {
    ...plan,
    decisions: [
      ...plan.decisions,
      { kind: "sent-once", at: call.target, retries: retry.attempts, targets },
    ],
    attempts: [{ call, retry: noRetry, next: [] }],
    bound: { calls: 1, waitMs: 0 },
  };
}
