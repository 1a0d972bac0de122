import { isList, isObject, type JsonObject } from "../../../data/json-type.ts";
import { effective } from "../../effective.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { child, type NodeVisit, type Place } from "../../visit.ts";
import { placeBelow, type Timeout, timeoutOf } from "./first-timeout.ts";

/**
 * Where a target has a `request_timeout`, the circuit breaker that watches it says which statuses are
 * failures: without a list a timeout, which counts as 408, is none.
 *
 * Watched are the targets of fallbacks and balancers for which a `cb_config` holds. It is told at the
 * `cb_config` that is written, however many targets it watches.
 */
export const breakerCountsTimeouts: Rule<"node"> = {
  codes: ["PK5006"],
  on: "node",
  members: ["cb_config", "strategy"],
  check(node, context) {
    const gateway = context.settings.for;
    // That a gateway does not read a breaker at all is told for itself.
    if (gateway === "oss") return;
    const own = node.raw["cb_config"];
    if (gateway !== "hosted" && isWithoutList(own))
      tell(ownTimeout(node), node, { at: child(node.place, "cb_config"), context });
    if (node.kind === "leaf" || !isWatching(node.mode)) return;
    if (isWithoutList(node.strategy["cb_config"])) {
      const at = child(child(node.place, "strategy"), "cb_config");
      const ms = inherited(node)?.value;
      tell(watchedTimeout(node.raw, ms, "targets"), node, { at, context });
    }
  },
};

/** A breaker that can open and leaves open what opens it. */
function isWithoutList(breaker: unknown): boolean {
  if (!isObject(breaker) || breaker["failure_status_codes"] !== undefined) return false;
  return (breaker["failure_threshold"] ?? breaker["failure_threshold_percentage"]) !== undefined;
}

/** The timeout of what a node's own breaker watches: the node itself, or targets below it. */
function ownTimeout(node: NodeVisit): Timeout | undefined {
  const ms = inherited(node)?.value;
  const watched = node.parent !== undefined && isWatching(node.parent.mode);
  return (watched ? timeoutOf(node.raw, ms) : undefined) ?? watchedTimeout(node.raw, ms, "all");
}

/**
 * The timeout of one of the targets that the breaker of a node or of its strategy watches: that of a
 * node also watches what inherits it further down.
 */
function watchedTimeout(
  node: JsonObject,
  inheritedMs: unknown,
  reach: "targets" | "all",
): Timeout | undefined {
  const { strategy, targets, request_timeout: own } = node;
  if (!isObject(strategy) || !isList(targets)) return undefined;
  const ms = own === undefined ? inheritedMs : own;
  const replaced = reach === "all" && strategy["cb_config"] !== undefined;
  const watches = isWatching(strategy["mode"]) && !replaced;
  const end = strategy["mode"] === "single" ? 1 : targets.length;
  for (const [index, target] of targets.slice(0, end).entries()) {
    if (!isObject(target) || target["cb_config"] !== undefined) continue;
    const found =
      (watches ? timeoutOf(target, ms) : undefined) ??
      (reach === "all" ? watchedTimeout(target, ms, reach) : undefined);
    if (found?.path !== undefined) return { ms: found.ms, path: ["targets", index, ...found.path] };
    if (found !== undefined)
      return own === undefined ? found : { ms: found.ms, path: ["request_timeout"] };
  }
  return undefined;
}

function isWatching(mode: unknown): boolean {
  return mode === "fallback" || mode === "loadbalance";
}

function inherited({ parent }: NodeVisit) {
  return parent === undefined ? undefined : effective(parent, "request_timeout");
}

function tell(
  timeout: Timeout | undefined,
  node: NodeVisit,
  { at, context }: { readonly at: Place; readonly context: RuleContext },
): void {
  if (timeout === undefined) return;
  context.report({
    code: "PK5006",
    at,
    on: "key",
    message: `\`request_timeout\` is ${timeout.ms} ms and a timeout counts as status 408. Without \`failure_status_codes\` a failure is 500 or above, so a target that is too slow never opens the circuit breaker.`,
    hint: 'Add "failure_status_codes": [408, 500, 502, 503, 504, 529] to count timeouts, too.',
    related: [
      {
        at: placeBelow(node.place, timeout.path) ?? inherited(node)?.place,
        message: "The timeout.",
      },
    ],
  });
}
