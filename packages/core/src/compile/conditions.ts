import type { JsonObject } from "../data/json-type.ts";
import { isQueryPath } from "../format/query-paths.ts";
import { type Equality, equalityIn } from "./equality.ts";
import { factAt } from "./fact-at.ts";
import type { Facts } from "./facts.ts";
import { compileQuery, queryReadsBody } from "./query.ts";

/** A condition as the config has it. */
export interface Condition {
  readonly query: JsonObject;
  /** Name of the target to take where the query holds. */
  readonly then: string;
}

/** The compiled conditions of a `conditional`. */
export interface Router {
  /** Position of the first condition that holds, -1 where none does. */
  readonly match: (facts: Facts) => number;
  /** Whether some condition looks at the body. */
  readonly needsBody: boolean;
}

/**
 * Compiles conditions so that a request is asked as little as possible.
 *
 * Neighbours that only ask what one key is equal to are answered together, by one look at the key
 * and one at a table, however many they are; so are those that ask it of any keys of the metadata, by
 * a look at each key that is there. Everything else is asked in order.
 */
export function compileConditions(conditions: readonly Condition[]): Router {
  const [only, ...others] = stagesOf(conditions);
  const match =
    only === undefined ? () => -1 : others.length === 0 ? only : firstOf([only, ...others]);
  const needsBody = conditions.some(({ query }) => queryReadsBody(query));
  return Object.freeze({ match, needsBody });
}

/** Some conditions in a row: the position of the first that holds, -1 where none does. */
type Stage = (facts: Facts) => number;

function firstOf(stages: readonly Stage[]): Stage {
  return (facts) => {
    for (const stage of stages) {
      const found = stage(facts);
      if (found >= 0) return found;
    }
    return -1;
  };
}

function stagesOf(conditions: readonly Condition[]): Stage[] {
  const stages: Stage[] = [];
  const equalities = conditions.map(({ query }) => equalityIn(query));
  for (let first = 0; first < conditions.length; ) {
    const path = equalities[first]?.path;
    let end = first + 1;
    while (path !== undefined && isAlike(path, equalities[end]?.path)) end += 1;
    const query = conditions[first]?.query ?? {};
    stages.push(
      path !== undefined && end - first > 1
        ? tableStage(equalities.slice(first, end), first)
        : queryStage(query, first),
    );
    first = end;
  }
  return stages;
}

function queryStage(query: JsonObject, position: number): Stage {
  const test = compileQuery(query);
  return (facts) => (test(facts) ? position : -1);
}

/** Whether two equalities can share a table. */
function isAlike(path: string, other: string | undefined): boolean {
  return path === other || (isMetadata(path) && other !== undefined && isMetadata(other));
}

function isMetadata(path: string): boolean {
  return path.startsWith("metadata.") && isQueryPath(path);
}

/** By value: the position of the first condition that asks for it. A map tells "1" from 1, too. */
type Positions = Map<unknown, number>;

function tableStage(equalities: readonly (Equality | undefined)[], first: number): Stage {
  const tables = new Map<string, Positions>();
  for (const [index, equality] of equalities.entries()) {
    if (equality === undefined) continue;
    const positions: Positions = tables.get(equality.path) ?? new Map();
    tables.set(equality.path, positions);
    for (const value of equality.values) {
      if (!positions.has(value)) positions.set(value, first + index);
    }
  }
  const [[path, positions] = ["", undefined], ...others] = tables;
  if (positions === undefined) return () => -1;
  return others.length === 0 ? pathStage(path, positions) : metadataStage(tables);
}

function pathStage(path: string, positions: Positions): Stage {
  const look = factAt(path);
  return look === undefined ? () => -1 : (facts) => positions.get(look(facts)) ?? -1;
}

/** A request has few keys of metadata, however many the conditions ask for. */
function metadataStage(tables: ReadonlyMap<string, Positions>): Stage {
  const byKey = new Map(
    [...tables].map(([path, positions]) => [path.slice("metadata.".length), positions]),
  );
  return ({ metadata }) => {
    let best = -1;
    for (const key of Object.keys(metadata)) {
      const found = byKey.get(key)?.get(metadata[key]);
      if (found !== undefined && (best < 0 || found < best)) best = found;
    }
    return best;
  };
}
