import type { Range } from "@pk-config/core";
import { describe, expect, it } from "vitest";
import { widthOf } from "../text/width.ts";
import { codeFrame } from "./code-frame.ts";
import { plain } from "./colours.ts";

/** A text whose place stands between « and ». */
function marked(text: string): { text: string; range: Range } {
  const start = text.indexOf("«");
  const end = text.indexOf("»") - 1;
  const clean = text.replaceAll(/[«»]/g, "");
  const position = (offset: number) => {
    const lines = clean.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: lines.length, column: (lines.at(-1) ?? "").length + 1, offset };
  };
  return { text: clean, range: { start: position(start), end: position(end) } };
}

function frame(source: string, width = 80): string {
  const { text, range } = marked(source);
  return `\n${codeFrame(text, range, { width, colours: plain, accent: (words) => words }).join("\n")}\n`;
}

describe("codeFrame", () => {
  it("shows the line between its neighbours, and underlines the place", () => {
    expect(frame('{\n  "a": 1,\n  "b": «"two"»,\n  "c": 3\n}\n')).toBe(`
  2 │   "a": 1,
  3 │   "b": "two",
    │        ^^^^^
  4 │   "c": 3
`);
  });

  it("has no neighbours at the ends of the file", () => {
    expect(frame("«[]»\n")).toBe(`
  1 │ []
    │ ^^
`);
  });

  it("keeps the numbers in a column", () => {
    expect(frame(`${"\n".repeat(8)}a\n«b»\nc`)).toBe(`
   9 │ a
  10 │ b
     │ ^
  11 │ c
`);
  });

  it("takes every kind of line end for one", () => {
    const shown = frame("a\r\n«b»\r\nc");
    expect(frame("a\n«b»\nc")).toBe(shown);
    expect(frame("a\r«b»\rc")).toBe(shown);
  });

  it("counts tabs as two cells and wide characters as two", () => {
    expect(frame('\t"名": «"日本"»,\n')).toBe(`
  1 │   "名": "日本",
    │         ^^^^^^
`);
  });

  it("does not count combining marks", () => {
    expect(frame('"e\u0301": «1»')).toBe(`
  1 │ "e\u0301": 1
    │      ^
`);
  });

  it("spells out what a terminal would act on", () => {
    expect(frame('"\u001b[31m\u202e": «1»')).toBe(`
  1 │ "\\u001b[31m\\u202e": 1
    │                     ^
`);
  });

  it("hides credentials, and keeps their room", () => {
    expect(frame('{"api_key": "sk-canary-9f8e7d6c5b4a", «"wieght"»: 1}')).toBe(`
  1 │ {"api_key": "••••••••••••••••••••••", "wieght": 1}
    │                                       ^^^^^^^^
`);
  });

  it("cuts a long line around the place", () => {
    const long = Array.from({ length: 50 }, (_, at) => `"k${at}": ${at}`).join(", ");
    expect(frame(`{\n{${long.replace('"k30"', '«"k30"»')}}\n}`, 60)).toBe(`
  2 │ …": 28, "k29": 29, "k30": 30, "k31": 31, "k32": 32, "…
    │                    ^^^^^
`);
  });

  it("cuts a long line at its end only, where the place is near its beginning", () => {
    expect(frame(`{«"a"»: "${"x".repeat(100)}"}`, 40)).toBe(`
  1 │ {"a": "xxxxxxxxxxxxxxxxxxxxxxxxxx…
    │  ^^^
`);
  });

  it("underlines to the end of the line what goes on in the next", () => {
    expect(frame("a «/* b\nc */» d")).toBe(`
  1 │ a /* b
    │   ^^^^
  2 │ c */ d
`);
  });

  it("underlines one cell where there is nothing", () => {
    expect(frame('{"a": 1«»\n')).toBe(`
  1 │ {"a": 1
    │        ^
`);
  });

  it("is empty for an empty file", () => {
    expect(frame(" \n«»")).toBe("\n\n");
  });

  it("stays within its width, wherever the place is", () => {
    const line = `{"kéy": "日本語\t${"ab\u202e".repeat(300)}"}`;
    for (const width of [20, 40, 80]) {
      for (let at = 0; at < line.length; at += 7) {
        const source = `x\n${line.slice(0, at)}«${line.slice(at, at + 30)}»${line.slice(at + 30)}\ny`;
        const widest = Math.max(...frame(source, width).split("\n").map(widthOf));
        expect(widest).toBeLessThanOrEqual(width);
      }
    }
  });

  it("is quick on a line of many megabytes", () => {
    const line = `{"a": "${"x".repeat(8_000_000)}«»${"y".repeat(8_000_000)}"}`;
    const { text, range } = marked(line);
    const started = performance.now();
    for (let times = 0; times < 100; times++) {
      codeFrame(text, range, { width: 80, colours: plain, accent: (words) => words });
    }
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
