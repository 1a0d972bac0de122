import { isUtf8 } from "node:buffer";
import { type Code, type Diagnostic, docsPage, limits, type Position } from "@pk-config/core";

/** A file's text, or the finding that there is none. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly text: string; readonly diagnostic: Diagnostic };

/** Bytes as text. They must be UTF-8: a byte order mark is kept, because a fix must not lose it. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > limits.textLength) return tooLarge(undefined);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const text = buffer.toString("utf8");
  if (isUtf8(bytes)) return { ok: true, text };
  const bad = firstBadByte(bytes);
  const before = buffer.subarray(0, bad).toString("utf8");
  const start = endOf(before);
  const end = { ...start, column: start.column + 1, offset: start.offset + 1 };
  const hex = (bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  return {
    ok: false,
    text,
    diagnostic: refusal("PK1011", {
      message: `The byte 0x${hex} at offset ${bad} is not UTF-8.`,
      hint: looksLikeUtf16(bytes)
        ? "The file looks like UTF-16: save it as UTF-8."
        : "Save the file as UTF-8.",
      range: { start, end },
    }),
  };
}

/** The finding about a file that is too large to be read. */
export function tooLarge(size: number | undefined): Decoded {
  const most = `at most ${limits.textLength} are read`;
  const start = { line: 1, column: 1, offset: 0 };
  return {
    ok: false,
    text: "",
    diagnostic: refusal("PK1015", {
      message:
        size === undefined
          ? `There are too many bytes; ${most}.`
          : `The file has ${size} bytes; ${most}.`,
      hint: "Split the config, or check that this is the right file.",
      range: { start, end: start },
    }),
  };
}

function refusal(code: Code, said: Pick<Diagnostic, "message" | "hint" | "range">): Diagnostic {
  return { code, severity: "error", ...said, pointer: "", docs: docsPage(code) };
}

function endOf(text: string): Position {
  let line = 1;
  let start = 0;
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n|\n|\r/g)) {
    line++;
    start = index + lineBreak.length;
  }
  return { line, column: text.length - start + 1, offset: text.length };
}

/** Offset of the first byte that belongs to no UTF-8 character: found by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, wholeCharacters(bytes, middle)))) good = middle;
    else bad = middle;
  }
  return wholeCharacters(bytes, good);
}

/** `end`, moved back so that it does not cut through a character that might be good. */
function wholeCharacters(bytes: Uint8Array, end: number): number {
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[end - back] ?? 0;
    if (byte < 0x80) return end;
    if (byte >= 0xc0) return end - back + lengthOf(byte) > end ? end - back : end;
  }
  return end;
}

function lengthOf(first: number): number {
  if (first >= 0xf0) return 4;
  return first >= 0xe0 ? 3 : 2;
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  return mark === 0xfffe || mark === 0xfeff;
}
