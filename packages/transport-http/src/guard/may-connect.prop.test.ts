import { mayCall } from "@pk-config/transport";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayConnect } from "./may-connect.ts";

/** The addresses of the own machine, of private networks and of metadata services. */
const hidden = fc
  .oneof(
    fc.tuple(fc.constantFrom(10, 127), byte(), byte(), byte()),
    fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte(), byte()),
    fc.tuple(fc.constant(192), fc.constant(168), byte(), byte()),
    fc.tuple(fc.constant(169), fc.constant(254), byte(), byte()),
    fc.tuple(fc.constant(0), byte(), byte(), byte()),
  )
  .map((bytes) => bytes.join("."));

function byte(): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 255 });
}

describe("the guard", () => {
  it("refuses a hidden IPv4 address, also inside any IPv6 address that leads to it", () => {
    fc.assert(
      fc.property(hidden, (address) => {
        const [a = 0, b = 0, c = 0, d = 0] = address.split(".").map(Number);
        const high = (a * 256 + b).toString(16);
        const low = (c * 256 + d).toString(16);
        const turned = [0xffff - (a * 256 + b), 0xffff - (c * 256 + d)].map((n) => n.toString(16));
        for (const form of [
          address,
          `::ffff:${address}`,
          `::ffff:0:${high}:${low}`,
          `64:ff9b::${address}`,
          `2002:${high}:${low}::1`,
          `2001:0:4136:e378:8000:63bf:${turned.join(":")}`,
        ]) {
          expect([form, mayConnect(form, false)]).toEqual([form, false]);
          expect([form, mayCall(form, 443, [])]).toEqual([form, false]);
        }
      }),
    );
  });

  it("lets a socket go to nothing but an address", () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, trusted) => {
        fc.pre(!/^[\d.]+$|:/.test(text));
        expect(mayConnect(text, trusted)).toBe(false);
      }),
    );
  });
});
