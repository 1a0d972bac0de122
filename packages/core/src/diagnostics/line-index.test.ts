import { describe, expect, it } from "vitest";
import { lineIndex } from "./line-index.ts";

describe("lineIndex", () => {
  it("ends a line at each kind of line end", () => {
    const text = "a\nbc\r\nd\re\n\nf";
    const { position } = lineIndex(text);
    const lines = [..."abcdef"].map((letter) => {
      const { line, column } = position(text.indexOf(letter));
      return `${line}:${column}`;
    });
    expect(lines).toEqual(["1:1", "2:1", "2:2", "3:1", "4:1", "6:1"]);
  });

  it("gives an empty text one line", () => {
    expect(lineIndex("").position(0)).toEqual({ line: 1, column: 1, offset: 0 });
  });

  it("counts columns in UTF-16 units, as editors and the protocol between them do", () => {
    expect(lineIndex("😀é x").position(4)).toEqual({ line: 1, column: 5, offset: 4 });
  });

  it("does not take the separators of Unicode for line ends, as JSON does not", () => {
    expect(lineIndex("a\u2028b\u0085c").position(4).line).toBe(1);
  });

  it("places the end of the text behind its last unit", () => {
    expect(lineIndex("a\n").range(0, 2)).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 2, column: 1, offset: 2 },
    });
  });
});
