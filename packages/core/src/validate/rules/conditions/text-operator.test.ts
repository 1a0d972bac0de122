import { describe, expect, it } from "vitest";
import { textOperator } from "./text-operator.ts";

describe("textOperator", () => {
  it.each([
    ["$eq free", "$eq", "free"],
    ["$eq: free", "$eq", "free"],
    ["  $eq 'free plan' ", "$eq", "free plan"],
    ['{"$eq": "free"}', "$eq", "free"],
    ["{ $in: ['a', 'b'] }", "$in", "['a', 'b']"],
    ["$notin [a, b]", "$nin", "[a, b]"],
    ["$gt 5", "$gt", "5"],
    [">= 0.7", "$gte", "0.7"],
    ["<5", "$lt", "5"],
    ["== free", "$eq", "free"],
    ["!= free", "$ne", "free"],
  ])("finds the operator of %j", (text, name, rest) => {
    expect(textOperator(text)).toMatchObject({ name, rest });
  });

  it.each([
    "",
    "$",
    "$5",
    "$equipment",
    "$eqx free",
    "$exists true",
    "<b>hi</b>",
    "> hello",
    "=> next",
    "=free",
    "!free",
    '{"plan": "paid"}',
    "eq free",
    "costs $eq 5",
  ])("takes %j for a text like any other", (text) => expect(textOperator(text)).toBeUndefined());
});
