import { describe, expect, it } from "vitest";
import { remember } from "./remember.ts";

describe("remember", () => {
  it("works a thing out once per object, also where the answer is undefined", () => {
    let times = 0;
    const first = remember((list: readonly number[]) => {
      times++;
      return list[0];
    });
    const list = [7];
    const empty: number[] = [];
    expect([first(list), first(list), first(empty), first(empty)]).toEqual([
      7,
      7,
      undefined,
      undefined,
    ]);
    expect(times).toBe(2);
    expect(first([7])).toBe(7);
    expect(times).toBe(3);
  });
});
