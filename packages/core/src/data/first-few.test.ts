import { expect, it } from "vitest";
import { firstFew } from "./first-few.ts";

it("shows a short list whole and a long one cut off", () => {
  expect(firstFew([])).toBe("");
  expect(firstFew([429, 500])).toBe("429, 500");
  expect(firstFew([1, 2, 3], 3)).toBe("1, 2, 3");
  expect(firstFew([1, 2, 3, 4], 3)).toBe("1, 2, 3, …");
});
