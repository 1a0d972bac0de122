import { child, type Place } from "../validate/visit.ts";
import type { Fate, ObjectRewrite, Rewrite } from "./rewrite/object-rewrite.ts";

/** Where something stood that stands at a path of the new config; the nearest place that was there. */
export function oldPlace(rewrite: Rewrite, path: readonly string[]): Place | undefined {
  const root = rewrite.kind === "inner" ? rewrite.config : rewrite;
  let place = root.kind === "value" ? undefined : root.place;
  let at: Rewrite | undefined = root;
  for (let index = 0; index < path.length; index++) {
    const step = path[index] ?? "";
    if (at?.kind === "inner") at = at.config;
    if (at?.kind === "list") {
      place = child(place, Number(step));
      at = at.parts?.get(Number(step));
      continue;
    }
    if (at?.kind !== "object") return place;
    const gathered = memberGathered(at, step, path[index + 1]);
    const key = gathered ?? memberNamed(at, step);
    if (key === undefined) return place;
    place = child(at.place, key);
    if (gathered !== undefined) index++;
    const part: Rewrite | undefined = at.parts?.get(key);
    // What was made a list of one has no place in a list.
    if (at.fates?.get(key)?.do === "enlist") index++;
    at = part;
  }
  return place;
}

/** The member that went into an object under a name. */
function memberGathered(
  { fates }: ObjectRewrite,
  into: string,
  as: string | undefined,
): string | undefined {
  for (const [key, fate] of fates ?? [])
    if (fate.do === "gather" && fate.into === into && fate.as === as) return key;
  return undefined;
}

/** The member that has a name today, or the first that went into what has it. */
function memberNamed({ all: raw, fates }: ObjectRewrite, name: string): string | undefined {
  for (const key in raw) if (newName(fates?.get(key), key) === name) return key;
  return undefined;
}

function newName(fate: Fate | undefined, key: string): string | undefined {
  switch (fate?.do) {
    case "rename":
    case "enlist":
      return fate.to;
    case "gather":
      return fate.into;
    case "drop":
      return undefined;
    default:
      return key;
  }
}
