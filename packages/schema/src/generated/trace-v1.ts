// Generated from schemas/trace.v1.schema.json; do not edit.

/**
 * A choice of the plan, or something that happened.
 *
 * This interface was referenced by `TraceV1`'s JSON-Schema
 * via the `definition` "entry".
 */
export type TraceEntry =
  | SingleDecision
  | FallbackDecision
  | DrawnDecision
  | StuckDecision
  | MatchedDecision
  | DefaultDecision
  | SkippedDecision
  | BypassedDecision
  | RefusedDecision
  | SentOnceDecision
  | SentEntry
  | EndedEntry
  | AgainEntry
  | MovedOnEntry
  | StoppedEntry;
/**
 * How a run ended.
 *
 * This interface was referenced by `TraceV1`'s JSON-Schema
 * via the `definition` "verdict".
 */
export type Verdict =
  | ReplyVerdict
  | TimeoutVerdict
  | UnreachableVerdict
  | BrokenVerdict
  | CancelledVerdict
  | RefusedVerdict;

/**
 * What was decided for a request and what came of it, in order, each with its place in the config. It holds no secret.
 */
export interface TraceV1 {
  /**
   * The version of this form.
   */
  version: 1;
  /**
   * Choices first, then what happened.
   */
  entries: TraceEntry[];
}
/**
 * A `single` took its first target.
 *
 * This interface was referenced by `TraceV1`'s JSON-Schema
 * via the `definition` "single".
 */
export interface SingleDecision {
  /**
   * Which choice it is.
   */
  kind: "single";
  /**
   * Pointer of the strategy that made it.
   */
  at: string;
  /**
   * Pointer of the target that was chosen.
   */
  target: string;
}
/**
 * A `fallback` put its targets in order.
 *
 * This interface was referenced by `TraceV1`'s JSON-Schema
 * via the `definition` "fallback".
 */
export interface FallbackDecision {
  /**
   * Which choice it is.
   */
  kind: "fallback";
  /**
   * Pointer of the strategy that made it.
   */
  at: string;
  /**
   * Pointers of the targets.
   */
  targets: string[];
}
/**
 * A `loadbalance` drew a number.
 *
 * This interface was referenced by `TraceV1`'s JSON-Schema
 * via the `definition` "drawn".
 */
export interface DrawnDecision {
  /**
   * Which choice it is.
   */
  kind: "drawn";
  /**
   * Pointer of the strategy that made it.
   */
  at: string;
  /**
   * Pointer of the target that was chosen.
   */
  target: string;
  /**
   * The number, from 0 up to but without 1.
   */
  draw: number;
  /**
   * The target's part of all weights that could be chosen.
   */
  share: number;
}
/**
 * A sticky `loadbalance` chose by the values of its fields.
 *
 * This interface was referenced by `TraceV1`'s JSON-Schema
 * via the `definition` "stuck".
 */
export interface StuckDecision {
  /**
   * Which choice it is.
   */
  kind: "stuck";
  /**
   * Pointer of the strategy that made it.
   */
  at: string;
  /**
   * Pointer of the target that was chosen.
   */
  target: string;
  /**
   * The fields, never their values.
   */
  fields: string[];
  /**
   * The target's part of all weights that could be chosen.
   */
  share: number;
}
/**
 * A condition held.
 *
 * This interface was referenced by `TraceV1`'s JSON-Schema
 * via the `definition` "matched".
 */
export interface MatchedDecision {
  /**
   * Which choice it is.
   */
  kind: "matched";
  /**
   * Pointer of the strategy that made it.
   */
  at: string;
  /**
   * Pointer of the target that was chosen.
   */
  target: string;
  /**
   * Pointer of the condition.
   */
  condition: string;
}
/**
 * No condition held, so the default was taken.
 *
 * This interface was referenced by `TraceV1`'s JSON-Schema
 * via the `definition` "default".
 */
export interface DefaultDecision {
  /**
   * Which choice it is.
   */
  kind: "default";
  /**
   * Pointer of the strategy that made it.
   */
  at: string;
  /**
   * Pointer of the target that was chosen.
   */
  target: string;
}
/**
 * Targets were left out because their circuits are open.
 *
 * This interface was referenced by `TraceV1`'s JSON-Schema
 * via the `definition` "skipped".
 */
