// Generated from schemas/plan.v1.schema.json; do not edit.

/**
 * What may happen to one request: the upstreams that may be called, in order, and what each outcome leads to. It holds no secret. Pointers are RFC 6901 and point into the config.
 */
export type PlanV1 = RoutePlan | RefusedPlan;
/**
 * The version of this form.
 */
export type Version = 1;
/**
 * A choice that was made while planning, and where the config makes it.
 */
export type Decision =
  | SingleDecision
  | FallbackDecision
  | DrawnDecision
  | StuckDecision
  | MatchedDecision
  | DefaultDecision
  | SkippedDecision
  | BypassedDecision
  | RefusedDecision
  | SentOnceDecision;
/**
 * The choices that were made, in order.
 */
export type Decisions = Decision[];
/**
 * Where the value of a header comes from.
 */
export type HeaderSource = FromPlan | FromConfig | FromRequest | FromEnvironment | FromCatalogue;
/**
 * A status as HTTP knows it.
 */
export type Status = number;
/**
 * The statuses that lead on, or `failure` for every one outside 200 to 299. A timeout is 408, a network fault 500, a connect timeout 503.
 */
export type Trigger = "failure" | Status[];

/**
 * A plan with something to send.
 */
export interface RoutePlan {
  version: Version;
  /**
   * The plan has something to send.
   */
  kind: "route";
  decisions: Decisions;
  /**
   * The upstreams that may be called. A run begins with the first.
   *
   * @minItems 1
   */
  attempts: Attempt[];
  bound: Bound;
}
/**
 * A `single` took its first target.
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
 * One upstream that may be called, and what each of its outcomes leads to.
 */
export interface Attempt {
  call: Call;
  retry: Retry;
  /**
   * Where the run goes on after the final outcome. The first entry that takes its status counts; where none does, the outcome is the caller's.
   */
  next: Transition[];
}
/**
 * What is sent to an upstream, with secrets named and never told.
 */
export interface Call {
  /**
   * Pointer of the target in the config.
   */
  target: string;
  /**
   * Its `name`.
   */
  name?: string;
  /**
   * Id of the provider.
   */
  provider?: string;
  /**
   * The method of the request.
   */
  method: string;
  /**
   * Whole address; the caller's query string is put behind it when it is sent.
   */
  url: string;
  /**
   * The headers that are sent.
   */
  headers: PlannedHeader[];
  params: Params;
  /**
   * Longest wait for one try, in milliseconds. Missing means that none is set.
   */
  timeoutMs?: number;
  /**
   * What the config asks for and the engine does not do itself.
   */
  carries?: Carried[];
  /**
   * Where the settings come from, by their name: a pointer, the name of a request header, or the `@slug` of the provider catalogue.
   */
  from: {
    [k: string]: string | undefined;
  };
}
/**
 * A header, and where its value is found when it is sent.
 */
export interface PlannedHeader {
  /**
   * Name, in lower case.
   */
  name: string;
  value: HeaderSource;
}
/**
 * A value that anybody may read.
 */
export interface FromPlan {
  /**
   * The value is here.
   */
  from: "plan";
  /**
   * The value.
   */
  text: string;
}
/**
 * The text at a pointer of the config.
 */
export interface FromConfig {
  /**
   * The value is in the config.
   */
  from: "config";
  /**
   * Pointer of the text.
   */
  pointer: string;
  /**
   * What is put before it.
   */
  prefix?: string;
}
/**
 * A header of the request.
 */
export interface FromRequest {
  /**
   * The value comes with the request.
   */
  from: "request";
  /**
   * Its name, in lower case.
   */
  header: string;
  /**
   * What is taken off its beginning.
   */
  strip?: string;
  /**
   * What is put before it.
   */
  prefix?: string;
}
/**
 * An environment variable that the provider catalogue names.
 */
export interface FromEnvironment {
  /**
   * The value is in the environment.
   */
  from: "environment";
  /**
   * Name of the variable.
   */
  variable: string;
  /**
   * What is put before it.
   */
  prefix?: string;
}
/**
 * A header that an entry of the provider catalogue writes out.
 */
export interface FromCatalogue {
  /**
   * The value is in the provider catalogue.
   */
  from: "catalogue";
  /**
   * The entry.
   */
  slug: string;
  /**
   * Name of the header in it.
   */
  header: string;
}
/**
 * What is done to the body, in this order: defaults, override, drop.
 */
export interface Params {
  /**
   * Set where the body has no such key.
   */
  defaults?: {
    [k: string]: unknown | undefined;
  };
  /**
   * Always set.
   */
  override?: {
    [k: string]: unknown | undefined;
  };
  /**
   * Paths that are taken out: `a.b`, `a[0].b`, `a[*].b`.
   */
  drop?: string[];
  /**
   * Values that were left out because they are secrets.
   */
  secrets?: ParamSecret[];
}
/**
 * A value that was left out of the parameters because it is a secret.
 */
export interface ParamSecret {
  /**
   * Which parameters it belongs to.
   */
  in: "defaults" | "override";
  /**
   * Pointer inside them.
   */
  at: string;
  /**
   * Pointer of the value in the config.
   */
  from: string;
}
/**
 * A part of the config that an embedder performs: hooks, guardrails, cache, and parameters that a body of its kind cannot have.
 */
export interface Carried {
  /**
   * Its key.
   */
  key: string;
  /**
   * Where it is written.
   */
  at: string;
  /**
   * Why it is not done here, in words; missing where it never is.
   */
  why?: string;
}
/**
 * How often one upstream is tried again, and when.
 */
export interface Retry {
  /**
   * Tries after the first one.
   */
  attempts: number;
  /**
   * Statuses that are tried again. A network fault always is.
   */
  on: Status[];
  /**
   * Whether the upstream's `retry-after` headers replace a wait.
   */
  afterHeaders: boolean;
  /**
   * The wait before each try, in milliseconds.
   */
  waitsMs: number[];
  /**
   * The most that all waits together may take, in milliseconds.
   */
  mostWaitMs: number;
  /**
   * Where it is written; missing where nothing is tried again.
   */
  at?: string;
}
/**
 * One way on to a later attempt.
 */
export interface Transition {
  on: Trigger;
  /**
   * Position of the attempt it leads to, which is a later one.
   */
  to: number;
  /**
   * Where the strategy says so.
   */
  at: string;
}
/**
 * What no run of the plan goes beyond.
 */
export interface Bound {
  /**
   * Most calls.
   */
  calls: number;
  /**
   * Most time spent waiting between calls, in milliseconds.
   */
  waitMs: number;
}
/**
 * A plan that sends nothing.
 */
export interface RefusedPlan {
  version: Version;
  /**
   * The plan sends nothing.
   */
  kind: "refused";
  decisions: Decisions;
  refusal: Refusal;
}
