import { describe, expect, it } from "vitest";
import { chooseByWeight } from "./choose.ts";

/** The greatest number below 1. */
const justBelowOne = 1 - 2 ** -53;

describe("chooseByWeight", () => {
  it.each([
    [[1], 0, 0],
    [[1], justBelowOne, 0],
    [[0.7, 1], 0.6999, 0],
    [[0.7, 1], 0.7, 1],
    [[1, 2, 3], 1 / 3, 1],
    [[1, 2, 3], justBelowOne, 2],
    [[5, 8, 9], 0.5, 0],
    [[5, 8, 9], 0.6, 1],
    [[5, 8, 9], 0.9, 2],
  ])("with the sums %j and the draw %d takes %d", (sums, draw, index) => {
    expect(chooseByWeight(sums, draw)).toBe(index);
  });

  it.each([
    ["first", [0, 1, 2], 0, 1],
    ["in the middle", [1, 1, 2], 0.5, 2],
    ["last", [1, 2, 2], justBelowOne, 1],
    ["all but one", [0, 0, 3, 3, 3], 0, 2],
  ])("never takes a weight 0, here %s", (_where, sums, draw, index) => {
    expect(chooseByWeight(sums, draw)).toBe(index);
  });

  it("gives what rounding leaves over to the last positive weight", () => {
    const least = Number.MIN_VALUE;
    expect(least * justBelowOne).toBe(least);
    expect(chooseByWeight([0, least, least], justBelowOne)).toBe(1);
  });
});
