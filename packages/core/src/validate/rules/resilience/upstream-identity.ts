import { equalJson } from "../../../data/equal-json.ts";
import { isObject, type JsonObject } from "../../../data/json-type.ts";
import { inheritance } from "../../../format/inheritance.ts";
import type { StrategyVisit } from "../../visit.ts";

/**
 * A text that is equal for two targets of one node exactly when they call the same upstream with the
 * same things; `undefined` for a leaf that does not say which upstream it is. A `null` may stand for
 * a value that could not be read, so it says nothing either.
 *
 * What the parent hands down is left out, and so is what a leaf only repeats of it: thus the text is
 * never longer than the leaf, however much is inherited.
 */
export function upstreamIdentity(leaf: JsonObject, parent: StrategyVisit): string | undefined {
  if (!isIdentified(leaf)) return undefined;
  const members: Member[] = [];
  for (const [key, value] of Object.entries(leaf)) {
    if (value === null || (isObject(value) && Object.values(value).includes(null)))
      return undefined;
    if (!withoutEffect.has(key)) members.push(...ownPart(key, value, parent));
  }
  return JSON.stringify(members.sort(byKey), (_key, value: unknown) =>
    isObject(value) ? Object.entries(value).sort(byKey) : value,
  );
}

/**
 * A number that is equal for equal upstreams, and different for most that differ: of the leaf's own
 * members that nothing is inherited into, its model and its host, in whatever order they stand.
 */
export function fingerprint(leaf: JsonObject, model: unknown, host: unknown): number {
  let sum = hash(model, 1) + hash(host, 2);
  for (const key in leaf) {
    if (withoutEffect.has(key) || rules[key] !== undefined) continue;
    sum += hash(leaf[key], hash(key, 3));
  }
  return sum;
}

/** FNV-1a of a text; a value of another type counts as no text. */
function hash(value: unknown, seed: number): number {
  let result = seed;
  if (typeof value !== "string") return result;
  for (let index = 0; index < value.length; index++) {
    result = Math.imul(result ^ value.charCodeAt(index), 16777619);
  }
  return result;
}

type Member = readonly [string, unknown];

/** A member of a leaf without what it repeats of the nodes above. */
function ownPart(key: string, value: unknown, parent: StrategyVisit): readonly Member[] {
  switch (rules[key]) {
    case "replace":
      return equalJson(
        value,
        handedDown(parent, (raw) => raw[key]),
      )
        ? []
        : [[key, value]];
    case "merge": {
      if (!isObject(value)) return [[key, value]];
      const own = Object.entries(value).filter(
        ([name, param]) =>
          !equalJson(
            param,
            handedDown(parent, (raw) => paramOf(raw[key], name)),
          ),
      );
      return own.length === 0 ? [] : [[key, Object.fromEntries(own)]];
    }
    default:
      return [[key, value]];
  }
}

/** The nearest value above that is there. */
function handedDown(parent: StrategyVisit, read: (raw: JsonObject) => unknown): unknown {
  for (let above: StrategyVisit | undefined = parent; above !== undefined; above = above.parent) {
    const value = read(above.raw);
    if (value !== undefined) return value;
  }
  return undefined;
}

function paramOf(params: unknown, name: string): unknown {
  return isObject(params) && Object.hasOwn(params, name) ? params[name] : undefined;
}

function byKey([left]: Member, [right]: Member): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether a leaf says which upstream it is. A credential left blank or starred out does not. */
function isIdentified(leaf: JsonObject): boolean {
  if (isBlank(leaf["api_key"]) || isBlank(leaf["virtual_key"]) || isBlank(leaf["provider"])) {
    return false;
  }
  return identifying.some((key) => leaf[key] !== undefined);
}

function isBlank(value: unknown): boolean {
  return typeof value === "string" && /\*\*|\.\.\.|…|xxx|your|^\W*$/i.test(value);
}

const identifying: readonly string[] = [
  "provider",
  "virtual_key",
  "api_key",
  "custom_host",
  "prompt_id",
  "passthrough",
  "override_params",
];

/** Members that change when or how often an upstream is called, not which one or with what. */
const withoutEffect: ReadonlySet<string> = new Set([
  "$schema",
  "name",
  "weight",
  "retry",
  "cache",
  "cb_config",
]);

const rules: Readonly<Record<string, string>> = inheritance;
