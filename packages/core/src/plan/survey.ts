import type { LeafNode, Program, ProgramNode } from "../compile/program.ts";
import { type Endpoint, everyEndpoint } from "../format/upstreams.ts";
import { readRequest } from "../request/read-request.ts";
import type { Refusal } from "../request/refusal.ts";
import type { Call } from "./attempt.ts";
import { plannedCall } from "./call.ts";
import type { Surroundings } from "./circumstances.ts";
import { dependsOnRequest } from "./identity.ts";

/** What is known of a target before there is any request. */
export type Surveyed =
  /** It can be called: this is what it would send for a request that says nothing of itself. */
  | { readonly kind: "call"; readonly target: string; readonly call: Call }
  /** No request can be sent to it. */
  | { readonly kind: "refused"; readonly target: string; readonly refusal: Refusal }
  /** Each request says itself who is called. */
  | { readonly kind: "open"; readonly target: string };

/**
 * Says of each target, before there is any request, whether it can be called at all.
 *
 * @example
 * ```ts
 * import { compile, load, survey } from "@pk-config/core";
 *
 * const checked = load('{"provider": "@openai-prod"}');
 * if (!checked.ok) throw new Error("There is nothing to look at.");
 * survey(compile(checked.value), { catalogue: new Map() }).map(({ kind }) => kind); // => ["refused"]
 * ```
 */
export function survey(
  { root }: Program,
  surroundings: Omit<Surroundings, "nowMs">,
): readonly Surveyed[] {
  const circumstances = { ...surroundings, nowMs: 0 };
  return leavesOf(root).map((leaf) =>
    dependsOnRequest(leaf) ? { kind: "open", target: leaf.pointer } : surveyed(leaf, circumstances),
  );
}

function leavesOf(node: ProgramNode): readonly LeafNode[] {
  return node.kind === "leaf" ? [node] : node.targets.flatMap(leavesOf);
}

/** Some providers have a single API, so a target is asked for one after the other. */
function surveyed(leaf: LeafNode, circumstances: Surroundings): Surveyed {
  const target = leaf.pointer;
  const [first, ...others] = everyEndpoint();
  const planned = plannedAt(first, leaf, circumstances);
  if (!("reason" in planned)) return { kind: "call", target, call: planned.call };
  if (planned.reason === "unsupported-endpoint") {
    for (const endpoint of others) {
      const other = plannedAt(endpoint, leaf, circumstances);
      if (!("reason" in other)) return { kind: "call", target, call: other.call };
    }
  }
  return { kind: "refused", target, refusal: planned };
}

function plannedAt(endpoint: Endpoint, leaf: LeafNode, circumstances: Surroundings) {
  const read = readRequest({ method: "POST", path: `/v1${endpoint}`, headers: {} });
  if (!read.ok) return read.refusal;
  const { request } = read;
  return plannedCall(leaf, { request, circumstances, draw, decisions: [], fault: undefined });
}

/** Nobody draws where no balancer is asked. */
const draw = () => 0;
