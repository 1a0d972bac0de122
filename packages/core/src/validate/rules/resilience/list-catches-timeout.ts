import type { Path } from "../../../data/json-pointer.ts";
import { isList, isObject, type JsonObject } from "../../../data/json-type.ts";
import { effective } from "../../effective.ts";
import type { Rule } from "../../rule.ts";
import { child, type Place } from "../../visit.ts";
import { firesOn, isCaughtAbove, triggerList, withStatus } from "./trigger.ts";

/**
 * Where a target has a `request_timeout`, the list of the fallback above it holds 408, because that
 * is what a timeout counts as.
 */
export const listCatchesTimeout: Rule<"strategy"> = {
  codes: ["PK5002"],
  on: "strategy",
  check(node, { report }) {
    if (node.mode !== "fallback" || node.targets.length < 2) return;
    const codes = triggerList(node.strategy);
    if (codes === undefined || codes.includes(408) || !codes.some(isFailure)) return;
    if (isCaughtAbove(node, 408)) return;
    const inherited = effective(node, "request_timeout");
    const timeout = firstTimeout(node.targets, 0, {
      end: node.targets.length - 1,
      ms: inherited?.value,
    });
    if (timeout === undefined) return;
    report({
      code: "PK5002",
      at: child(child(node.place, "strategy"), "on_status_codes"),
      message: `\`request_timeout\` is ${timeout.ms} ms and a timeout counts as status 408, which \`on_status_codes\` lacks: the fallback does not go on when a target is too slow.`,
      hint: withStatus(codes, 408),
      related: [
        { at: placeBelow(node.place, timeout.path) ?? inherited?.place, message: "The timeout." },
      ],
    });
  },
};

/** A timeout and where it is written, from the node that was searched; `undefined` where that is above it. */
interface Timeout {
  readonly ms: number;
  readonly path: Path | undefined;
}

/** What a search among targets begins with: where to end, and the timeout that they inherit. */
interface Bounds {
  readonly end: number;
  readonly ms: unknown;
}

/** The first timeout in which one of some targets can end. */
function firstTimeout(
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

function timeoutOf(node: JsonObject, inherited: unknown): Timeout | undefined {
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

function placeBelow(place: Place | undefined, path: Path | undefined): Place | undefined {
  return path?.reduce<Place | undefined>((at, step) => child(at, step), place);
}

/** A list for guardrails alone (446, 246), or one that never fires, says nothing about slow targets. */
function isFailure(code: unknown): boolean {
  return typeof code === "number" && code >= 300 && code !== 446;
}
