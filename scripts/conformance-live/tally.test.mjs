// @ts-check
import { describe, expect, it } from "vitest";
import { newTally } from "./tally.ts";

/** @param {(tally: import("./tally.ts").Tally) => void} use */
function told(use) {
  /** @type {string[]} */
  const lines = [];
  const tally = newTally((text) => lines.push(text));
  use(tally);
  return { isFine: tally.close(), last: lines.at(-1) };
}

describe("a tally", () => {
  it("is fine with what passed and what was passed over", () => {
    expect(
      told((tally) => {
        tally.passed(2);
        tally.passed();
        tally.passedOver("a", "it takes an hour");
      }),
    ).toEqual({ isFine: true, last: "3 passed, 0 failed, 1 passed over" });
  });

  it("is not fine with a failure, nor where nothing was tried", () => {
    expect(told((tally) => tally.failed("a", "b")).isFine).toBe(false);
    expect(told((tally) => tally.passedOver("a", "b")).isFine).toBe(false);
  });
});
