import type {
  BalancerNode,
  Branch,
  FallbackNode,
  ProgramNode,
  RouterNode,
  SingleNode,
  Trigger,
} from "../compile/program.ts";
import { assertNever } from "../data/assert-never.ts";
import type { Refusal } from "../request/refusal.ts";
import { balance } from "./balance.ts";
import { plannedCall } from "./call.ts";
import { closedTargets } from "./circuits.ts";
import { bodyParams, type Journey, regexEffortOf } from "./journey.ts";
import { reasonToLeaveParams } from "./left-params.ts";
import type { PlannedCall } from "./planned-call.ts";
import { withoutParams } from "./without-params.ts";

/** What is left of a node once its choices are made: one call, or several in order, or none. */
export type Route = CallRoute | InOrder | RefusedRoute;

interface CallRoute {
  readonly kind: "call";
  readonly planned: PlannedCall;
}

/** The routes of a fallback that can be taken. */
export interface InOrder {
  readonly kind: "in-order";
  readonly routes: readonly Exclude<Route, RefusedRoute>[];
  readonly trigger: Trigger;
  readonly at: string;
}

interface RefusedRoute {
  readonly kind: "refused";
  readonly refusal: Refusal;
}

/** Makes the choices of a node and of the nodes that it leads to. */
export function route(node: ProgramNode, journey: Journey): Route {
  switch (node.kind) {
    case "leaf":
      return callRoute(plannedCall(node, journey), journey);
    case "single":
      return singleRoute(node, journey);
    case "fallback":
      return fallbackRoute(node, journey);
    case "loadbalance":
      return balancerRoute(node, journey);
    case "conditional":
      return conditionalRoute(node, journey);
    default:
      return assertNever(node, "route");
  }
}

function callRoute(planned: PlannedCall | Refusal, journey: Journey): Route {
  if ("reason" in planned) return { kind: "refused", refusal: planned };
  if (!planned.changesBody || !journey.request.hasBody) return { kind: "call", planned };
  // Parameters that cannot be set must not be lost in silence.
  const why = reasonToLeaveParams(journey, planned.changes);
  if (why === undefined) return { kind: "call", planned };
  const call = withoutParams(planned.call, why);
  return { kind: "call", planned: { ...planned, call, changesBody: false } };
}

function singleRoute({ pointer, targets: [target] }: SingleNode, journey: Journey): Route {
  if (target !== undefined)
    journey.decisions.push({ kind: "single", at: pointer, target: target.pointer });
  return routeTo(target, journey);
}

/** The route of a target that validation has seen to be there. */
function routeTo(target: ProgramNode | undefined, journey: Journey): Route {
  return target === undefined ? { kind: "refused", refusal: noTarget } : route(target, journey);
}

const noTarget: Refusal = {
  reason: "no-provider",
  at: "",
  message: "A strategy has no target.",
  hint: "Run `pk-config validate` on the config.",
  status: 500,
};

/** A target that cannot be called is left out: the others are what a fallback is for. */
function fallbackRoute(node: FallbackNode, journey: Journey): Route {
  journey.decisions.push({ kind: "fallback", at: node.pointer, targets: node.pointers });
  const routes: Exclude<Route, RefusedRoute>[] = [];
  let first: RefusedRoute | undefined;
  for (const target of closedTargets(node, journey)) {
    const routed = route(target, journey);
    if (routed.kind !== "refused") {
      routes.push(routed);
      continue;
    }
    first ??= routed;
    const { refusal } = routed;
    const { pointer } = target;
    journey.decisions.push({ kind: "refused", at: node.pointer, target: pointer, refusal });
  }
  const [only, second] = routes;
  if (only === undefined) return first ?? { kind: "refused", refusal: noTarget };
  if (second === undefined) return only;
  return { kind: "in-order", routes, trigger: node.trigger, at: node.triggerAt };
}

/** The pick is final: what it ends in is what the balancer ends in. */
function balancerRoute(node: BalancerNode, journey: Journey): Route {
  const { target, decision } = balance(node, closedTargets(node, journey), journey);
  journey.decisions.push(decision);
  return routeTo(target, journey);
}

function conditionalRoute(node: RouterNode, journey: Journey): Route {
  const { request } = journey;
  const index = node.router.match({
    metadata: request.metadata,
    pathname: request.pathname,
    params: () => bodyParams(journey),
    effort: regexEffortOf(journey),
  });
  const branch = index < 0 ? node.otherwise : node.branches[index];
  return branch === undefined ? noCondition(node) : branchRoute(node, branch, journey);
}

function branchRoute(node: RouterNode, branch: Branch, journey: Journey): Route {
  const { condition, pointer, target } = branch;
  const at = node.pointer;
  journey.decisions.push(
    condition === undefined
      ? { kind: "default", at, target: pointer }
      : { kind: "matched", at, target: pointer, condition },
  );
  return routeTo(node.targets[target], journey);
}

function noCondition({ pointer, branches }: RouterNode): RefusedRoute {
  const none =
    branches.length === 1
      ? "The only condition does not hold"
      : `None of the ${branches.length} conditions holds`;
  return {
    kind: "refused",
    refusal: {
      reason: "no-condition-held",
      at: `${pointer}/strategy`,
      message: `${none} for this request, and there is no \`default\`.`,
      hint: "Add a `default`, or send what a condition asks for.",
      status: 400,
    },
  };
}
