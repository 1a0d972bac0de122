import {
  type Attempt,
  advance,
  type Cursor,
  type Event,
  InvariantError,
  type Plan,
  startOf,
  type Verdict,
} from "@pk-config/core";
import type { Reply, SendingBody, Signal } from "@pk-config/transport";
import type { Io } from "./io.ts";
import { tell } from "./observer.ts";
import type { Outcome } from "./outcome.ts";
import { type RunLimits, runLimits } from "./run-limits.ts";
import type { Watch } from "./watch.ts";

/** A run while it is carried out. Only the files of this package write into it. */
export interface Run {
  readonly plan: Plan;
  readonly io: Io;
  /** The caller's. */
  readonly signal: Signal;
  readonly limits: RunLimits;
  readonly events: Event[];
  cursor: Cursor;
  /** When the last call was sent; nobody asks for it where nobody looks on. */
  sentAtMs: number | undefined;
  /** A body that was sent and can not be sent again. */
  spent: SendingBody | undefined;
  /** What the waits of this attempt came to, in milliseconds. */
  waitedMs: number;
  /** What may end the call that is under way; missing where only its caller can. */
  watch: Watch | undefined;
  /** The answer in hand; in the end the one that the caller gets. */
  reply: Reply | undefined;
  /** What the caller was given. */
  given:
    | { verdict: Verdict; readonly events: readonly Event[]; readonly reply: Reply | undefined }
    | undefined;
}

/** A run of which nothing has happened yet. */
export function newRun(plan: Plan, io: Io, signal: Signal): Run {
  return {
    plan,
    io,
    signal,
    limits: runLimits(io.limits),
    events: [],
    cursor: startOf(plan),
    sentAtMs: undefined,
    spent: undefined,
    waitedMs: 0,
    watch: undefined,
    reply: undefined,
    given: undefined,
  };
}

/** The attempt that a run is at. */
export function attemptOf({ plan, cursor }: Pick<Run, "plan" | "cursor">): Attempt {
  const attempt = plan.kind === "route" ? plan.attempts[cursor.attempt] : undefined;
  if (attempt !== undefined) return attempt;
  throw new InvariantError(`Expected an attempt ${cursor.attempt} in the plan.`);
}

/** Adds an event to a run: it is told, with what is known of it besides, and the run goes on from it. */
export function record(run: Run, event: Event, why?: string): void {
  const { io, plan, cursor } = run;
  run.cursor = advance(plan, cursor, event);
  run.events.push(event);
  if (io.observer === undefined) return;
  const atMs = io.clock.nowMs();
  const ms = run.sentAtMs === undefined ? 0 : Math.max(0, atMs - run.sentAtMs);
  const { attempt, call: number } = cursor;
  const { call } = attemptOf({ plan, cursor });
  const seen = { kind: "event", atMs, call, attempt, number, event, ms } as const;
  tell(io.observer, why === undefined ? seen : { ...seen, why });
}

/** Gives up the call that is under way and what has come of it. */
export function dismiss(run: Run): void {
  run.watch?.release();
  run.reply?.body.cancel();
  run.watch = undefined;
  run.reply = undefined;
}

/** The end of a run: it is told, once, and the caller can be given what came of it. */
export function stop(run: Run, verdict: Verdict): Outcome {
  // Between the settling of a reply and its being given there is room for a caller to go.
  if (run.given?.verdict === verdict) return run.given;
  const { io, events } = run;
  const reply = verdict.kind === "reply" ? run.reply : undefined;
  if (io.observer !== undefined) {
    tell(io.observer, { kind: "stopped", atMs: io.clock.nowMs(), verdict });
  }
  if (run.given === undefined) run.given = { verdict, events, reply };
  else run.given.verdict = verdict;
  return run.given;
}
