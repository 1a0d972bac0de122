/**
 * A model of how gateways ran Configs 1.0, small enough to be checked by reading.
 *
 * What is known, from the documentation of 1.0, the gateway of 2023 and what was observed of its
 * successors:
 *
 * - `single` calls its first target and never another, however many there are.
 * - `fallback` calls its targets in order until one answers with a 2xx; only the draft of 2.0 had a list
 *   of statuses to go on after. After the last target the caller gets what that one ended in.
 * - `loadbalance`, `load_balanced` and `ab_test` draw one target: a number below the sum of all weights,
 *   from which one weight after the other is taken. A target without a weight has 1. The pick is final.
 * - A mode that nobody implemented, a group without targets and weights without a sum lead to no call.
 * - `retry` is about one target: it is called again after a listed status, and after every fault of the
 *   network. `attempts` counts the calls after the first one.
 * - The body is the caller's with the target's parameters put over it: the top level only.
 *
 * Where these are silent: a target that cannot be called is passed over by a fallback; a fault counts as
 * status 500 for a list. How long the gateways waited between calls is no part of the model. The very
 * first gateway counted the first call among the `attempts`; the documentation never did.
 */
import type { OldNode, OldTarget } from "./old-tree.ts";
import type {
  CallOutcome,
  End,
  Script,
  UpstreamCall,
  UpstreamRun,
  VerifyRequest,
} from "./upstream-call.ts";

/** What a run of 1.0 depends on. */
export interface OldWorld {
  readonly request: VerifyRequest;
  /** The number in [0, 1) that a group draws, by its pointer. */
  readonly draw: (at: string) => number;
  readonly script: Script;
}

/** The calls that a config of 1.0 led to, and what the caller got. */
export function oldRun(root: OldNode, world: OldWorld): UpstreamRun {
  const calls: UpstreamCall[] = [];
  return { end: runNode(root, world, calls), calls };
}

/** Nothing while the outcome of a call is not known. */
function runNode(node: OldNode, world: OldWorld, calls: UpstreamCall[]): End | undefined {
  switch (node.kind) {
    case "target":
      return callTarget(node, world, calls);
    case "first":
      return runNode(node.targets[0] ?? noTarget, world, calls);
    case "by weight":
      return runNode(drawn(node.targets, node.weights, world.draw(node.at)), world, calls);
    case "in order":
      return runInOrder(node.targets, node.on, { world, calls });
    default:
      return "nothing sent";
  }
}

const noTarget: OldNode = { kind: "nothing", at: "" };

function callTarget(
  target: OldTarget,
  { request, script }: OldWorld,
  calls: UpstreamCall[],
): CallOutcome | undefined {
  const { at, virtualKey, key, settings, cache } = target;
  const params = { ...request.body, ...target.params };
  const provider = target.provider ?? (virtualKey === undefined ? request.provider : undefined);
  for (let retry = 0; ; retry++) {
    calls.push({ at, retry, provider, virtualKey, key, settings, cache, params });
    const outcome = script(calls.length - 1);
    if (outcome === undefined || retry === target.retry.attempts) return outcome;
    if (outcome !== "fault" && !target.retry.on.includes(outcome)) return outcome;
  }
}

function runInOrder(
  targets: readonly OldNode[],
  on: readonly number[] | undefined,
  { world, calls }: { readonly world: OldWorld; readonly calls: UpstreamCall[] },
): End | undefined {
  let end: End = "nothing sent";
  for (const target of targets) {
    const next = runNode(target, world, calls);
    if (next === undefined) return undefined;
    if (next === "nothing sent") continue;
    end = next;
    const status = end === "fault" ? 500 : end;
    if (on === undefined ? status >= 200 && status <= 299 : !on.includes(status)) break;
  }
  return end;
}

function drawn(targets: readonly OldNode[], weights: readonly number[], draw: number): OldNode {
  let left = draw * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    if (left < weight) return targets[index] ?? noTarget;
    left -= weight;
  }
  return noTarget;
}
