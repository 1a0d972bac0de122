import type { Path } from "../data/json-pointer.ts";
import type { JsonObject } from "../data/json-type.ts";

/**
 * A place in the tree as the walk knows it: a link to the parent and one step. It becomes a path only
 * when something is said about it, which in a good config is never.
 */
export interface Place {
  readonly parent: Place | undefined;
  readonly step: string | number;
}

/** The place of a member of the value at `place`. `undefined` is the root. */
export function child(place: Place | undefined, step: string | number): Place {
  return { parent: place, step };
}

/** The path from the root to a place. */
export function pathTo(place: Place | undefined): Path {
  const path: (string | number)[] = [];
  for (let at = place; at !== undefined; at = at.parent) path.unshift(at.step);
  return path;
}

/** How a strategy node routes; `unknown` where the mode is missing or no mode of the format. */
export type Mode = "single" | "fallback" | "loadbalance" | "conditional" | "unknown";

interface NodeCommon {
  /** The members as they stand in the config: every value may still be of a wrong type. */
  readonly raw: JsonObject;
  /** `undefined` for the root. */
  readonly place: Place | undefined;
  /** The node whose target this is; `undefined` for the root. */
  readonly parent: StrategyVisit | undefined;
  /** Position among the targets of the parent. */
  readonly index: number;
}

/** A target that names an upstream. */
export interface LeafVisit extends NodeCommon {
  readonly kind: "leaf";
}

/** A node that routes. */
export interface StrategyVisit extends NodeCommon {
  readonly kind: "strategy";
  readonly mode: Mode;
  /** The `strategy` object; empty where it is missing or no object. */
  readonly strategy: JsonObject;
  /** The elements of `targets`; empty where it is missing or no list. */
  readonly targets: readonly unknown[];
}

/** Any node of the tree. */
export type NodeVisit = LeafVisit | StrategyVisit;

/** One object of tests in a query: the query itself, or an element of `$and` or `$or`. */
export interface QueryVisit {
  readonly raw: JsonObject;
  readonly place: Place;
  readonly node: StrategyVisit;
  /** Whether it stands inside `$and` or `$or`. */
  readonly nested: boolean;
}

/** One test of a query: a path into the request and what it is compared with. */
export interface TestVisit {
  readonly path: string;
  readonly operand: unknown;
  readonly place: Place;
  readonly query: QueryVisit;
}

/** One operator of a test; `$eq` where the operand is a bare value. */
export interface OperatorVisit {
  readonly operator: string;
  readonly operand: unknown;
  readonly place: Place;
  readonly test: TestVisit;
}

/** What a rule can look at, by the name it goes by in `Rule.on`. */
export interface Visits {
  readonly node: NodeVisit;
  readonly leaf: LeafVisit;
  readonly strategy: StrategyVisit;
  readonly query: QueryVisit;
  readonly test: TestVisit;
  readonly operator: OperatorVisit;
}
