import { describe, expect, it } from "vitest";
import { pathOf, pointerOf, valueAt } from "./json-pointer.ts";

describe("pointerOf and pathOf", () => {
  it.each([
    [[], ""],
    [[""], "/"],
    [["a", 0, "b"], "/a/0/b"],
    [["m~n", "o/p", "~1", "/~"], "/m~0n/o~1p/~01/~1~0"],
  ])("%j is %j", (path, pointer) => {
    expect(pointerOf(path)).toBe(pointer);
    expect(pathOf(pointer)).toEqual(path.map(String));
  });
});

describe("valueAt", () => {
  const root = { a: [{ b: null }], "": 1 };

  it("follows keys and indexes, given as numbers or as text", () => {
    expect(valueAt(root, ["a", 0, "b"])).toBeNull();
    expect(valueAt(root, ["a", "0"])).toEqual({ b: null });
    expect(valueAt(root, [""])).toBe(1);
    expect(valueAt(root, [])).toBe(root);
  });

  it("sees only what the value itself holds", () => {
    expect(valueAt(root, ["toString"])).toBeUndefined();
    expect(valueAt(root, ["__proto__"])).toBeUndefined();
    expect(valueAt(root, ["a", 1])).toBeUndefined();
    expect(valueAt(root, ["a", 0, "b", "c"])).toBeUndefined();
    expect(valueAt("text", [0])).toBeUndefined();
    expect(valueAt(JSON.parse('{"__proto__": 1}'), ["__proto__"])).toBe(1);
  });
});
