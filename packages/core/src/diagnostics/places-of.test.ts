import { describe, expect, it } from "vitest";
import { parse } from "../parse/parse.ts";
import { placeOf } from "./place-of.ts";
import { placesOf } from "./places-of.ts";

// A byte order mark, a comment, a lost comma: places are those of the text as it is on disk.
const text = `\ufeff{ // what is tried first
  "a": [10, {"b": "x"}]
  'm~n/o': null
}`;
const document = parse(text);

/** The texts of the key and the value of what was found, by pointer. */
function texts(pointers: readonly string[]): Record<string, readonly string[]> {
  const found = [...placesOf(document, pointers)].map(([pointer, { key, value }]) => [
    pointer,
    [key, value].map(({ start, end }) => text.slice(start.offset, end.offset)),
  ]);
  return Object.fromEntries(found);
}

describe("placesOf", () => {
  it("finds keys and values in the text as it was written", () => {
    expect(texts(["/a/1/b", "/m~0n~1o", "/a"])).toEqual({
      "/a": ['"a"', '[10, {"b": "x"}]'],
      "/a/1/b": ['"b"', '"x"'],
      "/m~0n~1o": ["'m~n/o'", "null"],
    });
  });

  it("takes the value for the key where there is none", () => {
    expect(texts(["", "/a/0"])).toEqual({
      "": [text.slice(1), text.slice(1)],
      "/a/0": ["10", "10"],
    });
  });

  it("has no entry for what is not there, nor for what is no pointer", () => {
    expect(texts(["/a/2", "/a/1/b/c", "/b", "xa", "/m~n~1o"])).toEqual({});
    expect(placesOf(parse(""), ["", "/a"]).size).toBe(0);
  });

  it("finds many as each is found by itself", () => {
    const pointers = ["", "/a", "/a/0", "/a/1", "/a/1/b", "/m~0n~1o", "/zzz"];
    const places = placesOf(document, pointers);
    for (const pointer of pointers) {
      expect(places.get(pointer)?.key).toEqual(placeOf(document, pointer, "key"));
      expect(places.get(pointer)?.value).toEqual(placeOf(document, pointer, "value"));
    }
    expect(placeOf(document, "/a/1", "key")?.start).toEqual({ line: 2, column: 13, offset: 38 });
  });
});
