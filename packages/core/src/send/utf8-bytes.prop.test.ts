import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utf8Bytes } from "./utf8-bytes.ts";

describe("utf8Bytes", () => {
  it("writes every text as everybody does", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) }),
        (text) => {
          expect([...utf8Bytes(text)]).toEqual([...new TextEncoder().encode(text)]);
        },
      ),
    );
  });
});
