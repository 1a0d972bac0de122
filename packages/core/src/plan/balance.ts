import type { BalancerNode, ProgramNode, Sticky, StickyField } from "../compile/program.ts";
import { hashText } from "../data/hash.ts";
import { chooseByWeight } from "./choose.ts";
import type { Decision } from "./decision.ts";
import { bodyParam, type Journey } from "./journey.ts";
import { chooseBySticky, stickyKey } from "./rendezvous.ts";

/** A balancer's choice among those of its targets that may be chosen. */
export interface Balanced {
  readonly target: ProgramNode | undefined;
  readonly decision: Decision;
}

/** Chooses: by what was chosen before, by the values that make requests belong together, or by lot. */
export function balance(
  node: BalancerNode,
  targets: readonly ProgramNode[],
  journey: Journey,
): Balanced {
  const scale = scaleOf(node, targets);
  return (
    (node.sticky === undefined ? undefined : stuck(node, node.sticky, scale, journey)) ??
    drawn(node, scale, journey)
  );
}

/** Targets with their weights, and what is needed to draw among them. */
interface Scale {
  readonly targets: readonly ProgramNode[];
  readonly weights: readonly number[];
  readonly sums: readonly number[];
  readonly total: number;
}

function scaleOf(node: BalancerNode, targets: readonly ProgramNode[]): Scale {
  if (targets === node.targets) return scale(targets, node.weights, node.sums);
  const kept = new Set(targets);
  const weights = node.weights.filter((_, index) => {
    const target = node.targets[index];
    return target !== undefined && kept.has(target);
  });
  let sum = 0;
  const sums = weights.map((weight) => {
    sum += weight;
    return sum;
  });
  return scale(targets, weights, sums);
}

function scale(
  targets: readonly ProgramNode[],
  weights: readonly number[],
  sums: readonly number[],
): Scale {
  return { targets, weights, sums, total: sums.at(-1) ?? 0 };
}

function drawn(node: BalancerNode, scale: Scale, { draw }: Journey): Balanced {
  const number = draw(node, scale.sums, scale.targets);
  const index = chooseByWeight(scale.sums, number);
  const { target, pointer, share } = chosen(scale, index);
  const at = node.pointer;
  return { target, decision: { kind: "drawn", at, target: pointer, draw: number, share } };
}

function stuck(
  node: BalancerNode,
  sticky: Sticky,
  scale: Scale,
  journey: Journey,
): Balanced | undefined {
  const before = journey.circumstances.affinity?.get(node.pointer);
  const known = scale.targets.findIndex(({ pointer }) => pointer === before);
  const index =
    known >= 0 && (scale.weights[known] ?? 0) > 0 ? known : byFields(sticky, scale, journey);
  if (index === undefined) return undefined;
  const { target, pointer, share } = chosen(scale, index);
  const fields = sticky.fields.map(({ text }) => text);
  return { target, decision: { kind: "stuck", at: node.pointer, target: pointer, fields, share } };
}

/** Nothing where the request has none of the fields: such requests have nothing in common. */
function byFields({ fields, ttlMs }: Sticky, scale: Scale, journey: Journey): number | undefined {
  const values = fields.map((field) => fieldValue(field, journey));
  if (values.every((value) => value === undefined)) return undefined;
  const { nowMs } = journey.circumstances;
  // Each key has a window of its own, so that not all requests move at one moment.
  const phase = ttlMs === undefined ? 0 : stickyKey(values, 0) % ttlMs;
  const window = ttlMs === undefined ? 0 : Math.floor((nowMs + phase) / ttlMs);
  const entries = scale.targets.map(({ pointer }, at) => ({
    hash: hashText(pointer),
    weight: scale.weights[at] ?? 0,
  }));
  return chooseBySticky(entries, stickyKey(values, window));
}

/** Beyond this a value is told by its hash, which a request works out once for all balancers. */
const longestValue = 256;

function fieldValue(field: StickyField, journey: Journey): string | undefined {
  const known = journey.digests?.get(field.text);
  if (known !== undefined) return known;
  const text = fieldText(field, journey);
  if (text === undefined || text.length <= longestValue) return text;
  const digest = `${text.length} ${hashText(text)}`;
  journey.digests ??= new Map();
  journey.digests.set(field.text, digest);
  return digest;
}

function fieldText({ from, key }: StickyField, journey: Journey): string | undefined {
  const { headers, metadata } = journey.request;
  if (from === "headers") return headers.get(key)?.value;
  const value =
    from === "params"
      ? bodyParam(journey, key)
      : Object.hasOwn(metadata, key)
        ? metadata[key]
        : undefined;
  // What requests have in common is a name or a number; an object or a list is none.
  return value === null || typeof value === "object" ? undefined : keyText(value);
}

/** A number and its text are two values, as conditions see them. */
function keyText(value: unknown): string | undefined {
  return value === undefined ? undefined : `${typeof value} ${String(value)}`;
}

/** The target at an index with its part of all weights. */
function chosen({ targets, total, weights }: Scale, index: number) {
  const target = targets[index];
  const share = total > 0 ? (weights[index] ?? 0) / total : 0;
  return { target, pointer: target?.pointer ?? "", share };
}
