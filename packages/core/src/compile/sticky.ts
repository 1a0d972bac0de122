import { isList, isObject, type JsonObject } from "../data/json-type.ts";
import { headerName } from "../format/header-names.ts";
import type { Sticky, StickyField } from "./program.ts";

/** What makes requests of a balancer stick; nothing where it is switched off or names no field. */
export function compileSticky(strategy: JsonObject): Sticky | undefined {
  const { sticky } = strategy;
  if (!isObject(sticky) || sticky["enabled"] !== true) return undefined;
  const names = isList(sticky["hash_fields"]) ? sticky["hash_fields"] : [];
  const fields = [...new Map(names.flatMap(fieldFrom)).values()];
  const { ttl } = sticky;
  return fields.length === 0
    ? undefined
    : { fields, ttlMs: typeof ttl === "number" && ttl > 0 ? ttl * 1000 : undefined };
}

/** A field by what it looks at: one that is named twice says nothing more the second time. */
function fieldFrom(text: unknown): [string, StickyField][] {
  if (typeof text !== "string") return [];
  const dot = text.indexOf(".");
  const from = text.slice(0, dot);
  const key = text.slice(dot + 1);
  if (from === "headers") {
    const name = headerName(key);
    return [[`${from}.${name}`, { from, key: name, text }]];
  }
  return from === "metadata" || from === "params" ? [[text, { from, key, text }]] : [];
}
