import { describe, expect, it } from "vitest";
import { headerList } from "./header-list.ts";

const raw = (...words: string[]) => words.map((word) => Buffer.from(word, "latin1"));

describe("headerList", () => {
  it("gives each line by itself and in order, with its name in lower case", () => {
    expect(headerList(raw("Set-Cookie", "a=1", "X-Id", "Q", "set-cookie", "b=2, c=3"))).toEqual([
      ["set-cookie", "a=1"],
      ["x-id", "Q"],
      ["set-cookie", "b=2, c=3"],
    ]);
    expect(headerList([])).toEqual([]);
  });

  it("makes a character of each byte, whatever alphabet it is", () => {
    expect(headerList([Buffer.from("x-name"), Buffer.from("Zoë €")])).toEqual([
      ["x-name", Buffer.from("Zoë €").toString("latin1")],
    ]);
  });
});
