import type { IncomingRequest } from "../../src/index.ts";
import { incomingOf } from "./incoming.ts";
import { looseJson } from "./loose-json.ts";
import type { Observed, ObservedCall, Scenario } from "./scenario.ts";
import type { SentCall } from "./sent-call.ts";

/** What came of a request, in the form in which both gateways are compared. */
export interface Outcome {
  readonly calls: readonly TimedCall[];
  /** Missing where the caller never gets an answer. */
  readonly status: number | undefined;
  /** Which call the answer is from, counted from 1; missing where the gateway made it itself. */
  readonly served: number | undefined;
  /** The target that was used last, as `x-portkey-last-used-option-index` spells it. */
  readonly option: string | undefined;
  /** As `x-portkey-retry-attempt-count` tells it. */
  readonly retries: number;
  /** From the last call, or the beginning, to the end. */
  readonly endMs: number;
  /** What an answer of the gateway's own says. */
  readonly words: string | undefined;
}

/** A call and the time since the one before it. */
export interface TimedCall extends SentCall {
  readonly afterMs: number;
}

/** An outcome without any call. */
export function refusal(status: number, words: string): Outcome {
  const [served, option] = [undefined, undefined];
  return { calls: [], status, served, option, retries: 0, endMs: 0, words };
}

/** What the upstream gateway did, with all that a file of scenarios leaves out. */
export function observedOutcome(scenario: Scenario, observed: Observed): Outcome {
  const incoming = incomingOf(scenario);
  const { calls, status, served, option, retries = 0, endMs = 0, error } = observed;
  return {
    calls: calls.map((call) => observedCall(call, incoming)),
    status: status ?? undefined,
    served,
    option,
    retries,
    endMs,
    words: error,
  };
}

function observedCall(call: ObservedCall, { method, path, body }: IncomingRequest): TimedCall {
  const { origin, afterMs = 0, to, headers } = call;
  const sent = body?.kind === "text" ? looseJson(body.text) : null;
  return {
    to: origin === undefined ? to : `${to} (another port)`,
    path: call.path ?? path,
    method: call.method ?? method,
    headers,
    body: call.body === undefined ? sent : call.body,
    afterMs,
  };
}
