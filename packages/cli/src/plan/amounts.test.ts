import { describe, expect, it } from "vitest";
import { duration, listed, percent } from "./amounts.ts";

describe("amounts", () => {
  it("are told as people say them", () => {
    expect([0.7, 1, 1 / 3, 0.00001, 0, 0.99999, 0.9998].map(percent)).toEqual([
      "70 %",
      "100 %",
      "33.33 %",
      "under 0.01 %",
      "0 %",
      "over 99.99 %",
      "99.98 %",
    ]);
    expect([0, 800, 1000, 1500, 120_000].map(duration)).toEqual([
      "0 ms",
      "800 ms",
      "1 s",
      "1.5 s",
      "120 s",
    ]);
    expect(listed(["a"], "or")).toBe("a");
    expect(listed([1, 2, 3], "and")).toBe("1, 2 and 3");
  });
});
