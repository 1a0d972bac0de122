import { describe, expect, it } from "vitest";
import type { Source } from "./streaming.ts";
import { wholeLines } from "./whole-lines.ts";

function sourceOf(text: string, pieceLength: number): Source {
  const bytes = Buffer.from(text);
  let at = 0;
  return {
    size: bytes.length,
    read: async () => {
      const piece = bytes.subarray(at, at + pieceLength);
      at += pieceLength;
      return piece.length === 0 ? undefined : new Uint8Array(piece);
    },
    close: () => undefined,
  };
}

async function blocks(text: string, pieceLength: number, longest?: number): Promise<string[]> {
  const all: string[] = [];
  for await (const { kind, bytes, begins } of wholeLines(sourceOf(text, pieceLength), longest)) {
    const mark = kind === "lines" ? "" : begins ? "begins " : "goes on ";
    all.push(`${mark}${Buffer.from(bytes).toString()}`);
  }
  return all;
}

describe("wholeLines", () => {
  it("cuts at line breaks only, wherever the pieces end", async () => {
    const text = "one\ntwo, é\r\n\nfour\nno break";
    for (let length = 1; length <= 30; length++) {
      const cut = await blocks(text, length);
      expect(cut.join("")).toBe(text);
      for (const block of cut.slice(0, -1)) expect(block.endsWith("\n")).toBe(true);
    }
  });

  it("has no block for nothing", async () => {
    expect(await blocks("", 4)).toEqual([]);
  });

  it("passes on a line that is too long, and goes on behind it", async () => {
    expect(await blocks("a\nxxxxxxxxxxxxxx\nb\nc", 4, 6)).toEqual([
      "a\n",
      "begins xxxxxxxxxx",
      "goes on xxxx",
      "goes on \n",
      "b\n",
      "c",
    ]);
  });
});
