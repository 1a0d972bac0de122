import { isObject, type JsonObject } from "../data/json-type.ts";
import { isQueryPath } from "../format/query-paths.ts";
import type { Facts } from "./facts.ts";
import type { Primitive } from "./operators.ts";

/** Looks one thing up in a request; `undefined` means that it is missing. */
export type Look = (facts: Facts) => unknown;

/** What a path of a query looks at; nothing for a path that no query can have. */
export function factAt(path: string): Look | undefined {
  if (!isQueryPath(path)) return undefined;
  if (path === "url.pathname") return (facts) => facts.pathname;
  const key = keyIn(path);
  if (!looksAtBody(path)) return (facts) => own(facts.metadata, key);
  return (facts) => {
    const params = facts.params();
    return isObject(params) ? own(params, key) : undefined;
  };
}

/**
 * Asks whether a path looks at a value: `factAt` and a comparison in one, for conditions that are
 * asked by the dozen. Nearly all fail at the comparison, so it comes before the dearer question.
 */
export function factIs(path: string, value: Primitive): ((facts: Facts) => boolean) | undefined {
  if (!isQueryPath(path)) return undefined;
  if (path === "url.pathname") return (facts) => facts.pathname === value;
  const key = keyIn(path);
  if (!looksAtBody(path)) return (facts) => isOwn(facts.metadata, key, value);
  return (facts) => {
    const params = facts.params();
    return isObject(params) && isOwn(params, key, value);
  };
}

/** Whether a path of a query leads into the body. */
export function looksAtBody(path: string): boolean {
  return path.startsWith("params.");
}

function keyIn(path: string): string {
  return path.slice(path.indexOf(".") + 1);
}

/** What an object inherits, such as `constructor`, is no fact about a request. */
function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function isOwn(object: JsonObject, key: string, value: Primitive): boolean {
  return object[key] === value && Object.hasOwn(object, key);
}
