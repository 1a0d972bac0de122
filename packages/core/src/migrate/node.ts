import { isList, type JsonObject } from "../data/json-type.ts";
import { bareHeader } from "../format/header-names.ts";
import { toCatalog } from "./catalog.ts";
import { camelCaseIn, camelCaseKeys } from "./dialects/camel-case.ts";
import { version } from "./dialects/draft.ts";
import { isSdkOption } from "./dialects/old-sdk.ts";
import { routing } from "./dialects/routing.ts";
import { isOld } from "./is-old.ts";
import { isOfToday } from "./known-names.ts";
import { cache, hasCache } from "./members/cache.ts";
import { credentials } from "./members/credentials.ts";
import { emptySettings } from "./members/empty.ts";
import { flatParams } from "./members/flat-params.ts";
import { params } from "./members/params.ts";
import { travelsWithRequests } from "./members/request-headers.ts";
import { retry } from "./members/retry.ts";
import { unknownKeys } from "./members/unknown.ts";
import type { Notes } from "./notes.ts";
import {
  keepFromRules,
  listIn,
  type ObjectRewrite,
  objectIn,
  objectsOf,
} from "./rewrite/object-rewrite.ts";

/** In what a node stands. */
export interface Around {
  /** Whether something above it is written in an older format. */
  readonly isOld: boolean;
  /** Whether it is an option of the old SDK. */
  readonly isOfSdk: boolean;
  /** Whether something above it has a cache. */
  readonly isBelowCache: boolean;
  /** The headers that are passed on to it, as they are spelled bare. */
  readonly forwarded: ReadonlySet<string>;
  /** Whether virtual keys are to become slugs of the Model Catalog. */
  readonly toCatalog: boolean;
}

/**
 * Migrates a node and all below it. Each node is judged by itself, so trees that mix formats at any depth
 * come out as one.
 */
export function migrateNode(node: ObjectRewrite, notes: Notes, around: Around): void {
  const noted = notes.all.length;
  const forwarded = forwardedBy(node) ?? around.forwarded;
  if (forwarded.size > 0) keepFromRules(node, headersIn(node.raw, forwarded));
  const isOfSdk = around.isOfSdk || isSdkOption(node);
  const old = version(node, notes) || around.isOld || isSdkOption(node) || isOld(node);
  if (old) emptySettings(node, notes);
  const list = routing(node, notes);
  retry(node, notes);
  cache(node, notes, around.isBelowCache);
  params(node, notes, list !== undefined);
  if (old) {
    credentials(node, notes);
    travelsWithRequests(node, notes);
    if (list === undefined) flatParams(node, notes, isOfSdk);
  }
  if (around.toCatalog) toCatalog(node, notes);
  camelCaseKeys(node, notes, ["leaf", "strategyNode"]);
  camelCaseIn(node, notes);
  if (old) unknownKeys(node, notes, noted);
  if (list === undefined) return;
  const inside = {
    ...around,
    isOld: old,
    isOfSdk: around.isOfSdk || list === "llms",
    isBelowCache: around.isBelowCache || hasCache(node),
    forwarded,
  };
  for (const child of childrenOf(node, list)) migrateNode(child, notes, inside);
}

function forwardedBy({ raw }: ObjectRewrite): ReadonlySet<string> | undefined {
  const { forward_headers: names, forwardHeaders: older = names } = raw;
  if (!isList(older)) return undefined;
  return new Set(older.map((name) => (typeof name === "string" ? bareHeader(name) : "")));
}

/** Keys that hold the value of a header which is passed on, whatever else they are the names of. */
function headersIn(raw: JsonObject, forwarded: ReadonlySet<string>): string[] {
  return Object.keys(raw).filter(
    (key) =>
      typeof raw[key] === "string" &&
      forwarded.has(bareHeader(key)) &&
      !isOfToday(key) &&
      key !== "mode",
  );
}

function childrenOf(node: ObjectRewrite, key: string): ObjectRewrite[] {
  if (!isList(node.raw[key])) {
    const one = objectIn(node, key);
    return one === undefined ? [] : [one];
  }
  const list = listIn(node, key);
  return list === undefined ? [] : objectsOf(list);
}
