import { pathOf, valueAt } from "../data/json-pointer.ts";
import { isObject, type JsonObject } from "../data/json-type.ts";
import type { Params } from "../plan/attempt.ts";
import { dropSteps, without } from "./drop-path.ts";

/**
 * The body that a call sends: defaults where the caller's has no such key, then what is always set, then
 * what is taken out. The caller's body is not changed, and is the answer itself where nothing is done.
 *
 * `config` is the config as it was loaded, from which secrets are read.
 */
export function bodySent(body: unknown, params: Params, config: unknown): unknown {
  const { defaults, override, drop, secrets = [] } = params;
  // Only an object has parameters; a file or a list of inputs is sent as it is.
  if (!isObject(body)) return body;
  const hidden = (place: "defaults" | "override") =>
    secrets.filter((secret) => secret.in === place);
  const ownDefaults = filled(defaults, hidden("defaults"), config);
  const ownOverride = filled(override, hidden("override"), config);
  const joined =
    ownDefaults === undefined && ownOverride === undefined
      ? body
      : joinedMembers(ownDefaults, body, ownOverride);
  return (drop ?? []).reduce<unknown>((value, path) => {
    const steps = dropSteps(path);
    return steps === undefined ? value : without(value, steps);
  }, joined);
}

/** The members of objects in one, a later one winning; `__proto__` is a key like any other. */
function joinedMembers(...objects: readonly (JsonObject | undefined)[]): JsonObject {
  return Object.fromEntries(objects.flatMap((object) => Object.entries(object ?? {})));
}

/** Values with their secrets put back to where they were taken from. */
function filled(
  values: JsonObject | undefined,
  secrets: NonNullable<Params["secrets"]>,
  config: unknown,
): JsonObject | undefined {
  if (secrets.length === 0) return values;
  const result = secrets.reduce<unknown>(
    (tree, { at, from }) => withValue(tree, pathOf(at), valueAt(config, pathOf(from))),
    values ?? {},
  );
  return isObject(result) ? result : values;
}

function withValue(tree: unknown, path: readonly string[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(tree)) {
    return tree.map((element, index) =>
      index === Number(step) ? withValue(element, rest, value) : element,
    );
  }
  const object = isObject(tree) ? tree : {};
  const members = new Map(Object.entries(object));
  members.set(step, withValue(members.get(step), rest, value));
  return Object.fromEntries(members);
}