export interface SkippedDecision {
  /**
   * Which choice it is.
   */
  kind: "skipped";
  /**
   * Pointer of the strategy that made it.
   */
  at: string;
  /**
   * Pointers of the targets.
   */
  targets: string[];
}
/**
 * All circuits are open, so none was heeded.
 *
 * This interface was referenced by `TraceV1`'s JSON-Schema
 * via the `definition` "bypassed".
 */
export interface BypassedDecision {
  /**
   * Which choice it is.
   */
  kind: "bypassed";
  /**
   * Pointer of the strategy that made it.
   */
  at: string;
  /**
   * Pointers of the targets.
   */
  targets: string[];
}
/**
 * A target cannot be called, so a fallback goes on without it.
 *
 * This interface was referenced by `TraceV1`'s JSON-Schema
 * via the `definition` "refused".
 */
export interface RefusedDecision {
  /**
   * Which choice it is.
   */
  kind: "refused";
  /**
   * Pointer of the strategy that made it.
   */
  at: string;
  /**
   * Pointer of the target that is left out.
   */
  target: string;
  refusal: Refusal;
}
/**
 * Why a request, or one target for it, is refused before anything is sent.
 *
 * This interface was referenced by `TraceV1`'s JSON-Schema
 * via the `definition` "refusal".
 */
export interface Refusal {
  /**
   * What is wrong, as a word to branch on.
   */
  reason:
    | "body-not-json"
    | "body-not-form"
    | "body-encoded"
    | "body-too-large"
    | "bad-header"
    | "bad-path"
    | "bad-metadata"
    | "no-condition-held"
    | "no-provider"
    | "unknown-provider"
    | "unknown-slug"
    | "unsupported-endpoint"
    | "missing-setting"
    | "bad-host"
    | "prompt-template"
    | "too-many-attempts";
  /**
   * Pointer of the place in the config; empty for its root, and where the request is at fault.
   */
  at: string;
  /**
   * What is wrong, with its values; no secret.
   */
  message: string;
  /**
   * What to do about it.
   */
  hint: string;
  /**
   * 4xx where the request is at fault, 500 where the config is.
   */
  status: number;
  /**
   * The header of the request, or the member of its body, that is at fault. Missing where it is neither.
   */
  param?: string;
}
/**
 * The body can be sent only once, so the first call is the only one.
 *
 * This interface was referenced by `TraceV1`'s JSON-Schema
 * via the `definition` "sentOnce".
 */
export interface SentOnceDecision {
  /**
   * Which choice it is.
   */
  kind: "sent-once";
  /**
   * Pointer of the target that is called.
   */
  at: string;
  /**
   * Retries that it would have had.
   */
  retries: number;
  /**
   * Pointers of the targets that would have come after it.
   */
  targets: string[];
}
/**
 * A call was sent.
 *
 * This interface was referenced by `TraceV1`'s JSON-Schema
 * via the `definition` "sent".
 */
export interface SentEntry {
  /**
   * What happened.
   */
  kind: "sent";
  /**
   * Pointer of the target or the rule in the config.
   */
  at: string;
  /**
   * Which call of the run it is, from 1.
   */
  call: number;
  /**
   * Position of the attempt in the plan.
   */
  attempt: number;
  /**
   * Which retry of the attempt it is; 0 for the first try.
   */
  retry: number;
}
/**
 * A call ended.
 *
 * This interface was referenced by `TraceV1`'s JSON-Schema
 * via the `definition` "ended".
 */
export interface EndedEntry {
  /**
   * What happened.
   */
  kind: "ended";
  /**
   * Pointer of the target or the rule in the config.
   */
  at: string;
  /**
   * Which call of the run it is, from 1.
   */
  call: number;
  /**
   * The status that lists of statuses see: 408 for a timeout, 500 for a network fault, 503 for a connect timeout.
   */
  status: number;
  /**
   * How it ended.
   */
  outcome: "reply" | "timeout" | "unreachable";
  /**
   * What went wrong with the connection.
   */
  cause?:
    "refused" | "reset" | "closed" | "dns" | "tls" | "connect-timeout" | "forbidden" | "unsendable";
}
/**
 * The same upstream is tried again, after a wait.
 *
 * This interface was referenced by `TraceV1`'s JSON-Schema
 * via the `definition` "again".
 */
