import { isObject, type JsonObject } from "../../data/json-type.ts";
import { inheritance } from "../../format/inheritance.ts";

/** Members that Configs 1.0 had as well: the model says what they did. */
const ofBoth: ReadonlySet<string> = new Set(["retry", "cache", "override_params"]);
const names = Object.keys(inheritance).filter((name) => !ofBoth.has(name));

/**
 * What a node says that only Configs 2.0 has a word for, such as a time limit. A tree that mixes formats may
 * hold it, and it is compared as it is written, the nearest node first.
 */
export function todaySettings(value: (name: string) => unknown): JsonObject {
  const strategy = value("strategy");
  const retry = value("retry");
  const inside = {
    sticky: isObject(strategy) ? strategy["sticky"] : undefined,
    use_retry_after_headers: isObject(retry) ? retry["use_retry_after_headers"] : undefined,
  };
  const own = names.map((name): [string, unknown] => [name, value(name)]);
  const said = [...own, ...Object.entries(inside)].filter(([, each]) => (each ?? null) !== null);
  return Object.fromEntries(said);
}
