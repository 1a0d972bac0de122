import { describe, expect, it } from "vitest";
import { limits } from "../../limits.ts";
import { boundedRegex } from "./bounded-regex.ts";

describe("boundedRegex", () => {
  it.each([
    ["app", "my_app_x", true],
    ["APP", "my_app", false],
    ["^gpt-4", "gpt-4o", true],
    ["^gpt-4$", "gpt-4o", false],
    ["", "", true],
    ["^[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+$", "jo@mail.example.com", true],
    ["^[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+$", "jo@example.", false],
  ])("looks for %s in %j anywhere, without flags", (pattern, text, found) => {
    expect(boundedRegex(pattern)(text)).toBe(found);
  });

  it.each(["(", "*gpt", "(?i)gpt", "(?i:gpt)", "(?<a>x)|(?<a>y)"])(
    "finds nothing by %s, which no engine or not every engine reads",
    (pattern) => {
      const isFound = boundedRegex(pattern);
      for (const text of ["", "gpt", "x", pattern]) expect(isFound(text)).toBe(false);
    },
  );

  it.each([
    ["nested loops", "(a+)+$"],
    ["three ways a turn", "(a|a|a)*b"],
    ["words and spaces", "^(\\w+\\s?)*$"],
    ["many options", "(?:a?){40}b"],
    ["loops in a row", "a*a*a*a*b"],
    ["one loop", "a+b"],
    ["a look-ahead", "(?=(a+)+b)"],
    ["a reference", "(a*)*\\1b"],
    ["a long pattern", `^(?:x|${"[a-z]*y|".repeat(500)}z)$`],
    ["more copies than are made", "(?:(?:a{1000}){1000}|b)*c"],
  ])(
    "gives an answer soon on any text: %s",
    (_name, pattern) => {
      const isFound = boundedRegex(pattern);
      for (const length of [20, 40, 100, 1000, 10_000, 1_000_000]) {
        expect(isFound(`${"a".repeat(length)}!!`)).toBe(false);
      }
    },
    2000,
  );

  it.each([
    ["translate .* to French", "translate this to French"],
    [".*refund.*", "I want a refund"],
    ["(\\w)+!", "now!"],
    ["code|program", "code"],
    ["^(?:\\w+\\s)+again$", "once again"],
  ])("finds %s at the end of a long text, too", (pattern, end) => {
    const isFound = boundedRegex(pattern);
    const filler = "so ".repeat(20_000);
    expect(isFound(filler + end)).toBe(true);
    expect(isFound(`${filler}${end.slice(0, -2)}?`)).toBe(false);
  });

  it("finds nothing where it would take more steps than are allowed", () => {
    const isFound = boundedRegex("a+b");
    expect(isFound(`${"a".repeat(limits.countedRegexSteps - 500)}b`)).toBe(true);
    expect(isFound(`${"a".repeat(limits.countedRegexSteps)}b`)).toBe(false);
  });

  it("takes its steps off what is left for all searches, and finds nothing after that", () => {
    const effort = { unwatched: 1_000_000, counted: 100_000 };
    const isFound = boundedRegex("[ab]+c");
    const text = `${"a".repeat(200)}c`;
    for (let search = 0; search < 100; search++) expect(isFound(text, effort)).toBe(true);
    expect(effort.unwatched).toBeLessThan(1_000_000);
    expect(effort.counted).toBeLessThan(100_000);
    for (let search = 0; search < 1000; search++) isFound(text, effort);
    expect([effort.counted <= 0, isFound(text, effort)]).toEqual([true, false]);
    expect(isFound(text)).toBe(true);
  });

  it("makes what a short pattern grows into no more often than there is effort for", () => {
    const effort = { unwatched: 0, counted: 10_000 };
    const isFound = boundedRegex("a{999}b");
    for (let search = 0; search < 100; search++) isFound("b", effort);
    expect(effort.counted).toBeLessThanOrEqual(0);
  });

  it("does not run out of stack", () => {
    expect(boundedRegex("(?:(?=x)){2000000000}x")("x")).toBe(false);
    expect(boundedRegex("^(\\w)+!")("a".repeat(1_000_000))).toBe(false);
  });
});
