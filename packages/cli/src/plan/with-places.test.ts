import { describe, expect, it } from "vitest";
import type { Places } from "./places.ts";
import { withPlaces } from "./with-places.ts";

describe("withPlaces", () => {
  it("has all places of a text found at once, each asked for once", () => {
    const asked: string[][] = [];
    const places: Places = {
      nodes: new Map(),
      label: (pointer) => pointer,
      find: (pointers) => {
        asked.push([...pointers]);
        return new Map([["/a", "c.json:1:2"]]);
      },
    };
    const text = withPlaces(places, (placeOf) => ["/a", "/b", "/a"].map(placeOf).join(", "));
    expect(text).toBe("c.json:1:2, , c.json:1:2");
    expect(asked).toEqual([["/a", "/b"]]);
  });
});
