import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePoint } from "../../test/code-point.ts";
import { decode } from "./decode.ts";

const decoder = () => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The place of the first bad byte, found the slow way. */
function firstBad(bytes: Uint8Array): number {
  for (let end = 1; end <= bytes.length; end++) {
    const streamed = decoder();
    try {
      streamed.decode(bytes.subarray(0, end), { stream: end < bytes.length });
    } catch {
      let good = 0;
      for (let at = 0; at < end; at++) {
        try {
          decoder().decode(bytes.subarray(0, at));
          good = at;
        } catch {
          // Not a whole character yet.
        }
      }
      return good;
    }
  }
  return -1;
}

describe("decode", () => {
  it("gives back what was encoded, byte order mark and all", () => {
    fc.assert(
      fc.property(fc.string({ unit: codePoint }), (text) => {
        const decoded = decode(Buffer.from(text));
        expect(decoded).toEqual({ ok: true, text: Buffer.from(text).toString() });
      }),
    );
    expect(decode(Buffer.from("\ufeff{}"))).toEqual({ ok: true, text: "\ufeff{}" });
  });

  it("points at the first byte that is no UTF-8", () => {
    const byte = fc.oneof(
      fc.constantFrom(
        0x61,
        0x0a,
        0xc3,
        0xa9,
        0xe2,
        0x82,
        0xac,
        0xf0,
        0x9f,
        0x98,
        0x80,
        0xff,
        0xed,
        0xa0,
      ),
      fc.nat(255),
    );
    fc.assert(
      fc.property(fc.uint8Array({ max: 255 }), fc.array(byte), (start, more) => {
        const bytes = Uint8Array.from([...start.slice(0, 3), ...more]);
        const decoded = decode(bytes);
        const bad = firstBad(bytes);
        if (bad === -1) return decoded.ok;
        return !decoded.ok && decoded.diagnostic.message.includes(` at offset ${bad} `);
      }),
    );
  });

  it("recognises UTF-16 by its mark", () => {
    const decoded = decode(Buffer.from("\ufeff{}", "utf16le"));
    expect(decoded.ok).toBe(false);
    expect(!decoded.ok && decoded.diagnostic.hint).toContain("UTF-16");
  });
});
