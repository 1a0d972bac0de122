import fc from "fast-check";
import { describe, it } from "vitest";
import { redacted, redactedSlice } from "./redact.ts";

const piece = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '"api_key"',
    "api_key: ",
    '"',
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\n",
    "\\",
    "sk-",
    "Bearer ",
    "token=",
    "headers: {",
    '"a": 1',
    "'",
    "// ",
  ),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

describe("redacted", () => {
  it("keeps every place where it is: as many characters, the same line breaks", () => {
    fc.assert(
      fc.property(text, (before) => {
        const after = redacted(before);
        const breaks = (words: string) =>
          [...words.matchAll(/[\n\r]/g)].map(({ index }) => index).join();
        return after.length === before.length && breaks(after) === breaks(before);
      }),
    );
  });

  it("agrees with the slices it gives", () => {
    fc.assert(
      fc.property(text, fc.nat(100), fc.nat(100), (before, start, length) => {
        const end = Math.min(before.length, start + length);
        return (
          start > end || redactedSlice(before, start, end) === redacted(before).slice(start, end)
        );
      }),
    );
  });

  it("never shows the value of a credential, however the text around it is broken", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(": ", ":", " : "), text, (before, colon, after) => {
        const secret = "9f8e7d6c5b4a";
        return !redacted(`${before}\n"api_key"${colon}"${secret}"${after}`).includes(secret);
      }),
    );
  });
});
