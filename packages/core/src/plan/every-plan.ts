import type { BalancerNode, Program, ProgramNode } from "../compile/program.ts";
import { limits } from "../limits.ts";
import type { Request } from "../request/request.ts";
import type { Surroundings } from "./circumstances.ts";
import { planDrawing } from "./plan.ts";
import type { Plan } from "./plan-data.ts";

/** One of the plans that a request may get, and the part of all requests that get it. */
export interface Way {
  readonly share: number;
  readonly plan: Plan;
}

/** A balancer whose draw is open, with the part of its requests that each target gets. */
export interface Shares {
  /** Pointer of the balancer. */
  readonly at: string;
  readonly shares: readonly { readonly target: string; readonly share: number }[];
}

/** Every plan that a request may get. */
export interface Ways {
  readonly ways: readonly Way[];
  /** The balancers that are met on the way to these plans. */
  readonly balancers: readonly Shares[];
  /** Whether these are all; a plan has no more than the limit listed. */
  readonly complete: boolean;
}

/**
 * The plans for every draw of every balancer, with exact shares. Each is the plan that some seed gives.
 *
 * @example
 * ```ts
 * import { compile, everyPlan, load, readRequest } from "@pk-config/core";
 *
 * const targets = '[{"provider": "openai", "weight": 3}, {"provider": "groq"}]';
 * const checked = load(`{"strategy": {"mode": "loadbalance"}, "targets": ${targets}}`);
 * const read = readRequest({ method: "POST", path: "/v1/chat/completions", headers: {} });
 * if (!checked.ok || !read.ok) throw new Error("There is nothing to plan.");
 * const { ways } = everyPlan(compile(checked.value), read.request, { nowMs: 0 });
 * ways.map(({ share }) => share); // => [0.75, 0.25]
 * ```
 */
export function everyPlan(program: Program, request: Request, surroundings: Surroundings): Ways {
  const ways: Way[] = [];
  const balancers = new Map<BalancerNode, Shares>();
  const waiting: Picks[] = [{ share: 1, draws: new Map() }];
  for (;;) {
    const picks = waiting.pop();
    const complete = picks === undefined;
    if (complete || ways.length >= limits.ways)
      return { ways, balancers: [...balancers.values()], complete };
    let open: Open | undefined;
    const planned = planDrawing(program, request, surroundings, (node, sums, targets) => {
      const known = picks.draws.get(node);
      if (known !== undefined) return known;
      open ??= { node, sums };
      if (!balancers.has(node)) balancers.set(node, sharesOf(node, sums, targets));
      return 0;
    });
    if (open === undefined) ways.push({ share: picks.share, plan: planned });
    else waiting.push(...everyPick(picks, open).reverse());
  }
}

function sharesOf(
  { pointer }: BalancerNode,
  sums: readonly number[],
  targets: readonly ProgramNode[],
): Shares {
  const total = sums.at(-1) ?? 0;
  const shares = targets.map((target, index) => ({
    target: target.pointer,
    share: ((sums[index] ?? 0) - (sums[index - 1] ?? 0)) / total,
  }));
  return { at: pointer, shares };
}

/** Draws that are settled, and how likely they are together. */
interface Picks {
  readonly share: number;
  readonly draws: ReadonlyMap<BalancerNode, number>;
}

/** A balancer whose draw is not settled yet. */
interface Open {
  readonly node: BalancerNode;
  readonly sums: readonly number[];
}

/** One draw from the middle of each target's part. */
function everyPick({ share, draws }: Picks, { node, sums }: Open): Picks[] {
  const total = sums.at(-1) ?? 0;
  return sums.flatMap((sum, index): Picks[] => {
    const before = sums[index - 1] ?? 0;
    if (sum <= before) return [];
    const draw = (before + sum) / 2 / total;
    return [{ share: (share * (sum - before)) / total, draws: new Map([...draws, [node, draw]]) }];
  });
}
