import { type Event, outcomeStatus, type Plan, retryAfterMs } from "@pk-config/core";
import type { GatewayObserver, GatewaySeen } from "@pk-config/gateway";
import type { Seen } from "@pk-config/runner";
import { endWords, isFailed, type Made } from "../../plan/walk-words.ts";
import { type AttemptRecord, type RequestRecord, type RunRecord, targetOf } from "./record.ts";
import { brief } from "./said.ts";
import { chosenWords, fallbackWords, type Namer, retryWords } from "./words.ts";

/** A request while it is under way. */
interface Running {
  readonly plan: Plan;
  /** How many calls were made. */
  calls: number;
  /** The call that is under way, with the reason for it. */
  call: Begun | undefined;
  /** What it has come to so far. A reply may still break off before the caller has any of it. */
  ended: SeenEvent | undefined;
  /** The call before, once it is over. */
  made: Made | undefined;
  waited: Extract<Seen, { readonly kind: "waiting" }> | undefined;
}

/** Longest reason that is told. A caller's config may have a thousand targets, each with a name. */
const mostOfReason = 1000;

type SeenEvent = Extract<Seen, { readonly kind: "event" }>;
type Answered = Extract<GatewaySeen, { readonly kind: "answered" }>;

interface Begun extends Pick<AttemptRecord, "reason" | "why" | "retry" | "of"> {
  readonly number: number;
  readonly attempt: number;
  readonly atMs: number;
}

/**
 * Makes an observer that tells what a gateway does as records: one for each call when it is over, and
 * one for each request. `before` is how many requests there were before the first.
 */
export function recorder(
  tell: (record: RunRecord) => void,
  namer: Namer,
  before: number,
): GatewayObserver {
  const running = new Map<number, Running>();
  return (seen) => {
    const told = { id: seen.id, request: before + seen.visit };
    const run = running.get(seen.visit);
    if (seen.kind === "planned") running.set(seen.visit, newRun(seen.plan));
    if (seen.kind === "answered") {
      running.delete(seen.visit);
      const left = run && givenUp(run, seen);
      if (left !== undefined) tell({ ...left, ...told });
      tell({ ...ofRequest(seen, run), ...told });
    }
    if (seen.kind !== "run") return;
    const record = run === undefined ? cutOff(seen.seen) : afterSeeing(run, seen.seen, namer);
    if (record !== undefined) tell({ ...record, ...told });
  };
}

type Untold<Record> = Record extends RunRecord ? Omit<Record, "id" | "request"> : never;

function newRun(plan: Plan): Running {
  return { plan, calls: 0, call: undefined, ended: undefined, made: undefined, waited: undefined };
}

/** Notes what was seen; answers with the call that is over by it. */
function afterSeeing(run: Running, seen: Seen, namer: Namer): Untold<RunRecord> | undefined {
  switch (seen.kind) {
    case "sending": {
      const over = takeCall(run);
      begin(run, seen, namer);
      return over;
    }
    case "waiting": {
      const over = takeCall(run);
      run.waited = seen;
      return over;
    }
    case "stopped":
      // Why a call was given up is known with the answer.
      return run.ended?.event.kind === "cancelled" ? undefined : takeCall(run);
    default:
      if (seen.event.kind === "waited" || seen.event.kind === "committed") return undefined;
      // A caller who has gone before anything was sent is seen without a call.
      if (run.call !== undefined) run.ended = seen;
      return undefined;
  }
}

function begin(
  run: Running,
  seen: Extract<Seen, { readonly kind: "sending" }>,
  namer: Namer,
): void {
  const { plan, made, waited } = run;
  const { number, attempt, retry, atMs } = seen;
  const { reason, why } =
    made === undefined
      ? ({ reason: "chosen", why: chosenWords(plan, seen.call, namer) } as const)
      : retry > 0
        ? ({ reason: "retry", why: retryWords(made, retry, waited) } as const)
        : ({ reason: "fallback", why: fallbackWords(plan, made, seen, namer) } as const);
  const of = targetOf(seen.call);
  run.call = { number, attempt, retry, atMs, of, reason, why: brief(why, mostOfReason) };
  run.calls = number;
  run.waited = undefined;
}

