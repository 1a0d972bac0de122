import { pathOf, valueAt } from "../data/json-pointer.ts";
import { isList, isObject, type JsonObject } from "../data/json-type.ts";
import type { Params } from "../plan/attempt.ts";
import { dropTree, without } from "./drop-tree.ts";

/**
 * The body that a call sends: defaults where the caller's has no such key, then what is always set, then
 * what is taken out. The caller's body is not changed, and is the answer itself where nothing is done.
 *
 * `config` is the config as it was loaded, from which secrets are read.
 *
 * @example
 * ```ts
 * import { bodySent } from "@pk-config/core";
 *
 * const params = { defaults: { n: 1 }, override: { model: "gpt-4o" }, drop: ["user"] };
 * bodySent({ model: "any", user: "u-1" }, params, {}); // => { n: 1, model: "gpt-4o" }
 * ```
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
  return drop === undefined || drop.length === 0 ? joined : without(joined, [dropTree(drop)]);
}

/** The members of objects in one, a later one winning; `__proto__` is a key like any other. */
function joinedMembers(...objects: readonly (JsonObject | undefined)[]): JsonObject {
  return Object.fromEntries(objects.flatMap((object) => Object.entries(object ?? {})));
}

/** Values with their secrets put back to where they were taken from, all in one pass. */
function filled(
  values: JsonObject | undefined,
  secrets: NonNullable<Params["secrets"]>,
  config: unknown,
): JsonObject | undefined {
  if (secrets.length === 0) return values;
  const root: Gap = { value: undefined, inner: new Map() };
  for (const { at, from } of secrets) {
    let gap = root;
    for (const step of pathOf(at)) {
      const inner = gap.inner.get(step) ?? { value: undefined, inner: new Map() };
      gap.inner.set(step, inner);
      gap = inner;
    }
    gap.value = valueAt(config, pathOf(from));
  }
  const result = withGapsFilled(values ?? {}, root);
  return isObject(result) ? result : values;
}

/** A place that was left empty, or one with such places inside. */
interface Gap {
  value: unknown;
  readonly inner: Map<string, Gap>;
}

function withGapsFilled(tree: unknown, { value, inner }: Gap): unknown {
  if (inner.size === 0) return value;
  if (isList(tree)) {
    return tree.map((element, index) => {
      const gap = inner.get(String(index));
      return gap === undefined ? element : withGapsFilled(element, gap);
    });
  }
  const members = new Map(Object.entries(isObject(tree) ? tree : {}));
  for (const [key, gap] of inner) members.set(key, withGapsFilled(members.get(key), gap));
  return Object.fromEntries(members);
}
