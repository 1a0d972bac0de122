import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathOf, pointerOf } from "./json-pointer.ts";

describe("pointerOf and pathOf", () => {
  it("undo each other", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom("~", "/", "~0", "~1"))),
        (path) => {
          expect(pathOf(pointerOf(path))).toEqual(path);
        },
      ),
    );
  });
});
