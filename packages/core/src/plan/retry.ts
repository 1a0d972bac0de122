import { type Inherited, replaced } from "../compile/inherit.ts";
import type { ProgramNode } from "../compile/program.ts";
import { isList, isNumber, isObject } from "../data/json-type.ts";
import { limits } from "../limits.ts";
import type { Retry } from "./attempt.ts";

/** The statuses that are tried again where a config names none. */
const defaultRetryStatuses: readonly number[] = Object.freeze([429, 500, 502, 503, 504, 529]);

/** Waits double from this one on. */
const firstWaitMs = 1000;

/** The retries that hold for a target, and where they are written. */
export function retryOf(node: ProgramNode): Retry {
  const given = replaced(node, "retry");
  return given === undefined ? noRetry : retryFrom(given);
}

const noRetry: Retry = Object.freeze({
  attempts: 0,
  on: Object.freeze([]),
  afterHeaders: false,
  waitsMs: Object.freeze([]),
  mostWaitMs: limits.retryWaitMs,
});

function retryFrom({ value, at }: Inherited): Retry {
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
