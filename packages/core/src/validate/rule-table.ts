import type { JsonObject } from "../data/json-type.ts";
import type { AnyRule, Rule } from "./rule.ts";
import type { Gateway } from "./settings.ts";

/** Rules sorted by what they look at, so that the walk asks only those that have something to say. */
export interface RuleTable {
  readonly node: NodeRules<"node">;
  readonly leaf: NodeRules<"leaf">;
  readonly strategy: NodeRules<"strategy">;
  readonly query: readonly Rule<"query">[];
  readonly test: readonly Rule<"test">[];
  readonly operator: readonly Rule<"operator">[];
  /** One bit for each member that some rule speaks of. */
  readonly bits: ReadonlyMap<string, number>;
}

/** Rules on nodes, each with the bits of the members it speaks of; all bits where it speaks of none. */
export type NodeRules<Kind extends "node" | "leaf" | "strategy"> = readonly {
  readonly bits: number;
  readonly rule: Rule<Kind>;
}[];

/** Every bit there is: what a rule has that is asked everywhere. */
const everywhere = -1;

/** The rules that speak when a gateway is named, or when none is, sorted by what they look at. */
export function ruleTable(all: readonly AnyRule[], gateway: Gateway | undefined): RuleTable {
  const rules = all.filter(
    ({ gateways }) =>
      gateways === undefined || (gateway !== undefined && gateways.includes(gateway)),
  );
  const bits = memberBits(rules);
  const withBits = <Kind extends "node" | "leaf" | "strategy">(rule: Rule<Kind>) => ({
    bits: bitsOf(rule.members, bits),
    rule,
  });
  return {
    node: rules.filter((rule) => rule.on === "node").map(withBits),
    leaf: rules.filter((rule) => rule.on === "leaf").map(withBits),
    strategy: rules.filter((rule) => rule.on === "strategy").map(withBits),
    query: rules.filter((rule) => rule.on === "query"),
    test: rules.filter((rule) => rule.on === "test"),
    operator: rules.filter((rule) => rule.on === "operator"),
    bits,
  };
}

/**
 * The bits of the members a node has. The lowest bit is always set, so that a rule without members
 * is asked of an empty node too.
 */
export function bitsOfNode(raw: JsonObject, bits: ReadonlyMap<string, number>): number {
  let all = 1;
  for (const key in raw) all |= bits.get(key) ?? 0;
  return all;
}

function memberBits(rules: readonly AnyRule[]): Map<string, number> {
  const bits = new Map<string, number>();
  for (const { members = [] } of rules) {
    for (const member of members) if (!bits.has(member)) bits.set(member, 2 ** (bits.size + 1));
  }
  if (bits.size > 30) throw new Error("Rules speak of more members than an integer has bits.");
  return bits;
}

function bitsOf(members: readonly string[] | undefined, bits: ReadonlyMap<string, number>): number {
  if (members === undefined) return everywhere;
  return members.reduce((all, member) => all | (bits.get(member) ?? 0), 0);
}
