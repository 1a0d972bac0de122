import type { BalancerNode, FallbackNode, Program, ProgramNode } from "../compile/program.ts";
import { isList, isNumber, isObject, type JsonObject } from "../data/json-type.ts";
import { remember } from "../data/remember.ts";
import { leastCooldownMs } from "../format/least-cooldown.ts";
import { type BreakerPolicy, type Circuit, isOpen } from "./breaker.ts";

/** The circuits of a program: the pointers of the targets that have one, and when each opens. */
export type Circuits = ReadonlyMap<string, BreakerPolicy>;

/**
 * The targets that a breaker watches: those of fallbacks and balancers for which a `cb_config` holds,
 * their own or the strategy's or one from above. A `conditional` is not watched, and a `single` has
 * nobody else to turn to.
 *
 * @example
 * ```ts
 * import { circuitsOf, compile, load } from "@pk-config/core";
 *
 * const breaker = '{"failure_threshold": 3, "cooldown_interval": 60000}';
 * const strategy = `{"mode": "fallback", "cb_config": ${breaker}}`;
 * const checked = load(`{"strategy": ${strategy}, "targets": [{"provider": "openai"}]}`);
 * if (!checked.ok) throw new Error(checked.diagnostics[0]?.message);
 * circuitsOf(compile(checked.value)).get("/targets/0")?.failureThreshold; // => 3
 * ```
 */
export function circuitsOf({ root }: Program): Circuits {
  const circuits = new Map<string, BreakerPolicy>();
  collect(root, circuits);
  return circuits;
}

function collect(node: ProgramNode, circuits: Map<string, BreakerPolicy>): void {
  if (node.kind === "leaf") return;
  for (const target of node.targets) {
    if (node.kind === "fallback" || node.kind === "loadbalance") {
      const config = breakerConfig(target, node);
      if (config !== undefined) circuits.set(target.pointer, policyFrom(config));
    }
    collect(target, circuits);
  }
}

function breakerConfig(target: ProgramNode, node: FallbackNode | BalancerNode) {
  const strategy = node.raw["strategy"];
  const ofStrategy = isObject(strategy) ? strategy["cb_config"] : undefined;
  const own = target.raw["cb_config"] ?? ofStrategy;
  if (own === undefined) return node.effective.breaker;
  return isObject(own) ? own : undefined;
}

/** Many targets inherit one `cb_config`, and share what is made of it. */
const policyFrom = remember((config: JsonObject): BreakerPolicy => {
  const failureThreshold = numberAt(config, "failure_threshold");
  const failureThresholdPercentage = numberAt(config, "failure_threshold_percentage");
  const minimumRequests = numberAt(config, "minimum_requests");
  const listed = config["failure_status_codes"];
  return {
    cooldownMs: numberAt(config, "cooldown_interval") ?? leastCooldownMs,
    ...(failureThreshold === undefined ? {} : { failureThreshold }),
    ...(failureThresholdPercentage === undefined ? {} : { failureThresholdPercentage }),
    ...(minimumRequests === undefined ? {} : { minimumRequests }),
    ...(isList(listed) ? { failureStatuses: [...new Set(listed.filter(isNumber))] } : {}),
  };
});

function numberAt(config: JsonObject, key: string): number | undefined {
  const value = config[key];
  return typeof value === "number" ? value : undefined;
}

/**
 * The targets to be left alone at a time, as planning takes them.
 *
 * @example
 * ```ts
 * import { openTargets } from "@pk-config/core";
 *
 * const circuits = new Map([["/targets/0", { failureThreshold: 2, cooldownMs: 30_000 }]]);
 * const states = new Map([["/targets/0", { kind: "open", sinceMs: 0 } as const]]);
 * openTargets(circuits, states, 29_999); // => new Set(["/targets/0"])
 * openTargets(circuits, states, 30_000); // => new Set()
 * ```
 */
export function openTargets(
  circuits: Circuits,
  states: ReadonlyMap<string, Circuit>,
  nowMs: number,
): ReadonlySet<string> {
  const open = new Set<string>();
  for (const [pointer, policy] of circuits) {
    const state = states.get(pointer);
    if (state !== undefined && isOpen(state, policy, nowMs)) open.add(pointer);
  }
  return open;
}
