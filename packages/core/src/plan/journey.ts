import type { BalancerNode, ProgramNode } from "../compile/program.ts";
import type { Refusal } from "../request/refusal.ts";
import type { Request } from "../request/request.ts";
import type { Surroundings } from "./circumstances.ts";
import type { Decision } from "./decision.ts";

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
  /** Choices so far, in the order they were made. */
  readonly decisions: Decision[];
  /** Set where a rule had to look into a body that cannot be read: then nothing is sent. */
  fault: Refusal | undefined;
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
