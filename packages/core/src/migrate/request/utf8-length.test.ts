import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePoint } from "../../../test/code-point.ts";
import { utf8Length } from "./utf8-length.ts";

describe("utf8Length", () => {
  it("counts what an encoder writes", () => {
    fc.assert(
      fc.property(fc.string({ unit: codePoint }), fc.constantFrom("", "\ud800"), (text, half) => {
        expect(utf8Length(text + half)).toBe(Buffer.byteLength(text + half));
      }),
    );
  });
});
