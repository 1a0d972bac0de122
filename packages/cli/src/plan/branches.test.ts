import { describe, expect, it } from "vitest";
import { branches } from "./branches.ts";

describe("branches", () => {
  it("draws a line to each item that comes later on a level", () => {
    const drawn = branches([0, 1, 2, 1, 0, 1, 1]);
    expect(drawn.map(({ first }) => first)).toEqual([
      "├─ ",
      "│  ├─ ",
      "│  │  └─ ",
      "│  └─ ",
      "└─ ",
      "   ├─ ",
      "   └─ ",
    ]);
    expect(drawn[1]?.rest).toBe("│  │  ");
    expect(drawn[3]?.rest).toBe("│     ");
  });
});
