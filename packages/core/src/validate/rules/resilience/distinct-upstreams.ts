import { isObject, type JsonObject } from "../../../data/json-type.ts";
import { quoteName } from "../../../data/quote.ts";
import { effective, effectiveParam } from "../../effective.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { child, type StrategyVisit } from "../../visit.ts";
import { fingerprint, upstreamIdentity } from "./upstream-identity.ts";

/**
 * The targets of a fallback are not the same upstream twice: what fails on the one fails on the other.
 *
 * Two targets are the same when everything that reaches the upstream is the same, inherited settings
 * included. A first look allocates nothing for a short list, because most fallbacks go to different
 * providers; only what looks alike is written out in full.
 */
export const distinctUpstreams: Rule<"strategy"> = {
  codes: ["PK5004"],
  on: "strategy",
  check(node, context) {
    const { mode, targets } = node;
    if (mode !== "fallback" || targets.length < 2) return;
    const model = effectiveParam(node, "model")?.value;
    if (targets.length <= shortList && !twoAlike(targets, model)) return;
    for (const same of sameUpstreams(node, likely(node, model))) reportSame(same, node, context);
  },
};

function reportSame(
  same: readonly number[],
  { targets, place }: StrategyVisit,
  { report }: RuleContext,
): void {
  const [first = 0, second = 0] = same;
  const list = child(place, "targets");
  report({
    code: "PK5004",
    at: child(list, second),
    message: `${listed(same)} are the same upstream${upstreamName(targets[first])}: host, credential, model and all else are equal, so what fails on one fails on the other.`,
    hint: "Give it another provider, key, region or model. To try the same upstream again, use `retry`.",
    related: [{ at: child(list, first), message: "The same upstream." }],
  });
}

/** "`targets[0]` and `targets[2]`"; of many only how many they are. */
function listed(same: readonly number[]): string {
  if (same.length > 4) return `${same.length} targets`;
  const names = same.map((index) => `\`targets[${index}]\``);
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** The provider as a message names it; a virtual key or a credential is not shown. */
function upstreamName(target: unknown): string {
  const provider = isObject(target) ? target["provider"] : undefined;
  return typeof provider === "string" ? ` (${quoteName(provider)})` : "";
}

/** Whether two of a few targets agree in what most often differs. */
function twoAlike(targets: readonly unknown[], model: unknown): boolean {
  for (let index = 1; index < targets.length; index++) {
    const right = targets[index];
    if (!isLeaf(right)) continue;
    for (let before = 0; before < index; before++) {
      const left = targets[before];
      if (isLeaf(left) && alike(left, right, model)) return true;
    }
  }
  return false;
}

function alike(left: JsonObject, right: JsonObject, model: unknown): boolean {
  return (
    left["provider"] === right["provider"] &&
    left["virtual_key"] === right["virtual_key"] &&
    left["api_key"] === right["api_key"] &&
    modelOf(left, model) === modelOf(right, model)
  );
}

/** The targets that share their fingerprint with another, in order, in one pass. */
function likely(node: StrategyVisit, model: unknown): readonly number[] {
  const host = effective(node, "custom_host")?.value;
  const firsts = new Map<number, number>();
  const found = new Set<number>();
  for (let index = 0; index < node.targets.length; index++) {
    const target = node.targets[index];
    if (!isLeaf(target)) continue;
    const print = fingerprint(target, modelOf(target, model), target["custom_host"] ?? host);
    const first = firsts.get(print);
    if (first === undefined) firsts.set(print, index);
    else found.add(first).add(index);
  }
  return [...found].sort((left, right) => left - right);
}

/** The targets that are one upstream, as their positions, for every upstream that is there twice. */
function sameUpstreams(
  node: StrategyVisit,
  indexes: readonly number[],
): readonly (readonly number[])[] {
  const byUpstream = new Map<string, number[]>();
  for (const index of indexes) {
    const target = node.targets[index];
    const upstream = isLeaf(target) ? upstreamIdentity(target, node) : undefined;
    if (upstream === undefined) continue;
    const same = byUpstream.get(upstream);
    if (same === undefined) byUpstream.set(upstream, [index]);
    else same.push(index);
  }
  return [...byUpstream.values()].filter((same) => same.length > 1);
}

function isLeaf(target: unknown): target is JsonObject {
  return isObject(target) && target["strategy"] === undefined && target["targets"] === undefined;
}

function modelOf(leaf: JsonObject, inheritedModel: unknown): unknown {
  const params = leaf["override_params"];
  const own = isObject(params) ? params["model"] : undefined;
  return own === undefined ? inheritedModel : own;
}

/** Up to here every pair is compared. */
const shortList = 16;
