// @ts-check
import { describe, expect, it } from "vitest";
import { checksOf, compare, median, rate } from "./compare.mjs";

const result = {
  perSecond: 100,
  p50: 1,
  p90: 2,
  p99: 3,
  firstByte: 1,
  sent: 100,
  processor: 10,
  others: 0,
};

/**
 * @param {readonly Partial<typeof result>[]} results
 * @returns {import("./compare.mjs").Measured}
 */
function measured(...results) {
  return {
    contender: { name: "one", role: "ours", args: [], sent: undefined, exact: true },
    results: results.map((some) => ({ ...result, ...some })),
  };
}

/**
 * @param {import("./rows.mjs").Budget} budget
 * @returns {import("./rows.mjs").Row}
 */
function row(budget) {
  const rest = { key: "one", title: "one", from: /** @type {const} */ ("fixed"), calls: [""] };
  return { ...rest, config: () => ({}), concurrency: [1, 16], budget };
}

describe("compare", () => {
  it("compares what was measured in the same round, however fast the machine was in it", () => {
    const own = measured({ perSecond: 110 }, { perSecond: 11 }, { perSecond: 1100 });
    const other = measured({ perSecond: 100 }, { perSecond: 10 }, { perSecond: 1000 });
    expect(compare(own, other, rate)).toEqual({ middle: 1.1, low: 1.1, high: 1.1 });
  });

  it("tells the median and the half around it, between two values where it has to", () => {
    const own = measured(...[5, 1, 4, 2].map((perSecond) => ({ perSecond })));
    const other = measured(...[1, 1, 1, 1].map((perSecond) => ({ perSecond })));
    expect(compare(own, other, rate)).toEqual({ middle: 3, low: 1.75, high: 4.25 });
    expect(median(own, "perSecond")).toBe(3);
  });

  it("leaves out a round that the other has not seen", () => {
    const own = measured({ perSecond: 100 }, { perSecond: 900 });
    expect(compare(own, measured({ perSecond: 50 }), rate).middle).toBe(2);
  });
});

describe("checksOf", () => {
  const budget = { least: 0.8, latency: 1.2, firstByteMs: 0.3, peer: { 1: 3, 16: 10 } };
  const own = measured({ perSecond: 80, p50: 1.2, firstByte: 1.25 });
  const reference = measured({});
  const peer = measured({ perSecond: 8 });

  it("holds throughput to its budget under load, and latency without", () => {
    const checked = (/** @type {number} */ connections) =>
      checksOf(row(budget), connections, own, { reference, peer }).map(({ what, holds }) => [
        what,
        holds,
      ]);
    const firstByte = ["ms to the first byte, over bare proxy", true];
    expect(checked(16)).toEqual([["/s × bare proxy", true], firstByte, ["/s × one", true]]);
    expect(checked(1)).toEqual([["p50 × bare proxy", true], firstByte, ["/s × one", true]]);
  });

  it("finds what is just over a budget", () => {
    const slower = measured({ perSecond: 79, p50: 1.21, firstByte: 1.31 });
    for (const connections of [1, 16]) {
      const checks = checksOf(row({ ...budget, peer: { 1: 9.9, 16: 9.9 } }), connections, slower, {
        reference,
        peer,
      });
      expect(checks.map(({ holds }) => holds)).toEqual([false, false, false]);
    }
  });

  it("does not hold anybody to a peer that was not measured, or to a budget that is not set", () => {
    const others = { reference, peer: undefined };
    expect(checksOf(row({ peer: { 16: 10 } }), 16, own, others)).toEqual([]);
    expect(checksOf(row({ peer: { 16: 10 } }), 64, own, { reference, peer })).toEqual([]);
    expect(checksOf(row({}), 16, own, { reference, peer })).toEqual([]);
  });

  it("fails where nothing was measured", () => {
    const [check] = checksOf(row(budget), 16, measured(), { reference, peer });
    expect(check?.holds).toBe(false);
  });
});
