import { type Outcome as CallOutcome, outcomeStatus } from "../../src/decide/outcome-status.ts";
import {
  advance,
  type Cursor,
  type Event,
  type IncomingRequest,
  type Plan,
  retryCount,
  startOf,
  type Verdict,
} from "../../src/index.ts";
import { type Outcome, refusal, type TimedCall } from "./outcome.ts";
import type { Behaviour } from "./scenario.ts";
import { type Reaction, scriptedHosts } from "./scripted-hosts.ts";
import { type SentCall, sentCall } from "./sent-call.ts";

/** What a run needs besides its plan. */
export interface Stage {
  /** The config that references point into. */
  readonly config: unknown;
  readonly incoming: IncomingRequest;
  readonly script: Readonly<Record<string, readonly Behaviour[]>>;
  /** When the run begins, in milliseconds since 1970. */
  readonly nowMs: number;
}

/** What has happened so far. */
interface Progress {
  cursor: Cursor;
  nowMs: number;
  /** When the last call was sent, or the run began. */
  sinceMs: number;
  /** What became of the last call. */
  reaction: Reaction | undefined;
  /** By number of a call: its place among those that a host heard of. */
  readonly heard: Map<number, number>;
  readonly calls: TimedCall[];
}

/** Carries out a plan against scripted hosts, on simulated time. */
export function runPlan(plan: Plan, stage: Stage): Outcome {
  const { nowMs } = stage;
  const send = scriptedHosts(stage.script);
  const progress: Progress = {
    cursor: startOf(plan),
    nowMs,
    sinceMs: nowMs,
    reaction: undefined,
    heard: new Map(),
    calls: [],
  };
  for (;;) {
    const { step } = progress.cursor;
    if (step.do === "wait") {
      progress.nowMs += step.ms;
      tell(plan, progress, { kind: "waited", ms: step.ms });
    } else if (step.do === "send") {
      const { call } = attemptAt(plan, step.attempt);
      const reaction = send(call.url, call.timeoutMs, progress.nowMs);
      if (reaction.heard)
        noteCall(progress, step.call, sentCall(call, stage.config, stage.incoming));
      progress.nowMs += reaction.tookMs;
      progress.reaction = reaction;
      tell(plan, progress, reaction.event);
    } else if (step.verdict.kind === "reply" && !progress.cursor.committed) {
      const { body = [], bodyMs = 0 } = progress.reaction ?? {};
      progress.nowMs += bodyMs;
      for (const event of body) tell(plan, progress, event);
    } else {
      return outcomeOf(plan, step.verdict, progress);
    }
  }
}

function tell(plan: Plan, progress: Progress, event: Event): void {
  progress.cursor = advance(plan, progress.cursor, event);
}

function noteCall(progress: Progress, number: number, sent: SentCall): void {
  const { calls, heard, nowMs, sinceMs } = progress;
  calls.push({ ...sent, afterMs: nowMs - sinceMs });
  heard.set(number, calls.length);
  progress.sinceMs = nowMs;
}

function attemptAt(plan: Plan, position: number) {
  const attempt = plan.kind === "route" ? plan.attempts[position] : undefined;
  if (attempt === undefined) throw new Error(`The plan has no attempt ${position}.`);
  return attempt;
}

function outcomeOf(plan: Plan, verdict: Verdict, progress: Progress): Outcome {
  if (verdict.kind === "cancelled") throw new Error("Nobody cancels a scenario.");
  if (verdict.kind === "refused")
    return refusal(verdict.refusal.status, `refused: ${verdict.refusal.reason}`);
  const { calls, heard, nowMs, sinceMs, reaction } = progress;
  const { call } = attemptAt(plan, verdict.attempt);
  const last = callOutcome(reaction?.event);
  return {
    calls,
    status: outcomeStatus(last),
    served: last.kind === "reply" ? heard.get(verdict.call) : undefined,
    option: `config${call.target.replaceAll(/\/targets\/(\d+)/g, ".targets[$1]")}`,
    retries: retryCount(plan, toldAs(verdict, last)) ?? 0,
    endMs: nowMs - sinceMs,
    words: last.kind === "reply" ? undefined : last.kind,
  };
}

function callOutcome(event: Event | undefined): CallOutcome {
  if (event?.kind === "reply" || event?.kind === "timeout" || event?.kind === "unreachable")
    return event;
  throw new Error("A run has ended before its first call.");
}

/** The headers of a reply go to the caller before its body can break off. */
function toldAs(verdict: Verdict, last: CallOutcome): Verdict {
  if (verdict.kind !== "broken" || last.kind !== "reply") return verdict;
  const { attempt, call, retries } = verdict;
  return { kind: "reply", status: last.status, attempt, call, retries };
}
