import { isList, isObject, type JsonObject } from "../../data/json-type.ts";
import { bareHeader } from "../../format/header-names.ts";
import { inheritance } from "../../format/inheritance.ts";
import { snakeCase } from "../../format/key-names.ts";

/** Members that Configs 1.0 had as well: the model says what they did. */
const ofBoth: ReadonlySet<string> = new Set(["retry", "cache", "override_params"]);
const names = Object.keys(inheritance).filter((name) => !ofBoth.has(name));

/**
 * What a node says that only Configs 2.0 has a word for, such as a time limit. A tree that mixes formats may
 * hold it, in either spelling, and it is compared as it is written, the nearest node first.
 */
export function todaySettings(value: (name: string) => unknown): JsonObject {
  const strategy = inSnakeCase(value("strategy"));
  const own = names.map((name): [string, unknown] => [name, value(name)]);
  const said: [string, unknown][] = [
    ...own,
    ["cb_config", inSnakeCase(value("cb_config"))],
    ["strategy.cb_config", inSnakeCase(strategy?.["cb_config"])],
    ["strategy.sticky", strategy?.["sticky"]],
    ["use_retry_after_headers", waitsAsTold(value("retry") ?? value("retry_settings"))],
  ];
  return Object.fromEntries(said.filter(([, each]) => (each ?? null) !== null));
}

/** What holds for a target, given what its nodes say, with the names of headers whose values stand in it. */
export function settledToday(said: JsonObject, members: JsonObject): JsonObject {
  const { forward_headers: names, use_retry_after_headers: waits } = said;
  const today = { ...said };
  // Not to wait is what happens without a word, too.
  if (waits === false) delete today["use_retry_after_headers"];
  const bare = new Set(isList(names) ? names.map((name) => bareHeader(String(name))) : []);
  const own = Object.entries(members).filter(
    ([key, value]) => typeof value === "string" && bare.has(bareHeader(key)),
  );
  if (own.length > 0) today["inline_headers"] = own.map(([key]) => bareHeader(key)).sort();
  return today;
}

/** Of a node's own retry, which takes the place of one above it whole. */
function waitsAsTold(retry: unknown): boolean | undefined {
  if ((retry ?? undefined) === undefined) return undefined;
  const said = inSnakeCase(retry);
  return (said?.["use_retry_after_headers"] ?? said?.["use_retry_after_header"]) === true;
}

function inSnakeCase(value: unknown): JsonObject | undefined {
  if (!isObject(value)) return undefined;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [snakeCase(key), each]));
}
