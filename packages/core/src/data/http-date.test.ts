import { describe, expect, it } from "vitest";
import { httpDateMs } from "./http-date.ts";

const now = Date.UTC(2026, 5, 15);

describe("httpDateMs", () => {
  it.each([
    ["Sun, 06 Nov 1994 08:49:37 GMT", Date.UTC(1994, 10, 6, 8, 49, 37)],
    ["Sunday, 06-Nov-94 08:49:37 GMT", Date.UTC(1994, 10, 6, 8, 49, 37)],
    ["Sun Nov  6 08:49:37 1994", Date.UTC(1994, 10, 6, 8, 49, 37)],
    ["Wed Nov 16 08:49:37 1994", Date.UTC(1994, 10, 16, 8, 49, 37)],
    ["Thu, 01 Jan 1970 00:00:00 GMT", 0],
    ["Thu, 29 Feb 2024 23:59:59 GMT", Date.UTC(2024, 1, 29, 23, 59, 59)],
    ["Tue, 29 Feb 2000 00:00:00 GMT", Date.UTC(2000, 1, 29)],
    ["Sat, 31 Dec 2016 23:59:60 GMT", Date.UTC(2017, 0, 1)],
    ["Mon, 06 Nov 1994 08:49:37 GMT", Date.UTC(1994, 10, 6, 8, 49, 37)],
  ])("reads %j", (text, ms) => {
    expect(httpDateMs(text, now)).toBe(ms);
  });

  it.each([
    ["Friday, 01-Jan-27 00:00:00 GMT", 2027],
    ["Friday, 01-Jan-76 00:00:00 GMT", 2076],
    ["Friday, 01-Jan-77 00:00:00 GMT", 1977],
    ["Friday, 01-Jan-26 00:00:00 GMT", 2026],
  ])("takes a year of two digits for one at most 50 years ahead: %j", (text, year) => {
    expect(httpDateMs(text, now)).toBe(Date.UTC(year, 0, 1));
  });

  it.each([
    "",
    "soon",
    "Sun, 6 Nov 1994 08:49:37 GMT",
    "Sun, 06 Nov 1994 08:49:37",
    "Sun, 06 Nov 1994 08:49:37 +0000",
    "sun, 06 nov 1994 08:49:37 gmt",
    "Sun, 06 Nov 1994 08:49:37 GMT, more",
    "Sun, 00 Nov 1994 08:49:37 GMT",
    "Sun, 31 Nov 1994 08:49:37 GMT",
    "Sun, 29 Feb 2023 08:49:37 GMT",
    "Sun, 29 Feb 1900 08:49:37 GMT",
    "Sun, 06 Nov 1994 24:00:00 GMT",
    "Sun, 06 Nov 1994 08:60:37 GMT",
    "Sun, 06 Nov 1994 08:49:61 GMT",
    "Sonntag, 06-Nov-94 08:49:37 GMT",
    "1994-11-06T08:49:37Z",
  ])("reads nothing in %j", (text) => {
    expect(httpDateMs(text, now)).toBeUndefined();
  });
});
