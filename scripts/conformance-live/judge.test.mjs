// @ts-check
import { describe, expect, it } from "vitest";
import { unexpected } from "./judge.ts";

const waits = { waits: { theirs: "waits 0, 1002 ms", ours: "waits 3, 56 ms" } };
const calls = { calls: { theirs: "a", ours: "a, b" } };

describe("unexpected", () => {
  it("finds nothing where all differs as it is expected to", () => {
    expect(unexpected("ours", calls, { calls: "a, b" })).toEqual([]);
    expect(unexpected("ours", {}, {})).toEqual([]);
  });

  it("takes times for the same that are about the same", () => {
    expect(unexpected("ours", waits, { waits: "waits 0, 50 ms" })).toEqual([]);
    expect(unexpected("ours", waits, { waits: "waits 0, 500 ms" })).toHaveLength(1);
    expect(unexpected("ours", waits, { waits: "waits 0, 50, 0 ms" })).toHaveLength(1);
  });

  it("finds what nobody expects, what is expected and is not, and what is otherwise", () => {
    const found = [
      unexpected("ours", calls, {}),
      unexpected("ours", {}, { calls: "a, b" }),
      unexpected("ours", calls, { calls: "a, c" }),
    ];
    expect(found.flat()).toEqual([
      "ours: a, b, where it was a",
      "ours: no difference; expected: a, b",
      "ours: a, b, where it was a; expected: a, c",
    ]);
  });
});
