import type { ProgramNode } from "../../compile/program.ts";
import { isList, isObject, type JsonObject } from "../../data/json-type.ts";
import type { NewConfig } from "./new-run.ts";
import type { OldConfig, OldGroup, OldNode } from "./old-tree.ts";
import type { CallOutcome, VerifyRequest } from "./upstream-call.ts";

/** All that two configs can tell apart: what is tried is chosen among it. */
export interface Field {
  readonly balancers: readonly Balancer[];
  readonly outcomes: readonly CallOutcome[];
  /** Names of the parameters that one of the configs sets. */
  readonly params: readonly string[];
}

/** A balancer of the old config and the one that took its place; a missing one has no pointer. */
export interface Balancer {
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** A number from each stretch of [0, 1) in which both choose one target. */
  readonly draws: readonly number[];
}

/** Works out what there is to try. */
export function fieldOf(old: OldConfig, now: NewConfig): Field {
  const groups = oldNodes(old.root);
  const nodes = newNodes(now.program.root);
  return {
    balancers: balancersOf(groups, now),
    outcomes: outcomesOf(groups, nodes),
    params: [...new Set([...groups.flatMap(oldParams), ...nodes.flatMap(newParams)])],
  };
}

/** Every node of an old tree, a group before its targets. */
export function oldNodes(node: OldNode): OldNode[] {
  return [node, ...(isGroup(node) ? node.targets.flatMap(oldNodes) : [])];
}

function isGroup(node: OldNode): node is OldGroup {
  return "targets" in node;
}

function newNodes(node: ProgramNode): ProgramNode[] {
  return [node, ...(node.kind === "leaf" ? [] : node.targets.flatMap(newNodes))];
}

/** Balancers keep their order, whatever becomes of the nodes around them. */
function balancersOf(nodes: readonly OldNode[], { balancers }: NewConfig): Balancer[] {
  const old = nodes.filter(isGroup).filter(({ kind }) => kind === "by weight");
  return Array.from({ length: Math.max(old.length, balancers.length) }, (_, index) => {
    const before = old[index];
    const after = balancers[index];
    const bounds = [...boundsOf(before?.weights ?? []), ...boundsOf(after?.weights ?? [])];
    return { before: before?.at, after: after?.pointer, draws: middlesOf(bounds) };
  });
}

/** Where one target's part of [0, 1) ends and the next one's begins. */
function boundsOf(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) return [];
  let sum = 0;
  return weights.map((weight) => {
    sum += weight;
    return sum / total;
  });
}

/** Bounds nearer to each other than this are one: sums of the same weights differ in their last bits. */
const same = 1e-9;

function middlesOf(bounds: readonly number[]): number[] {
  const all = [0, ...bounds, 1].sort((one, other) => one - other);
  return all.flatMap((bound, index) => {
    const before = all[index - 1] ?? bound;
    return bound - before > same ? [(before + bound) / 2] : [];
  });
}

/** Success, a fault, what neither has heard of, and every status that one of them has listed. */
function outcomesOf(old: readonly OldNode[], nodes: readonly ProgramNode[]): CallOutcome[] {
  const before = old.flatMap((node) =>
    node.kind === "target" ? node.retry.on : isGroup(node) ? (node.on ?? []) : [],
  );
  const after = nodes.flatMap((node) => [
    ...node.effective.retry.on,
    ...(node.kind === "fallback" && isList(node.trigger) ? node.trigger : []),
  ]);
  const listed = [...before, ...after];
  let unheard = 418;
  while (listed.includes(unheard)) unheard++;
  return [...new Set([200, "fault" as const, unheard, 299, 300, 500, ...listed])];
}

function oldParams(node: OldNode): string[] {
  return node.kind === "target" ? Object.keys(node.params) : [];
}

function newParams({ raw }: ProgramNode): string[] {
  return [raw["override_params"], raw["default_params"]].flatMap((params) =>
    isObject(params) ? Object.keys(params) : [],
  );
}

/** A request whose body has parameters of its own under these names. */
export function requestWith(names: readonly string[], { body }: OldConfig): VerifyRequest {
  const own = names.map((name): [string, unknown] => [name, `${name} of the caller`]);
  const given: JsonObject = { ...Object.fromEntries(own), ...body };
  return { provider: "openai", body: given };
}
