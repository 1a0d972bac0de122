import { isList, isObject, type JsonObject } from "../../../data/json-type.ts";
import { limits } from "../../../limits.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { child, type Place } from "../../visit.ts";

/**
 * A fallback leads to no more upstreams than a plan holds.
 *
 * A fallback may try all that its targets lead to; every other mode takes one of its targets, so what
 * the largest leads to is the most. It is told at the innermost fallback that is too long, for those
 * around it are too long because of it.
 */
export const upstreamsFitPlan: Rule<"strategy"> = {
  codes: ["PK2016"],
  on: "strategy",
  members: ["targets"],
  check({ raw, parent }, context) {
    if (parent === undefined && mostUpstreams(raw) > limits.attempts)
      tellTooLong(raw, undefined, context);
  },
};

/** The most upstreams that one request to a node can lead to. */
function mostUpstreams(node: unknown): number {
  const group = groupOf(node);
  if (group === undefined) return 1;
  let sum = 0;
  let most = 0;
  for (let index = 0; index < group.end; index++) {
    const size = mostUpstreams(group.targets[index]);
    sum += size;
    if (size > most) most = size;
  }
  return group.inOrder ? sum : most;
}

/** The same count with places, where there is something to tell. What was told counts as one upstream. */
function tellTooLong(node: unknown, place: Place | undefined, context: RuleContext): number {
  const group = groupOf(node);
  if (group === undefined) return 1;
  const within = child(place, "targets");
  let sum = 0;
  let most = 0;
  for (let index = 0; index < group.end; index++) {
    const size = tellTooLong(group.targets[index], child(within, index), context);
    sum += size;
    if (size > most) most = size;
  }
  if (!group.inOrder) return most;
  if (sum <= limits.attempts) return sum;
  context.report({
    code: "PK2016",
    at: child(child(place, "strategy"), "mode"),
    message: `This fallback can lead to ${sum} upstreams one after the other; a plan holds ${limits.attempts}.`,
    hint: "Shorten it, or let a `loadbalance` or a `conditional` choose among its targets.",
  });
  return 1;
}

interface Group {
  readonly targets: readonly unknown[];
  /** How many of the targets, from the first one on, a request can reach. */
  readonly end: number;
  /** Whether one request may try them all. */
  readonly inOrder: boolean;
}

function groupOf(node: unknown): Group | undefined {
  if (!isObject(node)) return undefined;
  const { strategy, targets }: JsonObject = node;
  if (!isObject(strategy) || !isList(targets)) return undefined;
  const { mode } = strategy;
  const end = mode === "single" ? Math.min(1, targets.length) : targets.length;
  return {
    targets: mode === "loadbalance" ? targets.map(drawn) : targets,
    end,
    inOrder: mode === "fallback",
  };
}

/** What is never drawn leads nowhere. That no target can be drawn is told for itself. */
function drawn(target: unknown): unknown {
  return isObject(target) && target["weight"] === 0 ? undefined : target;
}
