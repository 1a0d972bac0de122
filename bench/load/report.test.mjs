// @ts-check
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { report } from "./report.mjs";

/** @type {string[]} */
let printed = [];

beforeEach(() => {
  printed = [];
  vi.spyOn(console, "log").mockImplementation((text) => printed.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/**
 * @param {import("./contenders.mjs").Contender["role"]} role
 * @param {Partial<import("./rounds.mjs").Result>} some
 * @returns {import("./compare.mjs").Measured}
 */
function measured(role, some) {
  const figures = { p50: 1, p90: 2, p99: 3, firstByte: 0.5, sent: 10, processor: 20, others: 0 };
  return {
    contender: { name: role, role, args: [], sent: undefined, exact: true },
    results: [{ perSecond: 1000, ...figures, ...some }],
  };
}

/** @type {import("./rows.mjs").Row} */
const row = {
  key: "one",
  title: "one target",
  from: "fixed",
  calls: [""],
  config: () => ({}),
  concurrency: [16],
  budget: { least: 0.9, peer: { 16: 10 } },
};
const reference = measured("reference", {});
const peer = measured("peer", { perSecond: 50 });

describe("report", () => {
  it("prints each contender beside the reference, and the budgets of ours alone", () => {
    report(row, 16, [reference, measured("ours", { perSecond: 950 }), peer]);
    const text = printed.join("\n");
    expect(text).toMatch(/^\none target: 16 at a time$/m);
    expect(text).toMatch(/^ {2}ours +950 +1\.00 ms +3\.00 ms +20\.0 µs +0\.95 +0\.95–0\.95/m);
    expect(text).toMatch(/^ {2}peer +50 /m);
    expect(text.match(/budget/g)).toHaveLength(2);
    expect(text).toContain("ours, /s × bare proxy (budget 0.9): 0.95");
    expect(text).toContain("ours, /s × peer (budget 10): 19.00");
    expect(process.exitCode).toBeUndefined();
  });

  it("makes the run fail where a budget is broken", () => {
    report(row, 16, [reference, measured("ours", { perSecond: 450 }), peer]);
    const over = printed.filter((line) => line.endsWith("OVER BUDGET"));
    expect(over).toEqual([
      expect.stringContaining("/s × bare proxy"),
      expect.stringContaining("/s × peer"),
    ]);
    expect(process.exitCode).toBe(1);
  });

  it("prints for a stream how much later its first byte comes", () => {
    const stream = { ...row, stream: true, budget: { firstByteMs: 0.3 } };
    report(stream, 16, [reference, measured("ours", { firstByte: 0.7 })]);
    const text = printed.join("\n");
    expect(text).toMatch(/^ {2}ours .* 0\.70 ms +0\.20 ms +0\.20–0\.20$/m);
    expect(text).not.toContain("processor");
    expect(process.exitCode).toBeUndefined();
  });

  it("says when other programs took part of the machine", () => {
    report(row, 16, [measured("reference", { others: 0.5 })]);
    expect(printed[0]).toContain("DISTURBED: other programs took 0.50 processors");
  });
});
