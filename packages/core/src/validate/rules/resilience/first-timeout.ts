import type { Path } from "../../../data/json-pointer.ts";
import { isList, isObject, type JsonObject } from "../../../data/json-type.ts";
import { child, type Place } from "../../visit.ts";
import { firesOn } from "./trigger.ts";

/** A timeout and where it is written, from the node that was searched; `undefined` where that is above it. */
export interface Timeout {
  readonly ms: number;
  readonly path: Path | undefined;
}

/** What a search among targets begins with: where to end, and the timeout that they inherit. */
interface Bounds {
  readonly end: number;
  readonly ms: unknown;
}

/** The first timeout in which one of some targets can end. */
export function firstTimeout(
  targets: readonly unknown[],
  start: number,
  { end, ms }: Bounds,
): Timeout | undefined {
  for (let index = start; index < end; index++) {
    const target = targets[index];
    const found = isObject(target) ? timeoutOf(target, ms) : undefined;
    if (found !== undefined)
      return found.path === undefined
        ? found
        : { ms: found.ms, path: ["targets", index, ...found.path] };
  }
  return undefined;
}

/** The timeout in which a node can end. */
export function timeoutOf(node: JsonObject, inherited: unknown): Timeout | undefined {
  const own = node["request_timeout"];
  const found = outcomeOf(node, own === undefined ? inherited : own);
  return found === undefined || found.path !== undefined || own === undefined
    ? found
    : { ms: found.ms, path: ["request_timeout"] };
}

/** A group ends in a timeout if one of its targets does and the group does not go on from there. */
function outcomeOf({ strategy, targets }: JsonObject, ms: unknown): Timeout | undefined {
  if (strategy === undefined && targets === undefined)
    return typeof ms === "number" && ms > 0 ? { ms, path: undefined } : undefined;
  if (!isObject(strategy) || !isList(targets) || targets.length === 0) return undefined;
  const goesOn = strategy["mode"] === "fallback" && firesOn(strategy, 408);
  const end = strategy["mode"] === "single" ? 1 : targets.length;
  return firstTimeout(targets, goesOn ? end - 1 : 0, { end, ms });
}

/** The place of what a path leads to, from a place on. */
export function placeBelow(place: Place | undefined, path: Path | undefined): Place | undefined {
  return path?.reduce<Place | undefined>((at, step) => child(at, step), place);
}
