import fc from "fast-check";
import { describe, it } from "vitest";
import { requestReader } from "./request-reader.ts";

const stream = [
  "POST /a?b=c HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\nbody",
  "GET / HTTP/1.1\r\n\r\n",
  "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n",
  "3;x=y\r\none\r\n10\r\n0123456789abcdef\r\n0\r\ntrailer: t\r\n\r\n",
  "DELETE /last HTTP/1.1\r\ncontent-length: 0\r\n\r\n",
].join("");

const requests = [
  ["POST /a?b=c HTTP/1.1|Host: h|Content-Length: 4", "body"],
  ["GET / HTTP/1.1", ""],
  ["POST / HTTP/1.1|transfer-encoding: chunked", "one0123456789abcdef"],
  ["DELETE /last HTTP/1.1|content-length: 0", ""],
];

describe("requestReader", () => {
  it("finds the same requests however the bytes are cut", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: stream.length })), (cuts) => {
        const at = [0, ...cuts.toSorted((a, b) => a - b), stream.length];
        const pieces = at.slice(1).map((end, index) => stream.slice(at[index], end));
        return JSON.stringify(requestsIn(pieces)) === JSON.stringify(requests);
      }),
    );
  });
});

function requestsIn(pieces: readonly string[]): (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  let head = "";
  let body = "";
  const read = requestReader({
    head(lines) {
      head = lines.join("|");
      body = "";
    },
    body(bytes) {
      body += Buffer.from(bytes).toString("latin1");
    },
    end() {
      found.push([head, body]);
    },
  });
  for (const piece of pieces) read(Buffer.from(piece, "latin1"));
  return found;
}
