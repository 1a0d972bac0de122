import { isObject, type JsonObject } from "../data/json-type.ts";
import { requestHeaders } from "../format/key-names.ts";
import { objectsInside } from "./dialects/camel-case.ts";
import { optionsOf } from "./dialects/mode-and-options.ts";
import { isAlone } from "./dialects/old-sdk.ts";
import { isOlderMode } from "./dialects/strategy.ts";
import { isOfFormat, olderSettings } from "./known-names.ts";
import { requestParams } from "./members/request-params.ts";
import { hasTexts } from "./members/status-codes.ts";
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
    isObject(raw["params"]) ||
    isOldByName(raw) ||
    objectsInside.some(([name]) => isOldInside(raw[name])) ||
    isShortForm(node)
  );
}

/** Whether a node has a setting that only older formats have, or a key of the format in camelCase. */
function isOldByName(raw: JsonObject): boolean {
  for (const key in raw) {
    const name = nameOf(key);
    if (name === key ? olderSettings.has(key) && raw[key] !== null : isOfFormat(name)) return true;
  }
  return false;
}

/** The same for an object of the format inside a node. */
function isOldInside(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) if (key === "count" || nameOf(key) !== key) return true;
  return hasTexts(value["on_status_codes"]) || isOlderMode(value["mode"]);
}

/** What the old SDK took for a target, when it had nothing else. In a tree of today such a key is a mistake. */
function isShortForm(node: ObjectRewrite): boolean {
  const { raw } = node;
  return (
    isAlone(node) &&
    !String(raw["provider"]).startsWith("@") &&
    Object.keys(requestHeaders).some((name) => spelled(node, name) !== undefined) &&
    Object.keys(raw).every((key) => ofShortForm.has(nameOf(key)))
  );
}

const ofShortForm: ReadonlySet<string> = new Set([
  ..."provider virtual_key api_key weight retry cache override_params params".split(" "),
  ..."resource_name deployment_id api_version".split(" "),
  ...Object.keys(requestHeaders),
  ...requestParams,
  ...olderSettings,
]);
