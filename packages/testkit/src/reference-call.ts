/** What one call comes to, worked out by sums: when it is answered, and how its body ends. */
import { type Attempt, type Event, type RetryAfter, retryAfterMs } from "@pk-config/core";
import type { RunLimits } from "@pk-config/runner";
import { joined } from "@pk-config/transport";
import type { Fate, FatedReply } from "./fate.ts";

/** A call that was sent. */
export interface CallSent {
  readonly attempt: Attempt;
  /** Which retry of the attempt it is. */
  readonly retry: number;
  readonly sentAtMs: number;
}

/** The first that is heard of a call. */
export interface Answer {
  readonly atMs: number;
  readonly event: Event;
  /** The reply, where it is one. */
  readonly reply?: FatedReply;
}

/** How the body of a reply ends. */
export interface BodyEnd {
  /** When it is known whether the caller gets it. */
  readonly settledAtMs: number;
  readonly overAtMs: number;
  readonly bytes: Uint8Array;
  /** What ended it before the caller could have it. */
  readonly failure?: Event;
  /** What ended it after that, where that was not its end. */
  readonly broken?: Event;
}

const never = Number.POSITIVE_INFINITY;
const stalled = { afterMs: never, part: { kind: "end" } } as const;

/** The answer to a call, or the timeout that comes first. */
export function answerTo(call: CallSent, { afterMs, what }: Fate): Answer {
  const { attempt, retry, sentAtMs } = call;
  const { timeoutMs = never } = attempt.call;
  if (afterMs > timeoutMs) return { atMs: sentAtMs + timeoutMs, event: { kind: "timeout" } };
  const atMs = sentAtMs + afterMs;
  if (what.kind === "unreachable") return { atMs, event: what };
  const { kind, status } = what;
  if (retry >= attempt.retry.attempts) return { atMs, event: { kind, status }, reply: what };
  const retryAfter = retryAfterOf(what, atMs);
  return { atMs, event: { kind, status, atMs, ...(retryAfter && { retryAfter }) }, reply: what };
}

function retryAfterOf({ headers }: FatedReply, atMs: number): RetryAfter | undefined {
  const told = headers.filter(([name]) => name.startsWith("retry-after"));
  const read = told.filter(([name, text]) => retryAfterMs({ [name]: text }, atMs) !== undefined);
  return read.length === 0 ? undefined : Object.fromEntries(read);
}

/** Follows the parts of a body to their end, to a silence that is too long, or past the timeout. */
export function bodyOf(
  reply: FatedReply,
  repliedAtMs: number,
  { attempt, sentAtMs }: CallSent,
  { replyBuffer, idleMs }: RunLimits,
): BodyEnd {
  const isStream = reply.headers.some(([, text]) => text.startsWith("text/event-stream"));
  const enough = isStream ? 1 : replyBuffer;
  const { timeoutMs } = attempt.call;
  const chunks: Uint8Array[] = [];
  let length = 0;
  let atMs = repliedAtMs;
  let settledAtMs: number | undefined;
  const over = (overAtMs: number, badly?: Event): BodyEnd => {
    const common = { settledAtMs: settledAtMs ?? overAtMs, overAtMs, bytes: joined(chunks) };
    if (badly === undefined) return common;
    return settledAtMs === undefined ? { ...common, failure: badly } : { ...common, broken: badly };
  };
  for (const { afterMs, part } of [...reply.parts, stalled]) {
    const isGiven = settledAtMs !== undefined;
    const isTimed = timeoutMs !== undefined && !(isStream && isGiven);
    const deadlineMs = isTimed ? sentAtMs + timeoutMs : never;
    // Before the caller has it, a silence is no matter where the call is timed.
    const silentMs = isTimed && !isGiven ? never : atMs + idleMs;
    const latestMs = Math.min(deadlineMs, silentMs);
    if (atMs + afterMs > latestMs) {
      const isTimeout = isTimed && !isGiven;
      return over(latestMs, isTimeout ? { kind: "timeout" } : { kind: "broken", cause: "closed" });
    }
    atMs += afterMs;
    if (part.kind === "end") return over(atMs);
    if (part.kind === "broken") return over(atMs, part);
    chunks.push(part.bytes);
    length += part.bytes.length;
    if (length >= enough) settledAtMs ??= atMs;
  }
  throw new Error("A body has an end, if only that of somebody's patience.");
}
