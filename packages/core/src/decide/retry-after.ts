import { httpDateMs } from "../data/http-date.ts";
import type { RetryAfter } from "./event.ts";

/** A number as these headers write it: no exponent, no sign but a minus. */
const decimal = /^-?(?:\d+(?:\.\d*)?|\.\d+)$/;

/**
 * How long an upstream asks to be left alone, in milliseconds, or `undefined` where it does not say.
 *
 * The header that is most exact is read first. One that can not be read counts as absent, so the next
 * is looked at. A time that is over already, and a negative one, is 0. A date says how long only to
 * whom knows when it was said, so without `atMs` it counts as absent, too.
 */
export function retryAfterMs(headers: RetryAfter, atMs: number | undefined): number | undefined {
  return (
    numberOf(headers["retry-after-ms"], 1) ??
    numberOf(headers["x-ms-retry-after-ms"], 1) ??
    numberOf(headers["retry-after"], 1000) ??
    untilDate(headers["retry-after"], atMs)
  );
}

function numberOf(text: string | undefined, unitMs: number): number | undefined {
  const trimmed = text?.trim() ?? "";
  if (!decimal.test(trimmed)) return undefined;
  return Math.max(0, Math.round(Number(trimmed) * unitMs));
}

function untilDate(text: string | undefined, atMs: number | undefined): number | undefined {
  if (text === undefined || atMs === undefined) return undefined;
  const date = httpDateMs(text.trim(), atMs);
  return date === undefined ? undefined : Math.max(0, Math.round(date - atMs));
}
