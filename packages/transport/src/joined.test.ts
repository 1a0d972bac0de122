import { describe, expect, it } from "vitest";
import { joined } from "./joined.ts";

describe("joined", () => {
  it("puts pieces behind each other", () => {
    expect(joined([])).toEqual(new Uint8Array());
    expect(joined([Uint8Array.of(1, 2), new Uint8Array(), Uint8Array.of(3)])).toEqual(
      Uint8Array.of(1, 2, 3),
    );
  });

  it("copies nothing where there is one", () => {
    const only = Uint8Array.of(1, 2);
    expect(joined([only])).toBe(only);
  });
});
