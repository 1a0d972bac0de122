// @ts-check
import { describe, expect, it } from "vitest";
import { createReplyReader } from "./reply-reader.mjs";

/** @param {string} text */
function read(text) {
  const bytes = Buffer.from(text);
  return createReplyReader().read(bytes, bytes.length);
}

describe("a reply reader", () => {
  it.each([
    ["is of another protocol", "HTTP/1.0 200 OK\r\ncontent-length: 0\r\n\r\n", /end .* unknown/],
    ["ends with its connection", "HTTP/1.1 200 OK\r\n\r\nhello", /end .* unknown/],
    ["has more than it says", "HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\nab", /after the end/],
    [
      "has a chunk without a size",
      "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nhello\r\n",
      /no size/,
    ],
  ])("does not go on where a reply %s", (_, text, reason) => {
    expect(() => read(text)).toThrow(reason);
  });

  it("counts the bytes of a body as they come, and anew for the next reply", () => {
    const reader = createReplyReader();
    const seen = ["HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nab", "cd", "HTTP/1.1 "].map(
      (text) => {
        const ended = reader.read(Buffer.from(text), text.length);
        return [ended, reader.bodyBytes];
      },
    );
    expect(seen).toEqual([
      [false, 2],
      [true, 4],
      [false, 0],
    ]);
  });
});
