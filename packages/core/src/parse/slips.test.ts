import { describe, expect, it } from "vitest";
import { parse } from "./parse.ts";

describe("slips of a kind that one file tends to hold many of", () => {
  it("counts habits instead of repeating them", () => {
    expect(parse("{a: 1, b: 2, c: 3}").findings).toMatchObject([
      { code: "PK1006", message: expect.stringMatching(/^3 keys without quotes/) },
    ]);
    expect(parse("{a: 1}").findings[0]?.message).toMatch(/^A key without quotes/);
  });

  it("offers to mend a habit wherever each value is known", () => {
    expect(parse("{'a': 'b',}").findings.map(({ edits }) => edits?.length)).toEqual([4, 1]);
    expect(parse('{"a": openai}').findings[0]?.edits).toBeUndefined();
    expect(parse('{"a": True, "b": undefined}').findings[0]?.edits).toBeUndefined();
  });
});
