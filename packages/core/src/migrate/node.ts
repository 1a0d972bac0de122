import { isList } from "../data/json-type.ts";
import { toCatalog } from "./catalog.ts";
import { camelCaseIn, camelCaseKeys } from "./dialects/camel-case.ts";
import { isSdkOption } from "./dialects/old-sdk.ts";
import { routing } from "./dialects/routing.ts";
import { isOld } from "./dialects/short-form.ts";
import { cache, hasCache } from "./members/cache.ts";
import { credentials } from "./members/credentials.ts";
import { emptySettings } from "./members/empty.ts";
import { flatParams } from "./members/flat-params.ts";
import { params } from "./members/params.ts";
import { travelsWithRequests } from "./members/request-headers.ts";
import { retry } from "./members/retry.ts";
import { unknownKeys } from "./members/unknown.ts";
import { bit, bitsOf } from "./node-bits.ts";
import type { Notes } from "./notes.ts";
import { listIn, type ObjectRewrite, objectIn, objectsOf } from "./rewrite/object-rewrite.ts";

/** In what a node stands. */
export interface Around {
  /** Whether something above it is written in an older format. */
  readonly isOld: boolean;
  /** Whether it is an option of the old SDK. */
  readonly isOfSdk: boolean;
  /** Whether something above it has a cache. */
  readonly isBelowCache: boolean;
  /** Whether virtual keys are to become slugs of the Model Catalog. */
  readonly toCatalog: boolean;
}

/**
 * Migrates a node and all below it. Each node is judged by itself, so trees that mix formats at any depth
 * come out as one.
 */
export function migrateNode(node: ObjectRewrite, notes: Notes, around: Around): void {
  const bits = bitsOf(node.raw);
  const has = (wanted: number) => (bits & wanted) !== 0;
  const noted = notes.all.length;
  const old = around.isOld || (has(bit.older) && isOld(node));
  if (old && has(bit.empty | bit.object)) emptySettings(node, notes);
  const list = has(bit.routing) ? routing(node, notes) : undefined;
  if (has(bit.retry)) retry(node, notes);
  if (has(bit.cache)) cache(node, notes, around.isBelowCache);
  if (has(bit.params)) params(node, notes);
  if (old && has(bit.credentials)) credentials(node, notes);
  if (old && has(bit.header)) travelsWithRequests(node, notes);
  if (has(bit.requestParam) && list === undefined && (old || isSdkOption(node)))
    flatParams(node, notes, around.isOfSdk || isSdkOption(node));
  if (around.toCatalog && has(bit.credentials)) toCatalog(node, notes);
  if (has(bit.camelCase)) camelCaseKeys(node, notes, ["leaf", "strategyNode"]);
  if (has(bit.object)) camelCaseIn(node, notes);
  if (old && has(bit.unknown)) unknownKeys(node, notes, noted);
  if (list === undefined) return;
  const inside = {
    ...around,
    isOld: old,
    isOfSdk: around.isOfSdk || list === "llms",
    isBelowCache: around.isBelowCache || (has(bit.cache) && hasCache(node)),
  };
  for (const child of childrenOf(node, list)) migrateNode(child, notes, inside);
}

function childrenOf(node: ObjectRewrite, key: string): ObjectRewrite[] {
  if (!isList(node.raw[key])) {
    const one = objectIn(node, key);
    return one === undefined ? [] : [one];
  }
  const list = listIn(node, key);
  return list === undefined ? [] : objectsOf(list);
}
