import { isObject, type JsonObject } from "../../data/json-type.ts";
import type { Code } from "../../diagnostics/catalogue.ts";
import { withoutSecrets } from "../../plan/without-secrets.ts";
import type { Difference } from "./difference.ts";
import type { CallOutcome, End, UpstreamCall } from "./upstream-call.ts";

/** What came of holding an old config against the one it became. */
export type Verified =
  | { readonly kind: "equivalent"; readonly tried: Tried }
  | {
      readonly kind: "different";
      readonly tried: Tried;
      readonly counterExample: CounterExample;
      /** Codes of findings that have told of a difference; empty where nobody has. */
      readonly expected: readonly Code[];
    }
  /** A node of the old config is none of Configs 1.0, so nobody can say what it led to. */
  | { readonly kind: "unknown"; readonly at: string };

/** What was tried, in numbers. */
export interface Tried {
  /** Draws of all balancers together. */
  readonly draws: number;
  readonly requests: number;
  /** Outcomes of a call, in every situation that a run can come to. */
  readonly outcomes: number;
  /** Runs of random requests, draws and outcomes. */
  readonly runs: number;
  /** Whether every situation was met; a very large config has too many. */
  readonly complete: boolean;
}

/** A run in which the two are not the same. It holds no secret. */
export interface CounterExample {
  readonly request: JsonObject;
  readonly draws: readonly ToldDraw[];
  /** What the calls ended in, as far as it led to the difference. */
  readonly outcomes: readonly CallOutcome[];
  readonly oldCalls: readonly ToldCall[];
  readonly newCalls: readonly ToldCall[];
  readonly oldEnd: End | undefined;
  readonly newEnd: End | undefined;
  readonly difference: Difference;
}

/** The number that a balancer drew, by its pointers in the old config and the new one. */
export interface ToldDraw {
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly draw: number;
}

/** A call as far as anybody may read it: keys and virtual keys by the pointers they are written at. */
export interface ToldCall {
  readonly at: string;
  readonly retry: number;
  readonly provider?: string;
  readonly virtualKey?: string;
  readonly key?: string;
  readonly settings: JsonObject;
  readonly cache: JsonObject;
  readonly params: JsonObject;
}

/** Leaves out of a call what nobody may read. */
export function toldCall(call: UpstreamCall): ToldCall {
  const { at, retry, provider, virtualKey, key, settings, cache, params } = call;
  const { provider: name } = told({ provider });
  return {
    at,
    retry,
    ...(typeof name === "string" ? { provider: name } : {}),
    ...(virtualKey === undefined ? {} : { virtualKey: virtualKey.at }),
    ...(key === undefined ? {} : { key: key.at }),
    settings: told(settings),
    cache: told(cache),
    params: told(params),
  };
}

/** The members of an object without secrets. */
export function told(members: unknown): JsonObject {
  const entries = Object.entries(isObject(members) ? members : {});
  return Object.fromEntries(
    entries.flatMap(([name, value]): [string, unknown][] => {
      const kept = withoutSecrets(name, value, nowhere, () => undefined);
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}

const nowhere = { at: "", from: "" };
