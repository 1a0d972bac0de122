import { isList, isObject, type JsonObject } from "../data/json-type.ts";
import { optionsKey } from "./config-v1.ts";
import type { RuleContext } from "./rule.ts";
import { bitsOfNode, type RuleTable } from "./rule-table.ts";
import {
  child,
  type LeafVisit,
  type Mode,
  type NodeVisit,
  type Place,
  type QueryVisit,
  type StrategyVisit,
  type TestVisit,
} from "./visit.ts";

/** Shows every part of a config to the rules that look at such a part, parents before children. */
export function walk(root: unknown, rules: RuleTable, context: RuleContext): void {
  if (!isObject(root)) return;
  const seat: Seat = { raw: root, place: undefined, parent: undefined, index: 0 };
  if (routes(root)) walkStrategy(seat, { rules, context });
  else walkLeaf(seat, { rules, context });
}

/** What the walk carries along. */
interface Tour {
  readonly rules: RuleTable;
  readonly context: RuleContext;
}

/** A node before its kind is settled. */
type Seat = Pick<NodeVisit, "raw" | "place" | "parent" | "index">;

/** A node is a strategy node as soon as it tries to be one. */
function routes(raw: JsonObject): boolean {
  return raw["strategy"] !== undefined || raw["targets"] !== undefined;
}

function walkLeaf({ raw, place, parent, index }: Seat, { rules, context }: Tour): void {
  const visit: LeafVisit = { kind: "leaf", raw, place, parent, index };
  const bits = bitsOfNode(raw, rules.bits);
  for (const entry of rules.node) if (entry.bits & bits) entry.rule.check(visit, context);
  for (const entry of rules.leaf) if (entry.bits & bits) entry.rule.check(visit, context);
}

function walkStrategy({ raw, place, parent, index }: Seat, tour: Tour): void {
  const strategy = isObject(raw["strategy"]) ? raw["strategy"] : nothing;
  const targets = isList(raw["targets"]) ? raw["targets"] : none;
  const mode = modeOf(strategy);
  const visit: StrategyVisit = {
    kind: "strategy",
    raw,
    place,
    parent,
    index,
    mode,
    strategy,
    targets,
  };
  const bits = bitsOfNode(raw, tour.rules.bits);
  for (const entry of tour.rules.node) if (entry.bits & bits) entry.rule.check(visit, tour.context);
  for (const entry of tour.rules.strategy)
    if (entry.bits & bits) entry.rule.check(visit, tour.context);
  if (mode === "conditional") walkConditions(visit, tour);
  const within = child(place, "targets");
  for (let position = 0; position < targets.length; position++) {
    const target = targets[position];
    // What a node of Configs 1.0 means is not this format's to say.
    if (!isObject(target) || optionsKey(target) !== undefined) continue;
    const seat: Seat = {
      raw: target,
      place: child(within, position),
      parent: visit,
      index: position,
    };
    if (routes(target)) walkStrategy(seat, tour);
    else walkLeaf(seat, tour);
  }
}

function walkConditions(node: StrategyVisit, tour: Tour): void {
  const conditions = node.strategy["conditions"];
  if (!isList(conditions)) return;
  const place = child(child(node.place, "strategy"), "conditions");
  for (const [index, condition] of conditions.entries()) {
    if (!isObject(condition) || !isObject(condition["query"])) continue;
    const at = child(child(place, index), "query");
    walkQuery({ raw: condition["query"], place: at, node, nested: false }, tour);
  }
}

function walkQuery(query: QueryVisit, tour: Tour): void {
  for (const rule of tour.rules.query) rule.check(query, tour.context);
  for (const [path, operand] of Object.entries(query.raw)) {
    const place = child(query.place, path);
    if (path === "$and" || path === "$or") walkAlternatives(query, operand, place, tour);
    else walkTest({ path, operand, place, query }, tour);
  }
}

function walkAlternatives(query: QueryVisit, operand: unknown, place: Place, tour: Tour): void {
  if (!isList(operand)) {
    walkTest({ path: String(place.step), operand, place, query }, tour);
    return;
  }
  for (const [index, element] of operand.entries()) {
    if (!isObject(element)) continue;
    walkQuery({ raw: element, place: child(place, index), node: query.node, nested: true }, tour);
  }
}

function walkTest(test: TestVisit, tour: Tour): void {
  for (const rule of tour.rules.test) rule.check(test, tour.context);
  if (!isObject(test.operand)) {
    const visit = { operator: "$eq", operand: test.operand, place: test.place, test };
    for (const rule of tour.rules.operator) rule.check(visit, tour.context);
    return;
  }
  for (const [operator, operand] of Object.entries(test.operand)) {
    const visit = { operator, operand, place: child(test.place, operator), test };
    for (const rule of tour.rules.operator) rule.check(visit, tour.context);
  }
}

function modeOf(strategy: JsonObject): Mode {
  switch (strategy["mode"]) {
    case "single":
    case "fallback":
    case "loadbalance":
    case "conditional":
      return strategy["mode"];
    default:
      return "unknown";
  }
}

const nothing: JsonObject = {};
const none: readonly unknown[] = [];
