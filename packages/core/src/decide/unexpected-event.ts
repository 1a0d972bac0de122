import { isObject } from "../data/json-type.ts";
import { quote } from "../data/quote.ts";
import { InvariantError } from "../invariant-error.ts";
import { isEvent } from "./is-event.ts";
import type { Step } from "./step.ts";

/** What was due when an event came. */
interface Due {
  readonly step: Step;
  readonly committed: boolean;
}

/** The error that says which events would have answered what was due, and what came instead. */
export function unexpectedEvent(due: Due, event: unknown): InvariantError {
  return new InvariantError(`Expected ${answersOf(due)}, and ${nameOf(event)} came.`);
}

function answersOf({ step, committed }: Due): string {
  if (step.do === "wait") return `"waited" or "cancelled" after a wait of ${step.ms} ms`;
  if (step.do === "send") {
    return `"reply", "timeout", "unreachable" or "cancelled" after call ${step.call} was sent`;
  }
  if (step.verdict.kind !== "reply") {
    return `nothing but "cancelled" after a run that ended in ${quote(step.verdict.kind)}`;
  }
  return committed
    ? `"broken" or "cancelled" after an answer was begun`
    : `"committed", "broken", "timeout" or "cancelled" after a reply for the caller`;
}

function nameOf(event: unknown): string {
  if (!isObject(event) || typeof event["kind"] !== "string") return "something that is no event";
  return isEvent(event) ? quote(event.kind) : `a malformed ${quote(event["kind"])}`;
}
