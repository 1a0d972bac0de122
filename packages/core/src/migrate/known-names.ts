import { keysOf, requestHeaders } from "../format/key-names.ts";
import { requestParams } from "./members/request-params.ts";

/** What a node of today may have. */
const ofToday: ReadonlySet<string> = new Set([...keysOf("leaf"), ...keysOf("strategyNode")]);

/** What says how a node of an older format chooses, and what its targets are. */
const olderRouting = ["mode", "options", "llms", "on_status_codes", "version"] as const;

/** Settings that only older formats have under these names. */
export const olderSettings: ReadonlySet<string> = new Set([
  "params_to_override",
  "retry_settings",
  "cache_status",
  "cache_age",
  "api_key_name",
  "provider_key",
]);

const ofFormat: ReadonlySet<string> = new Set([
  ...ofToday,
  ...olderRouting,
  ...olderSettings,
  "params",
]);

/** What stands in a node of some format by right or by mistake: keys of its `strategy`, and of requests. */
const known: ReadonlySet<string> = new Set([
  ...ofFormat,
  ...(["single", "fallback", "loadbalance", "conditional"] as const).flatMap(keysOf),
  ...requestParams,
  ...Object.keys(requestHeaders),
]);

/** Whether a node of today may have a key. */
export function isOfToday(key: string): boolean {
  return ofToday.has(key);
}

/** Whether a name is one of the format's own in some version, and none of a request. */
export function isOfFormat(name: string): boolean {
  return ofFormat.has(name);
}

/** Whether some version of the format has a name in a node. */
export function isKnownName(name: string): boolean {
  return known.has(name);
}
