import { isList, type JsonObject } from "../../../data/json-type.ts";
import type { StrategyVisit } from "../../visit.ts";

/**
 * What the rules of this folder know about a trigger: the statuses on which a fallback goes on.
 *
 * Faults that are no reply count as a status: a host that refuses, resets or cannot be found as 500,
 * one that cannot be reached in time as 503, a call cut off by `request_timeout` as 408.
 */

/**
 * The list of a fallback, or `undefined` where it goes on after every failure. A list with a `null` in
 * it could not be read in full, so it may hold anything.
 */
export function triggerList(strategy: JsonObject): readonly unknown[] | undefined {
  const codes = strategy["on_status_codes"];
  return isList(codes) && !codes.includes(null) ? codes : undefined;
}

/** Whether a fallback with this `strategy` goes on after a failure of that status. */
export function firesOn(strategy: JsonObject, status: number): boolean {
  const codes = triggerList(strategy);
  return codes === undefined || codes.includes(status);
}

/**
 * Whether a fallback above a node goes on after the node has ended in that status. An outcome that no
 * list catches is handed up, so any fallback on the way to the root can still catch it.
 */
export function isCaughtAbove(node: StrategyVisit, status: number): boolean {
  let index = node.index;
  for (let above = node.parent; above !== undefined; above = above.parent) {
    if (
      above.mode === "fallback" &&
      index < above.targets.length - 1 &&
      firesOn(above.strategy, status)
    )
      return true;
    index = above.index;
  }
  return false;
}

/** A list as a person would mend it: the status is added in its order. */
export function withStatus(list: readonly unknown[], status: number): string {
  const codes = list.filter((code) => typeof code === "number");
  if (codes.length > mostShown) return `Add ${status} to it.`;
  const after = codes.findIndex((code) => code > status);
  const mended = after < 0 ? [...codes, status] : codes.toSpliced(after, 0, status);
  return `Add ${status}: [${mended.join(", ")}].`;
}

const mostShown = 12;
