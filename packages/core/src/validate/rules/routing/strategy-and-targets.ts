import { isList, isObject, type JsonObject } from "../../../data/json-type.ts";
import { keysOf, routingNames } from "../../../format/key-names.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { child, type StrategyVisit } from "../../visit.ts";

/** A strategy and its targets come together: neither means anything alone, nor does an empty list. */
export const strategyAndTargets: Rule<"strategy"> = {
  codes: ["PK2004", "PK2005", "PK2006"],
  on: "strategy",
  check(node, context) {
    const { strategy, targets } = node.raw;
    if (targets === undefined) {
      if (isObject(strategy) && !isRoutedByAnotherName(node.raw)) reportNoTargets(node, context);
    } else if (isList(targets)) {
      if (targets.length === 0) reportEmpty(node, context);
      // `strategies` is told by its name.
      else if (strategy === undefined && node.raw["strategies"] === undefined)
        reportNoStrategy(node, context);
    }
  },
};

function reportEmpty({ place }: StrategyVisit, { report }: RuleContext): void {
  report({
    code: "PK2004",
    at: child(place, "targets"),
    message: "`targets` is empty, so there is nothing to send a request to.",
    hint: "List at least one target.",
  });
}

function reportNoTargets({ raw, mode, place }: StrategyVisit, { report }: RuleContext): void {
  const upstream = upstreamKey(raw);
  const aside = upstream === undefined ? "" : `, and \`${upstream}\` beside it is not looked at`;
  report({
    code: "PK2005",
    at: child(place, "strategy"),
    on: "key",
    message: `\`strategy\` stands without \`targets\`, so it has nothing to choose from${aside}.`,
    hint:
      upstream !== undefined || mode === "single"
        ? "Remove `strategy`: a node without it is itself the upstream. Or add `targets` and describe the upstreams there."
        : "Add `targets`, the list of upstreams it chooses from.",
  });
}

function reportNoStrategy({ raw, targets, place }: StrategyVisit, { report }: RuleContext): void {
  const upstream = upstreamKey(raw);
  const consequence =
    upstream === undefined
      ? `, so nothing says how ${targets.length === 1 ? "its target is" : "one of them is"} chosen`
      : `: a gateway calls the upstream of the \`${upstream}\` beside it and ignores the targets`;
  report({
    code: "PK2006",
    at: child(place, "targets"),
    on: "key",
    message: `\`targets\` stands without \`strategy\`${consequence}.`,
    hint: `Add "strategy": {"mode": "${likelyMode(targets)}"}${upstream === undefined ? "" : `, and move \`${upstream}\` into a target`}.`,
  });
}

/** The first key that only an upstream has. */
function upstreamKey(raw: JsonObject): string | undefined {
  return ["provider", "virtual_key", "api_key", ...keysOf("leaf")].find(
    (key) => raw[key] !== undefined && !keysOf("strategyNode").includes(key),
  );
}

/** Whether the targets are there under an invented key, which shape has told. */
function isRoutedByAnotherName(raw: JsonObject): boolean {
  return Object.keys(raw).some((key) => routingNames.has(key));
}

function likelyMode(targets: readonly unknown[]): string {
  if (targets.some((target) => isObject(target) && target["weight"] !== undefined))
    return "loadbalance";
  return targets.length === 1 ? "single" : "fallback";
}
