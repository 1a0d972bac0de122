import { isList, isObject, type JsonObject } from "../../../data/json-type.ts";
import type { Rule } from "../../rule.ts";
import { child, type NodeVisit } from "../../visit.ts";
import { triggerList } from "./trigger.ts";

/**
 * The waits between the retries of a target leave time for the fallback above it: they add up to ten
 * seconds at most.
 *
 * It is told at the retry that is written, however many targets inherit it.
 */
export const retriesDelayFallback: Rule<"node"> = {
  codes: ["PK5003"],
  on: "node",
  members: ["retry"],
  check(node, { report }) {
    const retry = node.raw["retry"];
    if (!isObject(retry)) return;
    const { attempts } = retry;
    if (typeof attempts !== "number" || attempts < firstTooMany) return;
    if (!delaysAbove(node, retry) && !delaysBelow(node.raw, retry)) return;
    const waits = waitsSeconds.slice(0, attempts);
    const total = waits.reduce((sum, wait) => sum + wait, 0);
    report({
      code: "PK5003",
      at: child(child(node.place, "retry"), "attempts"),
      message: `${waits.length} retries wait ${total} seconds in all (${waits.join(" + ")}) before the fallback goes on to its next target.`,
      hint: 'Write "attempts": 2 (3 seconds) or 3 (7 seconds): the next target is there to help sooner.',
    });
  },
};

/** Whether a fallback above a node goes on from it once the retries are spent. */
function delaysAbove(node: NodeVisit, retry: JsonObject): boolean {
  let { index } = node;
  for (let above = node.parent; above !== undefined; above = above.parent) {
    if (
      above.mode === "fallback" &&
      index < above.targets.length - 1 &&
      goesOnAfter(retry, above.strategy)
    )
      return true;
    index = above.index;
  }
  return false;
}

/** Whether a fallback at or below a node has a target that inherits the retry and is not its last. */
function delaysBelow(node: JsonObject, retry: JsonObject): boolean {
  const { strategy, targets } = node;
  if (!isObject(strategy) || !isList(targets)) return false;
  const goesOn = strategy["mode"] === "fallback" && goesOnAfter(retry, strategy);
  return targets.some((target, index) => {
    if (!isObject(target) || target["retry"] !== undefined) return false;
    return (goesOn && index < targets.length - 1 && hasHeir(target)) || delaysBelow(target, retry);
  });
}

/** Whether a node has a leaf that inherits the retry of the node above. */
function hasHeir({ strategy, targets }: JsonObject): boolean {
  if (strategy === undefined && targets === undefined) return true;
  return (
    isList(targets) &&
    targets.some((target) => isObject(target) && target["retry"] === undefined && hasHeir(target))
  );
}

/** Whether a status that is retried is also one on which the fallback goes on; a dead host always is retried. */
function goesOnAfter(retry: JsonObject, strategy: JsonObject): boolean {
  const trigger = triggerList(strategy);
  if (trigger === undefined) return true;
  const listed = retry["on_status_codes"];
  const retried = isList(listed) ? listed : retriedByDefault;
  return trigger.some((code) => code === 500 || code === 503 || retried.includes(code));
}

const waitsSeconds: readonly number[] = [1, 2, 4, 8, 16];

/** The least number of retries whose waits exceed ten seconds. */
const firstTooMany = 4;

const retriedByDefault: readonly unknown[] = [429, 500, 502, 503, 504, 529];
