import { isList, isNumber, isObject } from "../data/json-type.ts";
import { limits } from "../limits.ts";

/** How often one upstream is tried again, and when. */
export interface Retry {
  /** Tries after the first one. */
  readonly attempts: number;
  /** Statuses that are tried again. A network fault always is. */
  readonly on: readonly number[];
  /** Whether `retry-after-ms`, `x-ms-retry-after-ms` and `retry-after` replace a wait. */
  readonly afterHeaders: boolean;
  /** The wait before each try, in milliseconds. */
  readonly waitsMs: readonly number[];
  /** The most that all waits together may take, in milliseconds. */
  readonly mostWaitMs: number;
  /** Pointer of the `retry` it comes from; missing where nothing is tried again. */
  readonly at?: string;
}

/** The statuses that are tried again where a config names none. */
const defaultRetryStatuses: readonly number[] = Object.freeze([429, 500, 502, 503, 504, 529]);

/** Waits double from this one on. */
const firstWaitMs = 1000;

/** What holds where no config says `retry`. */
export const noRetry: Retry = Object.freeze({
  attempts: 0,
  on: Object.freeze([]),
  afterHeaders: false,
  waitsMs: Object.freeze([]),
  mostWaitMs: limits.retryWaitMs,
});

/** Reads the `retry` that is written at a pointer. */
export function retryFrom(value: unknown, at: string): Retry {
  const retry = isObject(value) ? value : {};
  const asked = typeof retry["attempts"] === "number" ? retry["attempts"] : 0;
  const attempts = Math.min(asked, limits.retries);
  const listed = retry["on_status_codes"];
  const waitsMs = Array.from({ length: attempts }, (_, index) => firstWaitMs * 2 ** index);
  return Object.freeze({
    attempts,
    on: isList(listed)
      ? Object.freeze([...new Set(listed.filter(isNumber))])
      : defaultRetryStatuses,
    afterHeaders:
      retry["use_retry_after_headers"] === true || retry["use_retry_after_header"] === true,
    waitsMs: Object.freeze(waitsMs),
    mostWaitMs: limits.retryWaitMs,
    at,
  });
}

/** The longest that all waits of one upstream can take. */
export function longestWaitMs({ attempts, afterHeaders, waitsMs, mostWaitMs }: Retry): number {
  if (attempts === 0) return 0;
  if (afterHeaders) return mostWaitMs;
  return Math.min(
    mostWaitMs,
    waitsMs.reduce((sum, wait) => sum + wait, 0),
  );
}
