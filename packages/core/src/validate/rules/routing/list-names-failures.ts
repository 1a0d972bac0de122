import { firstFew } from "../../../data/first-few.ts";
import { valueAt } from "../../../data/json-pointer.ts";
import { isList } from "../../../data/json-type.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { child, type NodeVisit, type Place } from "../../visit.ts";

/**
 * A list of statuses that a fallback, a retry or a circuit breaker acts on names no success.
 *
 * 246 is left alone: the gateways give it to a reply that failed a guardrail which does not deny.
 */
export const listNamesFailures: Rule<"node"> = {
  codes: ["PK2011"],
  on: "node",
  members: ["retry", "cb_config", "strategy"],
  check(node, context) {
    const { retry, cb_config: breaker } = node.raw;
    if (retry !== undefined) checkList(node, ofRetry, context);
    if (breaker !== undefined) checkList(node, ofBreaker, context);
    if (node.kind === "leaf") return;
    if (node.mode === "fallback" && node.targets.length > 1) checkList(node, ofFallback, context);
    if (node.strategy["cb_config"] !== undefined) checkList(node, ofStrategyBreaker, context);
  },
};

/** A list of failures: where it stands below its node, and what becomes of a success that is in it. */
interface FailureList {
  readonly path: readonly string[];
  readonly consequence: string;
}

const ofRetry: FailureList = {
  path: ["retry", "on_status_codes"],
  consequence: "is thrown away and the call repeated",
};

const ofFallback: FailureList = {
  path: ["strategy", "on_status_codes"],
  consequence: "is thrown away and the next target is called",
};

const ofBreaker: FailureList = {
  path: ["cb_config", "failure_status_codes"],
  consequence: "counts as a failure",
};

const ofStrategyBreaker: FailureList = { ...ofBreaker, path: ["strategy", ...ofBreaker.path] };

function checkList(node: NodeVisit, list: FailureList, { report }: RuleContext): void {
  const codes = valueAt(node.raw, list.path);
  if (!isList(codes)) return;
  const first = codes.findIndex(isSuccess);
  if (first < 0) return;
  const successes = codes.filter(isSuccess);
  const place = list.path.reduce<Place | undefined>(child, node.place);
  const guardrail = successes.some(isUnassigned)
    ? " The status of a guardrail that fails without denying is 246."
    : "";
  report({
    code: "PK2011",
    at: child(place, first),
    message: `\`${list.path.at(-1)}\` contains ${firstFew(successes)}: a reply that succeeded ${list.consequence}.`,
    hint: `Remove ${successes.length === 1 ? "it" : "them"} from the list.${guardrail}`,
  });
}

function isSuccess(code: unknown): code is number {
  return typeof code === "number" && code >= 200 && code < 300 && code !== 246;
}

/** No upstream answers with these; who lists one means a status of the gateway. */
function isUnassigned(code: number): boolean {
  return code > 226;
}
