import {
  type Call,
  type NetworkCause,
  outcomeStatus,
  type Plan,
  type Verdict,
} from "@pk-config/core";
import type { Io, Outcome, Seen } from "@pk-config/runner";
import { faultOfBody } from "./body-faults.ts";
import { tellCircuits } from "./circuits.ts";
import type { Errand } from "./errand.ts";
import { callerGone, type Fault, refusalFault } from "./error-answer.ts";
import type { Answer } from "./exchange.ts";
import type { GatewayParts } from "./gateway-parts.ts";
import type { NotSent } from "./not-sent.ts";
import { preparedCall } from "./prepared-call.ts";
import { passedOn, runHeaders } from "./reply-headers.ts";
import { toldAtEnd } from "./told-at-end.ts";
import { answeredBy, failedBy, type Visit } from "./visit.ts";

/** What a plan is carried out with. */
export function ioOf(errand: Errand, parts: GatewayParts): Io {
  const { visit, plan } = errand;
  const { clock, limits, jitter, observe, isObserved, transport } = parts;
  if (isObserved) {
    const { id, number } = visit;
    observe({ kind: "planned", id, visit: number, atMs: clock.nowMs(), plan });
  }
  return {
    transport,
    clock,
    limits,
    jitter,
    sendingOf: (call: Call) => {
      const sending = preparedCall(call, errand, parts);
      if ("kind" in sending) errand.notSent = sending;
      return sending;
    },
    observer: isObserved ? observerOf(visit, parts) : undefined,
  };
}

/** Answers with what came of a plan. */
export function answered(
  { verdict, events, reply }: Outcome,
  errand: Errand,
  parts: GatewayParts,
): Answer {
  const { visit, ready, plan } = errand;
  const tell = () => tellCircuits({ plan, events }, visit, ready, parts);
  const isWatched = ready.circuits.size > 0;
  const findings = parts.isObserved ? ready.takeFindings() : undefined;
  const ending = { plan, events, headers: runHeaders(plan, verdict), findings };
  if (reply === undefined) {
    if (isWatched) tell();
    return failedBy(faultOf(verdict, errand), visit, parts, ending);
  }
  // Whether a target did well is known when the last of its answer is there.
  const body = isWatched ? toldAtEnd(reply.body, tell) : reply.body;
  return answeredBy({ status: reply.status, headers: passedOn(reply), body }, visit, parts, ending);
}

function observerOf({ id, number }: Visit, { observe }: GatewayParts) {
  return (seen: Seen) => {
    observe({ kind: "run", id, visit: number, seen });
  };
}

/** The error of a run that ended without a reply. A dead network is called one, not a reply of somebody. */
function faultOf(verdict: Verdict, { visit, plan, upload, notSent }: Errand): Fault {
  switch (verdict.kind) {
    case "refused":
      return refusalFault(verdict.refusal);
    case "timeout":
      return {
        status: 408,
        code: "timeout",
        message: `The upstream of ${targetOf(plan, verdict.attempt)} did not answer within its \`request_timeout\`.`,
      };
    case "unreachable":
    case "broken":
      return {
        status: outcomeStatus({ kind: "unreachable", cause: verdict.cause }),
        code: `upstream-${verdict.cause}`,
        message: `The upstream of ${targetOf(plan, verdict.attempt)} gave no answer: ${causeWords(verdict.cause, notSent)}.`,
      };
    default:
      // The run ends in the same way for a caller who goes and for one whose body cannot be sent.
      return faultOfBody(upload?.fault ?? callerGone, visit.signal);
  }
}

/** Which value it is stays with whoever keeps it: callers are told that there is one. */
function causeWords(cause: NetworkCause, notSent: NotSent | undefined): string {
  if (cause !== "unsendable" || notSent === undefined) return wordsFor[cause];
  return wordsOfValue[notSent.value];
}

const wordsOfValue: Readonly<Record<NotSent["value"], string>> = {
  missing: "a value that the call needs, such as its key, is missing here",
  unfit: "a value that the call needs, such as its key, is one that no header can have",
  boundary: "a parameter that is set in the form has the form's boundary in it",
};

const wordsFor: Readonly<Record<NetworkCause, string>> = {
  refused: "the connection was refused",
  reset: "the connection was reset",
  closed: "the connection was closed before the end",
  dns: "its name was not found",
  tls: "no secure connection came about",
  "connect-timeout": "no connection came about in time",
  forbidden: "its address is one that this gateway does not connect to",
  unsendable: "the call cannot be sent as it is",
};

function targetOf(plan: Plan, attempt: number): string {
  const target = plan.kind === "route" ? plan.attempts[attempt]?.call.target : undefined;
  return target === undefined || target === "" ? "the config" : target;
}
