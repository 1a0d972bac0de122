import type { BalancerNode, ProgramNode } from "../compile/program.ts";
import { type RegexEffort, regexEffort } from "../data/regex/regex-effort.ts";
import type { Refusal } from "../request/refusal.ts";
import type { Request } from "../request/request.ts";
import type { Surroundings } from "./circumstances.ts";
import type { Decision } from "./decision.ts";
import type { Forwards } from "./forwards.ts";
import type { KnownCalls } from "./known-calls.ts";

/** What is carried along while one request is planned. */
export interface Journey {
  readonly request: Request;
  readonly circumstances: Surroundings;
  /** The number in [0, 1) that a balancer draws among targets whose weights have these sums. */
  readonly draw: (
    node: BalancerNode,
    sums: readonly number[],
    targets: readonly ProgramNode[],
  ) => number;
  /** What was planned before for requests like this one. */
  readonly known?: KnownCalls | undefined;
  /** Why hosts may not be called for this request, by their text; nothing of those that may. */
  hosts?: Map<string, Refusal | undefined>;
  /** What lists of forwarded names come to for this request, by list. */
  forwards?: Map<readonly string[], Forwards>;
  /** What stands for long values of this request that balancers stick to, by field. */
  digests?: Map<string, string>;
  /** What is left for regular expressions, once one of them was asked. */
  effort?: RegexEffort;
  /** Choices so far, in the order they were made. */
  readonly decisions: Decision[];
  /** Set where a rule had to look into a body that cannot be read: then nothing is sent. */
  fault: Refusal | undefined;
}

/** The steps that all conditions on the way may take together. */
export function regexEffortOf(journey: Journey): RegexEffort {
  journey.effort ??= regexEffort();
  return journey.effort;
}

/** A parameter of the body, by own properties only. */
export function bodyParam(journey: Journey, key: string): unknown {
  const params = bodyParams(journey);
  return typeof params === "object" && params !== null && Object.hasOwn(params, key)
    ? Reflect.get(params, key)
    : undefined;
}

/** The body as a value; nothing, and a fault, where it is no JSON. */
export function bodyParams(journey: Journey): unknown {
  const body = journey.request.json();
  if (body.ok) return body.value;
  journey.fault ??= body.refusal;
  return undefined;
}
