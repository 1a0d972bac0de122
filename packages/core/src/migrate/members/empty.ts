import { isObject, type JsonObject } from "../../data/json-type.ts";
import { isKnownName } from "../known-names.ts";
import { type Notes, tell } from "../notes.ts";
import { type ObjectRewrite, objectIn } from "../rewrite/object-rewrite.ts";
import { drop } from "../rewrite/settle.ts";
import { nameOf, spelled } from "../rewrite/spelling.ts";

/** Settings of an older node that are `null` said nothing, and Configs 2.0 refuses them. */
export function emptySettings(node: ObjectRewrite, notes: Notes): void {
  for (const key in node.raw)
    if (node.raw[key] === null && isKnownName(nameOf(key))) takeOut(node, notes, key);
  for (const name of ["retry", "retry_settings", "cache"]) {
    const key = spelled(node, name);
    const settings = key === undefined ? undefined : node.raw[key];
    if (key === undefined || !isObject(settings) || !hasNull(settings)) continue;
    const inner = objectIn(node, key);
    if (inner === undefined) continue;
    for (const member in settings) if (settings[member] === null) takeOut(inner, notes, member);
  }
}

function takeOut(node: ObjectRewrite, notes: Notes, key: string): void {
  drop(node, key);
  tell(notes, node, {
    code: "PK4041",
    key,
    message: () => `\`${key}\` is null, which said nothing, so it goes.`,
  });
}

function hasNull(settings: JsonObject): boolean {
  for (const key in settings) if (settings[key] === null) return true;
  return false;
}
