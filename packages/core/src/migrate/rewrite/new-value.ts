import type { JsonObject } from "../../data/json-type.ts";
import type { ListRewrite, ObjectRewrite, Rewrite } from "./object-rewrite.ts";

/** The value that a rewritten one becomes: what `JSON.parse` makes of the new text. */
export function newValue(rewrite: Rewrite): unknown {
  switch (rewrite.kind) {
    case "object":
      return newObject(rewrite);
    case "list":
      return newList(rewrite);
    case "inner":
      return newObject(rewrite.config);
    case "value":
      return rewrite.by;
  }
}

type Members = Record<string, unknown>;

function newObject(rewrite: ObjectRewrite): Members {
  const { all: raw, fates, parts, added } = rewrite;
  const made: Members = {};
  for (const key in raw) {
    if (added?.before === key) made[added.name] = added.value;
    const fate = fates?.get(key);
    if (fate?.do === "drop") continue;
    if (fate?.do === "gather") {
      // In the place of the first of them, so that the order is that of the text.
      if (fate.home === undefined) made[fate.into] ??= gathered(rewrite, fate.into, {});
      continue;
    }
    const name = fate?.to ?? key;
    const part = parts?.get(key);
    const value =
      part?.kind === "object"
        ? gathered(rewrite, name, newObject(part))
        : part === undefined
          ? raw[key]
          : newValue(part);
    if (fate?.do === "enlist") made[name] = [value];
    // Not by assignment, for which `__proto__` is no name like others.
    else if (name === "__proto__") Object.defineProperty(made, name, { ...ordinary, value });
    else made[name] = value;
  }
  return made;
}

const ordinary = { configurable: true, enumerable: true, writable: true };

/** A new object with the members that are gathered into it. */
function gathered({ raw, fates, parts }: ObjectRewrite, into: string, made: Members): JsonObject {
  if (fates === undefined) return made;
  for (const [key, fate] of fates) {
    if (fate.do !== "gather" || fate.into !== into) continue;
    const part = parts?.get(key);
    made[fate.as] = part === undefined ? raw[key] : newValue(part);
  }
  return made;
}

function newList({ raw, parts }: ListRewrite): unknown[] {
  return raw.map((item, index) => {
    const part = parts?.get(index);
    return part === undefined ? item : newValue(part);
  });
}
