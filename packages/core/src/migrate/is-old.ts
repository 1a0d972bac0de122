import { isObject, type JsonObject } from "../data/json-type.ts";
import { requestHeaders } from "../format/key-names.ts";
import { optionsOf } from "./dialects/mode-and-options.ts";
import { isAlone } from "./dialects/old-sdk.ts";
import { isKnownName, olderSettings } from "./known-names.ts";
import type { ObjectRewrite } from "./rewrite/object-rewrite.ts";
import { nameOf, spelled } from "./rewrite/spelling.ts";

/**
 * Whether a node is written in an older format. A short form that holds nothing but what Configs 2.0 has,
 * as in `{provider, api_key}`, is a target of today already.
 */
export function isOld(node: ObjectRewrite): boolean {
  const { raw } = node;
  const { cache, mode, retry, strategy } = raw;
  return (
    optionsOf(raw) !== undefined ||
    typeof retry === "number" ||
    typeof retry === "string" ||
    typeof cache === "string" ||
    typeof cache === "boolean" ||
    typeof strategy === "string" ||
    (typeof mode === "string" && !isObject(strategy)) ||
    isOldByName(raw) ||
    isShortForm(node)
  );
}

/** Whether a node has a setting that only older formats have, or a key of the format in camelCase. */
function isOldByName(raw: JsonObject): boolean {
  for (const key in raw) {
    const name = nameOf(key);
    if (name === key ? olderSettings.has(key) && raw[key] !== null : isKnownName(name)) return true;
  }
  return false;
}

/** A target by itself, with what the old SDK took for one. In a tree of today such a key is a mistake. */
function isShortForm(node: ObjectRewrite): boolean {
  return (
    isAlone(node) &&
    node.raw["targets"] === undefined &&
    Object.keys(requestHeaders).some((name) => spelled(node, name) !== undefined)
  );
}
