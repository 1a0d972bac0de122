import { isObject, type JsonObject } from "../../../data/json-type.ts";
import { leastCooldownMs } from "../../../format/least-cooldown.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { child, type NodeVisit, type Place } from "../../visit.ts";

/** A circuit breaker opens at a threshold, and stays open for at least 30 seconds. */
export const circuitBreaker: Rule<"node"> = {
  codes: ["PK2013", "PK2014"],
  on: "node",
  members: ["cb_config", "strategy"],
  check(node, context) {
    const own = node.raw["cb_config"];
    if (isObject(own)) checkBreaker(own, node, { at: child(node.place, "cb_config"), context });
    if (node.kind === "leaf") return;
    const ofStrategy = node.strategy["cb_config"];
    if (isObject(ofStrategy))
      checkBreaker(ofStrategy, node, {
        at: child(child(node.place, "strategy"), "cb_config"),
        context,
      });
  },
};

function checkBreaker(
  breaker: JsonObject,
  node: NodeVisit,
  { at, context }: { readonly at: Place; readonly context: RuleContext },
): void {
  const never =
    breaker["failure_threshold"] === undefined &&
    breaker["failure_threshold_percentage"] === undefined;
  if (never && !switchesOff(breaker, node)) {
    context.report({
      code: "PK2013",
      at,
      on: "key",
      message:
        "`cb_config` has neither `failure_threshold` nor `failure_threshold_percentage`, so the circuit breaker never opens.",
      hint: 'Add "failure_threshold": 5, or "failure_threshold_percentage": 50 with "minimum_requests": 10.',
    });
  }
  checkCooldown(breaker["cooldown_interval"], child(at, "cooldown_interval"), context);
}

function checkCooldown(cooldown: unknown, at: Place, { report }: RuleContext): void {
  if (typeof cooldown !== "number" || cooldown < 0 || cooldown >= leastCooldownMs) return;
  const inSeconds = cooldown > 0 && cooldown < 1000;
  const meantMs = Math.max(cooldown * 1000, leastCooldownMs);
  report({
    code: "PK2014",
    at,
    message: `\`cooldown_interval\` is ${cooldown} ms; anything under ${leastCooldownMs} ms counts as ${leastCooldownMs}, so a target stays out for 30 seconds.`,
    hint: inSeconds
      ? `It is in milliseconds: write ${meantMs}.`
      : `Write ${leastCooldownMs} or more.`,
    ...(inSeconds ? {} : { fix: { replace: leastCooldownMs } }),
  });
}

/** Nothing in a breaker says "off", so an empty one that replaces an inherited one is how to say it. */
function switchesOff(breaker: JsonObject, node: NodeVisit): boolean {
  if (Object.keys(breaker).length > 0) return false;
  for (let above = node.parent; above !== undefined; above = above.parent) {
    if (isObject(above.raw["cb_config"]) || isObject(above.strategy["cb_config"])) return true;
  }
  return false;
}
