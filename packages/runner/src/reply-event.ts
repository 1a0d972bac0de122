import { type Event, type RetryAfter, retryAfterMs } from "@pk-config/core";
import type { Header, Reply } from "@pk-config/transport";
import { attemptOf, type Run } from "./run.ts";

const names: ReadonlySet<string> = new Set<keyof RetryAfter>([
  "retry-after-ms",
  "x-ms-retry-after-ms",
  "retry-after",
]);

/** The event of a reply: its status, and when to try again where that may come to pass. */
export function replyEvent(run: Run, { status, headers }: Reply): Event {
  if (run.cursor.retry >= attemptOf(run).retry.attempts) return { kind: "reply", status };
  const atMs = run.io.clock.nowMs();
  const retryAfter = retryAfterOf(headers, atMs);
  return { kind: "reply", status, atMs, ...(retryAfter && { retryAfter }) };
}

/**
 * The headers that say when to try again. What says no time is left out: it would count as absent, and
 * an event is no place for whatever text an upstream sends.
 */
function retryAfterOf(headers: readonly Header[], atMs: number): RetryAfter | undefined {
  let found: Partial<Record<keyof RetryAfter, string>> | undefined;
  for (const [name, text] of headers) {
    if (!isRetryAfterName(name) || found?.[name] !== undefined) continue;
    if (retryAfterMs({ [name]: text }, atMs) === undefined) continue;
    found ??= {};
    found[name] = text;
  }
  return found;
}

function isRetryAfterName(name: string): name is keyof RetryAfter {
  return names.has(name);
}
