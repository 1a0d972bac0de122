import type { AnyRule, Rule } from "./rule.ts";

/** Rules sorted by what they look at, so that the walk asks only those that care. */
export interface RuleTable {
  readonly node: readonly Rule<"node">[];
  readonly leaf: readonly Rule<"leaf">[];
  readonly strategy: readonly Rule<"strategy">[];
  readonly query: readonly Rule<"query">[];
  readonly test: readonly Rule<"test">[];
  readonly operator: readonly Rule<"operator">[];
}

/** Sorts rules by what they look at. */
export function ruleTable(rules: readonly AnyRule[]): RuleTable {
  return {
    node: rules.filter((rule) => rule.on === "node"),
    leaf: rules.filter((rule) => rule.on === "leaf"),
    strategy: rules.filter((rule) => rule.on === "strategy"),
    query: rules.filter((rule) => rule.on === "query"),
    test: rules.filter((rule) => rule.on === "test"),
    operator: rules.filter((rule) => rule.on === "operator"),
  };
}
