import { describe, expect, it } from "vitest";
import { checkOf } from "./operators.ts";

/** Stands for a key that is not there. */
const missing = undefined;

describe("checkOf", () => {
  it.each([
    ["paid", "paid", true],
    ["paid", "Paid", false],
    ["1", 1, false],
    [1, 1, true],
    [true, "true", false],
    [false, false, true],
    [null, null, true],
    [null, missing, false],
    [{ $eq: "paid" }, "paid", true],
    [{ $eq: null }, missing, false],
    [{ $eq: "x" }, ["x"], false],
    [{ $ne: "paid" }, "paid", false],
    [{ $ne: "paid" }, "free", true],
    [{ $ne: "paid" }, missing, true],
    [{ $ne: null }, null, false],
    [{ $in: ["a", "b"] }, "b", true],
    [{ $in: ["a", 1] }, "1", false],
    [{ $in: [] }, "a", false],
    [{ $in: [null] }, missing, false],
    [{ $in: [null] }, null, true],
    [{ $in: ["x"] }, ["x"], false],
    [{ $nin: ["a", "b"] }, "c", true],
    [{ $nin: ["a", "b"] }, "a", false],
    [{ $nin: ["a"] }, missing, true],
  ])("takes %j and %j for equal to the letter or not: %s", (operand, value, passed) => {
    expect(checkOf(operand)(value)).toBe(passed);
  });

  it.each([
    [{ $gt: 0.7 }, 0.7, false],
    [{ $gt: 0.7 }, 0.8, true],
    [{ $gte: 0.7 }, 0.7, true],
    [{ $lt: 0.7 }, 0.7, false],
    [{ $lte: 0.7 }, 0.7, true],
    [{ $gt: "9" }, 10, true],
    [{ $gt: 9 }, "10", true],
    [{ $gt: 9 }, "10abc", true],
    [{ $gt: "2024-01-01" }, "2024-06-01", false],
    [{ $gte: 1 }, true, false],
    [{ $lt: 1 }, null, false],
    [{ $gt: 3 }, [5], false],
    [{ $lt: 1 }, "abc", false],
    [{ $gte: "abc" }, "abc", false],
    [{ $lt: 1 }, missing, false],
  ])("compares %j and %j as numbers: %s", (operand, value, passed) => {
    expect(checkOf(operand)(value)).toBe(passed);
  });

  it.each([
    ["app", "my_app_x", true],
    ["APP", "my_app", false],
    ["^4", 42, true],
    ["^true$", true, true],
    ["null", null, false],
    ["x", ["x"], false],
    ["object", {}, false],
    ["undefined", missing, false],
    ["", missing, false],
    ["(", "(", false],
    ["^(a+)+$", `${"a".repeat(50)}!`, false],
  ])("searches texts, numbers and booleans for %s, here %j: %s", (pattern, value, passed) => {
    expect(checkOf({ $regex: pattern })(value)).toBe(passed);
  });

  it.each([
    [{}, missing, true],
    [{ $gte: 10, $lt: 20 }, 15, true],
    [{ $gte: 10, $lt: 20 }, 20, false],
    [{ $regex: "^a", $ne: "abc" }, "abc", false],
    [{ $ne: "abc", $regex: "^a" }, "abd", true],
  ])("asks every operator of %j, here of %j: %s", (operand, value, passed) => {
    expect(checkOf(operand)(value)).toBe(passed);
  });
});
