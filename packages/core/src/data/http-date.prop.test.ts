import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { retryAfterMs } from "../decide/retry-after.ts";
import { httpDateMs } from "./http-date.ts";

const date = fc
  .date({
    min: new Date("0000-01-01T00:00:00Z"),
    max: new Date("9999-12-31T23:59:59Z"),
    noInvalidDate: true,
  })
  .map((one) => new Date(Math.floor(one.getTime() / 1000) * 1000));

describe("httpDateMs", () => {
  it("reads what a date is written as", () => {
    fc.assert(
      fc.property(date, (one) => {
        expect(httpDateMs(one.toUTCString(), 0)).toBe(one.getTime());
        const [day = "", dd = "", month = "", year = "", time = ""] = one
          .toUTCString()
          .split(/,? /);
        const asctime = `${day} ${month} ${dd.replace(/^0/, " ")} ${time} ${year}`;
        expect(httpDateMs(asctime, 0)).toBe(one.getTime());
      }),
    );
  });
});

describe("retryAfterMs", () => {
  const near = fc.stringMatching(/^[-.,:+ \dA-Za-z]{0,12}$/);
  const text = fc.oneof(fc.string(), near, fc.double().map(String));

  it("reads nothing or a wait of 0 ms or more, whatever is written", () => {
    fc.assert(
      fc.property(text, text, text, fc.option(fc.integer()), (first, second, third, at) => {
        const headers = {
          "retry-after-ms": first,
          "x-ms-retry-after-ms": second,
          "retry-after": third,
        };
        const ms = retryAfterMs(headers, at ?? undefined);
        if (ms !== undefined) expect(ms).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
