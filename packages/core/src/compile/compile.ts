import { hashText } from "../data/hash.ts";
import { isList, isNumber, isObject, type JsonObject } from "../data/json-type.ts";
import type { ValidConfig } from "../validate/validate.ts";
import { type Condition, compileConditions } from "./conditions.ts";
import { changesBody, type Effective, effectiveAt, nothing } from "./effective.ts";
import type {
  BalancerNode,
  Branch,
  FallbackNode,
  GroupNode,
  LeafNode,
  Program,
  ProgramNode,
  RouterNode,
  SingleNode,
} from "./program.ts";
import { compileSticky } from "./sticky.ts";

/**
 * Works out what of a config does not depend on the request: the way through its strategies.
 *
 * What may live here: anything that is known once the file is. What must not: a request, a seed, the
 * time.
 *
 * @example
 * ```ts
 * import { compile, load } from "@pk-config/core";
 *
 * const checked = load('{"strategy": {"mode": "single"}, "targets": [{"provider": "openai"}]}');
 * if (!checked.ok) throw new Error(checked.diagnostics[0]?.message);
 * compile(checked.value).root.kind; // => "single"
 * ```
 */
export function compile(config: ValidConfig): Program {
  const notes: Notes = { readsBody: false, size: 0 };
  const root = compileNode({ raw: { ...config }, pointer: "", parent: undefined }, nothing, notes);
  return Object.freeze({ root, ...notes });
}

/** What is noticed about a whole config on the way. */
interface Notes {
  readsBody: boolean;
  size: number;
}

type Place = Pick<ProgramNode, "raw" | "pointer" | "parent">;
type Seat = Pick<ProgramNode, "raw" | "pointer" | "parent" | "effective">;

function compileNode(place: Place, above: Effective, notes: Notes): ProgramNode {
  const { raw, pointer, parent } = place;
  notes.size += 1;
  const seat = { raw, pointer, parent, effective: effectiveAt(above, raw, pointer) };
  const strategy = raw["strategy"];
  if (changesBody(raw)) notes.readsBody = true;
  if (!isObject(strategy)) return leaf(seat, notes);
  const given = raw["targets"];
  const targets = isList(given) ? given : [];
  switch (strategy["mode"]) {
    case "fallback":
      return fallback(seat, { strategy, given: targets }, notes);
    case "loadbalance":
      return balancer(seat, { strategy, given: targets }, notes);
    case "conditional":
      return router(seat, { strategy, given: targets }, notes);
    default:
      return single(seat, { strategy, given: targets }, notes);
  }
}

/** The parts of a strategy node. */
interface Parts {
  readonly strategy: JsonObject;
  readonly given: readonly unknown[];
}

function leaf({ raw, pointer, parent, effective }: Seat, notes: Notes): LeafNode {
  if (raw["passthrough"] === true) notes.readsBody = true;
  const node: LeafNode = { kind: "leaf", pointer, raw, parent, effective };
  return Object.freeze(node);
}

function single(seat: Seat, { given }: Parts, notes: Notes): SingleNode {
  const targets: ProgramNode[] = [];
  const node: SingleNode = { kind: "single", ...seat, targets };
  return sealed(node, targets, given, notes);
}

function fallback(seat: Seat, { strategy, given }: Parts, notes: Notes): FallbackNode {
  const targets: ProgramNode[] = [];
  const { pointer } = seat;
  const listed = strategy["on_status_codes"];
  const node: FallbackNode = {
    kind: "fallback",
    ...seat,
    targets,
    trigger: isList(listed) ? Object.freeze([...new Set(listed.filter(isNumber))]) : "failure",
    triggerAt: `${pointer}/strategy${isList(listed) ? "/on_status_codes" : ""}`,
    pointers: Object.freeze(given.map((_, index) => `${pointer}/targets/${index}`)),
  };
  return sealed(node, targets, given, notes);
}

function balancer(seat: Seat, { strategy, given }: Parts, notes: Notes): BalancerNode {
  const targets: ProgramNode[] = [];
  const weights = comparable(given.map(weightOf));
  let sum = 0;
  const sums = weights.map((weight) => {
    sum += weight;
    return sum;
  });
  const sticky = compileSticky(strategy);
  if (sticky?.fields.some(({ from }) => from === "params") === true) notes.readsBody = true;
  const node: BalancerNode = {
    kind: "loadbalance",
    ...seat,
    targets,
    weights: Object.freeze(weights),
    sums: Object.freeze(sums),
    hash: hashText(seat.pointer),
    sticky,
  };
  return sealed(node, targets, given, notes);
}

/** Weights whose sum is beyond all numbers, as parts of the largest: the shares are the same. */
function comparable(weights: number[]): number[] {
  if (Number.isFinite(weights.reduce((sum, weight) => sum + weight, 0))) return weights;
  const largest = Math.max(...weights);
  return weights.map((weight) => weight / largest);
}

/** A target without a weight counts as one of weight 1. */
function weightOf(target: unknown): number {
  const weight = isObject(target) ? target["weight"] : undefined;
  return isNumber(weight) && weight > 0 ? weight : weight === undefined ? 1 : 0;
}

function router(seat: Seat, { strategy, given }: Parts, notes: Notes): RouterNode {
  const targets: ProgramNode[] = [];
  const { pointer } = seat;
  const conditions = conditionsIn(strategy);
  const compiled = compileConditions(conditions);
  if (compiled.needsBody) notes.readsBody = true;
  const places = new Map<unknown, number>();
  for (const [index, target] of given.entries()) {
    const name = isObject(target) ? target["name"] : undefined;
    if (!places.has(name)) places.set(name, index);
  }
  const branchTo = (name: unknown, condition?: string): Branch | undefined => {
    const index = typeof name === "string" ? places.get(name) : undefined;
    if (index === undefined) return undefined;
    return Object.freeze({ target: index, pointer: `${pointer}/targets/${index}`, condition });
  };
  const node: RouterNode = {
    kind: "conditional",
    ...seat,
    targets,
    router: compiled,
    branches: Object.freeze(
      conditions.map(({ then }, index) =>
        branchTo(then, `${pointer}/strategy/conditions/${index}`),
      ),
    ),
    otherwise: branchTo(strategy["default"]),
  };
  return sealed(node, targets, given, notes);
}

/** Every condition keeps its place; what is none holds for no request. */
function conditionsIn(strategy: JsonObject): Condition[] {
  const { conditions } = strategy;
  return (isList(conditions) ? conditions : []).map((condition) => {
    const { query, then } = isObject(condition) ? condition : {};
    return isObject(query) && typeof then === "string" ? { query, then } : never;
  });
}

const never: Condition = { query: { $or: [] }, then: "" };

/** Compiles the targets of a node, which know it as their parent, and freezes both. */
function sealed<Node extends GroupNode>(
  node: Node,
  targets: ProgramNode[],
  given: readonly unknown[],
  notes: Notes,
): Node {
  const within = `${node.pointer}/targets/`;
  for (let index = 0; index < given.length; index++) {
    const raw = given[index];
    const place = { raw: isObject(raw) ? raw : {}, pointer: `${within}${index}`, parent: node };
    targets.push(compileNode(place, node.effective, notes));
  }
  Object.freeze(targets);
  return Object.freeze(node);
}
