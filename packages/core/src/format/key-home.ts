import { isObject, type JsonObject } from "../data/json-type.ts";
import { bodyParams, keysOf, type ObjectKind } from "./key-names.ts";
import { strategyModes } from "./strategy-modes.ts";

/** Where a key stands, and what surrounds it. */
export interface KeyPlace {
  readonly key: string;
  readonly kind: ObjectKind;
  /** Path of the object the key stands in. */
  readonly path: readonly string[];
  readonly node: JsonObject;
  readonly nodePath: readonly string[];
}

/** Where a key belongs. */
export interface KeyHome {
  /** How a message calls the place. */
  readonly name: string;
  readonly hint?: string;
  /** The key's path there; missing where it could belong to several places. */
  readonly path?: readonly string[];
  /** Whether moving it there is sure to be what was meant. */
  readonly safe: boolean;
}

/** Where a key that its object does not know belongs, or `undefined` when it has no home at all. */
export function keyHome(place: KeyPlace): KeyHome | undefined {
  const atNode = place.path.length === place.nodePath.length;
  if (atNode) return homeOfNodeKey(place);
  return homeOfInnerKey(place);
}

function homeOfNodeKey({ key, kind, node, nodePath }: KeyPlace): KeyHome | undefined {
  const routes = kind === "strategyNode";
  if (bodyParams.has(key)) {
    const taken = isObject(node["override_params"]) && Object.hasOwn(node["override_params"], key);
    return { name: "`override_params`", path: [...nodePath, "override_params", key], safe: !taken };
  }
  if (key === "mode" && routes) return inside("strategy", key, node, nodePath);
  if (key === "on_status_codes" && !routes) {
    if (isObject(node["retry"])) return inside("retry", key, node, nodePath);
    return { name: "the `strategy` of the node above, or `retry`", safe: false };
  }
  if (Object.hasOwn(strategyModes, key) && routes) return inStrategy(key, node, nodePath);
  if (key === "cache_status" || key === "cache_age") return inCache(key, node, nodePath);
  if (key === "attempts") return inside("retry", key, node, nodePath);
  if (key === "max_age") return inside("cache", key, node, nodePath);
  if (routes && keysOf("leaf").includes(key)) {
    return {
      name: "the targets",
      hint: "Providers and credentials are not inherited: put the key into each target that needs it.",
      safe: false,
    };
  }
  return undefined;
}

/** A key of `strategy` beside it; where the mode ignores the key, moving it would be no help. */
function inStrategy(key: string, node: JsonObject, nodePath: readonly string[]): KeyHome {
  const strategy = node["strategy"];
  const mode = isObject(strategy) ? strategy["mode"] : undefined;
  const knows = strategyModes[key] ?? [];
  if (typeof mode !== "string" || knows.includes(mode)) {
    return inside("strategy", key, node, nodePath);
  }
  const names = knows.map((name) => `\`${name}\``).join(" or ");
  return { name: `a \`strategy\` whose mode is ${names}`, safe: false };
}

/** The cache of Configs 1.0, which had two keys on the node. An age alone switches no cache on. */
function inCache(
  key: "cache_status" | "cache_age",
  node: JsonObject,
  nodePath: readonly string[],
): KeyHome {
  const { cache, cache_status: status } = node;
  const inner = key === "cache_status" ? "mode" : "max_age";
  const mode = isCacheMode(status) ? status : "simple";
  const age = /^(?:max-age=)?(\d{1,9})$/.exec(String(node["cache_age"]))?.[1] ?? "3600";
  const movable =
    key === "cache_status"
      ? isCacheMode(status)
      : Number.isInteger(node[key]) && (isCacheMode(status) || isObject(cache));
  const free = cache === undefined || (isObject(cache) && !Object.hasOwn(cache, inner));
  return {
    name: `\`cache.${inner}\``,
    hint: `Write "cache": {"mode": "${mode}"${key === "cache_age" ? `, "max_age": ${age}` : ""}}.`,
    ...(movable && free ? { path: [...nodePath, "cache", inner] } : {}),
    // Into a file an age is moved only after its mode.
    safe: key === "cache_status" && cache === undefined,
  };
}

function isCacheMode(value: unknown): value is "simple" | "semantic" {
  return value === "simple" || value === "semantic";
}

/** A key inside `strategy`, `retry` or `cache` that belongs to the node around it. */
function homeOfInnerKey({ key, kind, node, nodePath, path }: KeyPlace): KeyHome | undefined {
  if (kind === "condition" || kind === "hook") return undefined;
  if (kind === "retry" && key === "default") return undefined;
  const nodeKind =
    node["strategy"] === undefined && node["targets"] === undefined ? "leaf" : "strategyNode";
  const below = path[nodePath.length] ?? "";
  if (!keysOf(nodeKind).includes(key) || key === below) return undefined;
  const taken = Object.hasOwn(node, key);
  return { name: `the node itself, beside \`${below}\``, path: [...nodePath, key], safe: !taken };
}

function inside(
  parent: string,
  key: string,
  node: JsonObject,
  nodePath: readonly string[],
): KeyHome {
  const object = node[parent];
  const taken = object !== undefined && (!isObject(object) || Object.hasOwn(object, key));
  return { name: `\`${parent}\``, path: [...nodePath, parent, key], safe: !taken };
}
