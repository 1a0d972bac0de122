import { isObject, type JsonObject } from "../data/json-type.ts";
import { holdsConfig, isBare, isConfigKey } from "../validate/config-v1.ts";
import type { Place } from "../validate/visit.ts";
import { optionsOf } from "./dialects/mode-and-options.ts";
import { olderSettings } from "./known-names.ts";
import type { Note } from "./notes.ts";
import { nameOf } from "./rewrite/spelling.ts";

/** Whether a value has something that only configs have, or nothing at all. */
export function isConfig(value: unknown): boolean {
  return isObject(value) && (holdsConfig(value) || isBare(value));
}

/** Whether an object has something that only configs have, of whatever version. */
export function holdsAnyConfig(raw: JsonObject): boolean {
  if (optionsOf(raw) !== undefined || typeof raw["mode"] === "string") return true;
  for (const key in raw) {
    const name = nameOf(key);
    if (olderSettings.has(name) || isConfigKey(name)) return true;
  }
  return false;
}

/** What is said of JSON that is no config of any version. */
export function neither(at: Place | undefined): Note {
  return {
    code: "PK4001",
    at,
    on: "value",
    message: () => "This is neither Configs 1.0 nor 2.0: nothing in it says where a request goes.",
    hint: "A config has `mode` and `options` in 1.0, `strategy` and `targets` in 2.0, or a `provider`.",
  };
}
