import { isList, isObject } from "../../../data/json-type.ts";
import { limits } from "../../../limits.ts";
import { child, type Place, type StrategyVisit } from "../../visit.ts";

/**
 * The names of a node's targets, each with the index of the first target that bears it.
 *
 * `undefined` where they cannot be known: a target that is no object, or a name that is no text, is
 * for shape to tell, and what seems missing may stand there.
 */
export function targetNames(node: StrategyVisit): ReadonlyMap<string, number> | undefined {
  if (!known.has(node)) known.set(node, collect(node));
  return known.get(node);
}

/** Several rules ask for the names of the same node, and there can be thousands. */
const known = new WeakMap<StrategyVisit, ReadonlyMap<string, number> | undefined>();

function collect(node: StrategyVisit): ReadonlyMap<string, number> | undefined {
  const names = new Map<string, number>();
  for (const [index, target] of node.targets.entries()) {
    if (!isObject(target)) return undefined;
    const name = target["name"];
    if (name === undefined) continue;
    if (typeof name !== "string" || name === "") return undefined;
    if (!names.has(name)) names.set(name, index);
  }
  return names;
}

/** A use of a target's name: the `then` of a condition, or `default`. */
export interface Reference {
  readonly key: "then" | "default";
  readonly name: string;
  readonly place: Place;
}

/** The uses of names that no target bears, in the order in which they are written; no more than are told. */
export function danglingReferences(
  node: StrategyVisit,
  names: ReadonlyMap<string, number>,
): Reference[] {
  const dangling: Reference[] = [];
  const strategy = child(node.place, "strategy");
  const conditions = node.strategy["conditions"];
  if (isList(conditions)) {
    for (const [index, condition] of conditions.entries()) {
      if (dangling.length >= limits.diagnostics) break;
      if (!isObject(condition)) continue;
      const name = condition["then"];
      if (typeof name !== "string" || name === "" || names.has(name)) continue;
      const place = child(child(child(strategy, "conditions"), index), "then");
      dangling.push({ key: "then", name, place });
    }
  }
  const name = node.strategy["default"];
  if (typeof name === "string" && name !== "" && !names.has(name)) {
    dangling.push({ key: "default", name, place: child(strategy, "default") });
  }
  return dangling;
}