/** Takes the call that is over, for its record; later ones are made because of what it came to. */
function takeCall(run: Running): Untold<AttemptRecord> | undefined {
  const { call, ended, plan } = run;
  if (call === undefined || ended === undefined) return undefined;
  run.call = undefined;
  run.ended = undefined;
  run.made = madeOf(plan, call, ended.event);
  const { atMs, event, ms, why: detail } = ended;
  return { ...attemptOf(call), atMs, ...outcomeOf(event), ...(detail && { detail }), ms };
}

/** The call that was given up: its caller has gone, or what it was sending could not be sent to its end. */
function givenUp({ call, ended }: Running, seen: Answered): Untold<AttemptRecord> | undefined {
  if (call === undefined) return undefined;
  const { atMs, ms } = ended ?? { atMs: seen.atMs, ms: seen.atMs - call.atMs };
  const detail = seen.code === "caller-gone" || !seen.why ? {} : { detail: seen.why };
  return { ...attemptOf(call), atMs, outcome: "cancelled", ...detail, ms };
}

function attemptOf({ number, retry, of, reason, why }: Begun) {
  return { kind: "attempt", call: number, retry, of, reason, why } as const;
}

function outcomeOf(event: Event): Pick<AttemptRecord, "outcome" | "status" | "cause"> {
  switch (event.kind) {
    case "reply":
    case "timeout":
      return { outcome: event.kind, status: outcomeStatus(event) };
    case "unreachable":
    case "broken": {
      const { cause } = event;
      return {
        outcome: "unreachable",
        status: outcomeStatus({ kind: "unreachable", cause }),
        cause,
      };
    }
    default:
      return { outcome: "cancelled" };
  }
}

/** A call that was made, as the words for what comes after it need it. */
function madeOf(plan: Plan, { number, attempt, retry }: Begun, event: Event): Made | undefined {
  const made = plan.kind === "route" ? plan.attempts[attempt] : undefined;
  const { outcome, status, cause } = outcomeOf(event);
  if (made === undefined || outcome === "cancelled" || status === undefined) return undefined;
  const at = made.call.target;
  const asked = event.kind === "reply" ? event.retryAfter : undefined;
  const atMs = event.kind === "reply" ? event.atMs : undefined;
  return {
    attempt: made,
    sent: { kind: "sent", at, call: number, attempt, retry },
    ended: { kind: "ended", at, call: number, status, outcome, ...(cause && { cause }) },
    asksForMs: asked && retryAfterMs(asked, atMs),
  };
}

/** What happens to an answer that has begun to go to the caller; it says nothing where it goes well. */
function cutOff(seen: Seen): Untold<RunRecord> | undefined {
  if (seen.kind !== "event") return undefined;
  const { event, atMs, number, call, ms } = seen;
  if (event.kind !== "broken" && event.kind !== "cancelled") return undefined;
  const ended =
    event.kind === "broken"
      ? ({ gone: "upstream", cause: event.cause } as const)
      : ({ gone: "caller" } as const);
  return { kind: "cut", atMs, call: number, of: targetOf(call), ...ended, ms };
}

function ofRequest(seen: Answered, run: Running | undefined): Untold<RequestRecord> {
  const { atMs, method, pathname: path, status, ms, code, param, findings } = seen;
  const why = whyEnded(seen, run?.made);
  return {
    kind: "request",
    atMs,
    method,
    path,
    status,
    ms,
    calls: run?.calls ?? 0,
    ...(code && { code }),
    ...(why && { why: brief(why, mostOfReason) }),
    ...(param && { param }),
    ...(findings && { findings }),
  };
}

/** Why the last call was the end; where none was, the gateway says itself what is wrong. */
function whyEnded({ code, why }: Answered, made: Made | undefined): string | undefined {
  if (code === "caller-gone") return undefined;
  if (code !== undefined && !/^(?:timeout$|upstream-)/.test(code)) return why;
  return made !== undefined && isFailed(made.ended) ? endWords(made) : undefined;
}
