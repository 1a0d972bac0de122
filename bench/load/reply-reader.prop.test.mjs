// @ts-check
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReplyReader } from "./reply-reader.mjs";

const anyBody = fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes));
const anyStatus = fc.integer({ min: 200, max: 599 });

/** A reply whose head says how long it is. */
const anySized = fc.record({ status: anyStatus, body: anyBody }).map(({ status, body }) => ({
  status,
  bodyBytes: body.length,
  bytes: Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status} So\r\nx-a: b\r\nContent-Length: ${body.length}\r\n\r\n`),
    body,
  ]),
}));

/** A reply in chunks; those of no length would be its end. */
const anyChunked = fc
  .record({
    status: anyStatus,
    chunks: fc.array(
      anyBody.filter((body) => body.length > 0),
      { maxLength: 4 },
    ),
    extension: fc.constantFrom("", ";a=b"),
    trailers: fc.constantFrom("", "x-a: b\r\n", "x-a: b\r\nx-c: d\r\n"),
  })
  .map(({ status, chunks, extension, trailers }) => ({
    status,
    bodyBytes: chunks.reduce((sum, { length }) => sum + length, 0),
    bytes: Buffer.concat([
      Buffer.from(`HTTP/1.1 ${status} So\r\ntransfer-encoding: chunked\r\n\r\n`),
      ...chunks.flatMap((chunk) => [
        Buffer.from(`${chunk.length.toString(16)}${extension}\r\n`),
        chunk,
        Buffer.from("\r\n"),
      ]),
      Buffer.from(`0\r\n${trailers}\r\n`),
    ]),
  }));

const anyReply = fc.oneof(anySized, anyChunked);

/**
 * The pieces in which bytes arrive.
 * @param {Buffer} bytes
 * @param {readonly number[]} sizes
 */
function pieces(bytes, sizes) {
  /** @type {Buffer[]} */
  const all = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    all.push(bytes.subarray(at, at + size));
    at += size;
  }
  return all;
}

describe("a reply reader", () => {
  it("finds the end of each reply and counts its body, in whatever pieces it arrives", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(anyReply, { minLength: 1, maxLength: 4 }), sizes, (replies, cuts) => {
        const reader = createReplyReader();
        // One buffer takes all that arrives, so after each piece stands what is left of others.
        const buffer = Buffer.alloc(64, "\r\n");
        for (const { status, bodyBytes, bytes } of replies) {
          const parts = pieces(bytes, cuts);
          const ends = parts.map((part) => {
            part.copy(buffer);
            return reader.read(buffer, part.length);
          });
          expect(ends).toEqual(parts.map((_, at) => at === parts.length - 1));
          expect([reader.status, reader.bodyBytes]).toEqual([status, bodyBytes]);
        }
      }),
    );
  });
});
