import type { JsonObject } from "../data/json-type.ts";
import { keysOf, requestHeaders } from "../format/key-names.ts";
import { requestParams } from "./members/request-params.ts";
import { nameOf } from "./rewrite/spelling.ts";

/** What the rules look for in a node, a bit for each, so that those with nothing to say are not asked. */
export const bit = {
  /** `mode` and the lists of targets. */
  routing: 1,
  /** Names that only older formats have. */
  older: 2,
  retry: 4,
  cache: 8,
  params: 16,
  credentials: 32,
  header: 64,
  requestParam: 128,
  /** Objects of the format, whose keys have two spellings as well. */
  object: 256,
  /** A name of the format in camelCase. */
  camelCase: 512,
  /** A name that no version of the format has. */
  unknown: 1024,
  /** A value that is `null`. */
  empty: 2048,
} as const;

const named: readonly (readonly [number, readonly string[]])[] = [
  [bit.routing, ["mode", "strategy", "targets", "options", "llms"]],
  [bit.older, ["mode", "options", "llms", "params_to_override", "params", "retry_settings"]],
  [bit.older, ["cache_status", "cache_age", "api_key_name", "provider_key", "retry", "cache"]],
  [bit.retry, ["retry", "retry_settings"]],
  [bit.cache, ["cache", "cache_status", "cache_age"]],
  [bit.params, ["params_to_override", "params"]],
  [bit.credentials, ["virtual_key", "api_key_name", "provider_key"]],
  [bit.header, Object.keys(requestHeaders)],
  [bit.requestParam, [...requestParams]],
  [bit.object, ["retry", "retry_settings", "cache", "strategy", "cb_config"]],
];

/** The bits of a name of the format, older ones included. */
const bitsByName = new Map<string, number>(
  [...keysOf("leaf"), ...keysOf("strategyNode")].map((name) => [name, 0]),
);
for (const [bits, names] of named)
  for (const name of names) bitsByName.set(name, (bitsByName.get(name) ?? 0) | bits);

/** The bits of all that a node has. */
export function bitsOf(raw: JsonObject): number {
  let bits = 0;
  for (const key in raw) {
    bits |= bitsByName.get(key) ?? bitsOfOther(key);
    if (raw[key] === null) bits |= bit.empty;
  }
  return bits;
}

function bitsOfOther(key: string): number {
  const bits = bitsByName.get(nameOf(key));
  return bits === undefined ? bit.unknown : bits | bit.camelCase;
}

/** Whether some version of the format has a name. */
export function isKnownName(name: string): boolean {
  return bitsByName.has(name);
}