export interface AgainEntry {
  /**
   * What happened.
   */
  kind: "again";
  /**
   * Pointer of the target or the rule in the config.
   */
  at: string;
  /**
   * The wait, in milliseconds.
   */
  waitMs: number;
  /**
   * Who asked for the wait.
   */
  why: "backoff" | "retry-after";
}
/**
 * A fallback went on.
 *
 * This interface was referenced by `TraceV1`'s JSON-Schema
 * via the `definition` "movedOn".
 */
export interface MovedOnEntry {
  /**
   * What happened.
   */
  kind: "moved-on";
  /**
   * Pointer of the target or the rule in the config.
   */
  at: string;
  /**
   * Pointer of the target it went on to.
   */
  target: string;
}
/**
 * The run is over.
 *
 * This interface was referenced by `TraceV1`'s JSON-Schema
 * via the `definition` "stopped".
 */
export interface StoppedEntry {
  /**
   * What happened.
   */
  kind: "stopped";
  /**
   * Pointer of the target or the rule in the config.
   */
  at: string;
  verdict: Verdict;
}
/**
 * The caller gets this reply, whatever its status.
 *
 * This interface was referenced by `TraceV1`'s JSON-Schema
 * via the `definition` "reply".
 */
export interface ReplyVerdict {
  /**
   * How the run ended.
   */
  kind: "reply";
  /**
   * Position of the attempt in the plan.
   */
  attempt: number;
  /**
   * Which call of the run it is, from 1.
   */
  call: number;
  /**
   * How many retries of the attempt were made.
   */
  retries: number;
  /**
   * Its status.
   */
  status: number;
}
/**
 * The last call timed out.
 *
 * This interface was referenced by `TraceV1`'s JSON-Schema
 * via the `definition` "timeout".
 */
export interface TimeoutVerdict {
  /**
   * How the run ended.
   */
  kind: "timeout";
  /**
   * Position of the attempt in the plan.
   */
  attempt: number;
  /**
   * Which call of the run it is, from 1.
   */
  call: number;
  /**
   * How many retries of the attempt were made.
   */
  retries: number;
}
/**
 * The last call reached nobody.
 *
 * This interface was referenced by `TraceV1`'s JSON-Schema
 * via the `definition` "unreachable".
 */
export interface UnreachableVerdict {
  /**
   * How the run ended.
   */
  kind: "unreachable";
  /**
   * Position of the attempt in the plan.
   */
  attempt: number;
  /**
   * Which call of the run it is, from 1.
   */
  call: number;
  /**
   * How many retries of the attempt were made.
   */
  retries: number;
  /**
   * What went wrong.
   */
  cause:
    "refused" | "reset" | "closed" | "dns" | "tls" | "connect-timeout" | "forbidden" | "unsendable";
}
/**
 * The answer broke off after part of it had gone to the caller.
 *
 * This interface was referenced by `TraceV1`'s JSON-Schema
 * via the `definition` "broken".
 */
export interface BrokenVerdict {
  /**
   * How the run ended.
   */
  kind: "broken";
  /**
   * Position of the attempt in the plan.
   */
  attempt: number;
  /**
   * Which call of the run it is, from 1.
   */
  call: number;
  /**
   * How many retries of the attempt were made.
   */
  retries: number;
  /**
   * What went wrong.
   */
  cause:
    "refused" | "reset" | "closed" | "dns" | "tls" | "connect-timeout" | "forbidden" | "unsendable";
}
/**
 * The caller has gone.
 *
 * This interface was referenced by `TraceV1`'s JSON-Schema
 * via the `definition` "cancelled".
 */
export interface CancelledVerdict {
  /**
   * How the run ended.
   */
  kind: "cancelled";
}
/**
 * The plan sends nothing.
 *
 * This interface was referenced by `TraceV1`'s JSON-Schema
 * via the `definition` "refusedRun".
 */
export interface RefusedVerdict {
  /**
   * How the run ended.
   */
  kind: "refused";
  refusal: Refusal;
}
