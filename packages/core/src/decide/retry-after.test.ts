import { describe, expect, it } from "vitest";
import type { RetryAfter } from "./event.ts";
import { retryAfterMs } from "./retry-after.ts";

const date = "Wed, 21 Oct 2015 07:28:00 GMT";
const dateMs = 1_445_412_480_000;

describe("retryAfterMs", () => {
  it.each<[RetryAfter, number | undefined]>([
    [{}, undefined],
    [{ "retry-after-ms": "50" }, 50],
    [{ "x-ms-retry-after-ms": "70" }, 70],
    [{ "retry-after": "2" }, 2000],
    [{ "retry-after": "0" }, 0],
    [{ "retry-after": "0.2" }, 200],
    [{ "retry-after": "1.9" }, 1900],
    [{ "retry-after": ".5" }, 500],
    [{ "retry-after": "5." }, 5000],
    [{ "retry-after": "-5" }, 0],
    [{ "retry-after": " 2\t" }, 2000],
    [{ "retry-after-ms": "1.4" }, 1],
    [{ "retry-after": "9".repeat(400) }, Number.POSITIVE_INFINITY],
  ])("reads %j as %j", (headers, ms) => {
    expect(retryAfterMs(headers, undefined)).toBe(ms);
  });

  it.each([
    "soon",
    "",
    " ",
    "-",
    ".",
    "+5",
    "1e3",
    "0x10",
    "1,5",
    "1 2",
    "1s",
    "Infinity",
    "NaN",
    "２",
  ])("reads nothing in %j", (text) => {
    expect(retryAfterMs({ "retry-after": text }, 0)).toBeUndefined();
  });

  it("takes the most exact header, and the next where one can not be read", () => {
    const all = { "retry-after-ms": "50", "x-ms-retry-after-ms": "70", "retry-after": "3" };
    expect(retryAfterMs(all, undefined)).toBe(50);
    expect(retryAfterMs({ ...all, "retry-after-ms": "x" }, undefined)).toBe(70);
    const last = { ...all, "retry-after-ms": "", "x-ms-retry-after-ms": date };
    expect(retryAfterMs(last, dateMs)).toBe(3000);
  });

  it("counts a date from the moment of the reply", () => {
    expect(retryAfterMs({ "retry-after": date }, dateMs - 1500)).toBe(1500);
    expect(retryAfterMs({ "retry-after": date }, dateMs + 1)).toBe(0);
    expect(retryAfterMs({ "retry-after": date }, undefined)).toBeUndefined();
  });
});
