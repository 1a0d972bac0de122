import type { Program } from "../compile/program.ts";
import { draw, seedOf } from "../data/draw.ts";
import type { Refusal } from "../request/refusal.ts";
import type { Request } from "../request/request.ts";
import type { Circumstances, Surroundings } from "./circumstances.ts";
import type { Decision } from "./decision.ts";
import { flatten } from "./flatten.ts";
import type { Journey } from "./journey.ts";
import { knownCalls } from "./known-calls.ts";
import { type Plan, planVersion } from "./plan-data.ts";
import { route } from "./route.ts";

/**
 * Says what may happen to a request: which upstreams may be called, in which order, and what each
 * outcome leads to.
 *
 * What may live here: choices among targets, and what is sent to each. What must not: replies and
 * waiting. The same arguments give the same plan, to the byte.
 *
 * @example
 * ```ts
 * import { compile, load, plan, readRequest } from "@pk-config/core";
 *
 * const checked = load('{"provider": "openai", "retry": {"attempts": 1}}');
 * const read = readRequest({ method: "POST", path: "/v1/chat/completions", headers: {} });
 * if (!checked.ok || !read.ok) throw new Error("There is nothing to plan.");
 * const planned = plan(compile(checked.value), read.request, { seed: 1, nowMs: 0 });
 * const [first] = planned.kind === "route" ? planned.attempts : [];
 * first?.call.url; // => "https://api.openai.com/v1/chat/completions"
 * ```
 */
export function plan(program: Program, request: Request, circumstances: Circumstances): Plan {
  const { seed } = circumstances;
  // Most requests come to no balancer, so a seed is read where one draws by it.
  return planDrawing(program, request, circumstances, ({ hash }) => draw(seedOf(seed), hash));
}

/** The same, with the draws of balancers given. */
export function planDrawing(
  program: Program,
  request: Request,
  circumstances: Surroundings,
  drawing: Journey["draw"],
): Plan {
  const decisions: Decision[] = [];
  const journey: Journey = {
    request,
    circumstances,
    draw: drawing,
    known: knownCalls(program, request, circumstances),
    decisions,
    fault: undefined,
  };
  const routed = route(program.root, journey);
  // What was decided without the body was decided on nothing.
  if (journey.fault !== undefined) return refusedPlan(journey.fault);
  if (routed.kind === "refused") return refusedPlan(routed.refusal, decisions);
  const { attempts, bound, refusal } = flatten(routed);
  if (refusal !== undefined) return refusedPlan(refusal, decisions);
  return { version: planVersion, kind: "route", decisions, attempts, bound };
}

/**
 * A plan for a request that is refused before anything is routed.
 *
 * @example
 * ```ts
 * import { readRequest, refusedPlan } from "@pk-config/core";
 *
 * const read = readRequest({ method: "POST", path: "/v1/../admin", headers: {} });
 * read.ok || refusedPlan(read.refusal).kind; // => "refused"
 * ```
 */
export function refusedPlan(refusal: Refusal, decisions: readonly Decision[] = []): Plan {
  return { version: planVersion, kind: "refused", decisions, refusal };
}
