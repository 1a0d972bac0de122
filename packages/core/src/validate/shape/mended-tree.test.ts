import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../../test/deep-freeze.ts";
import { MendedTree } from "./mended-tree.ts";

/** An object with so many members that they are found by an index. */
const wide = deepFreeze(Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`k${at}`, at])));

describe("MendedTree", () => {
  it("leaves the tree that it is given as it is", () => {
    const written = deepFreeze({ a: [{ b: 1 }], c: 2 });
    const tree = new MendedTree(written);
    tree.set(["a", 0, "b"], 3);
    tree.rename(["c"], "d");
    expect(tree.finished()).toEqual({ a: [{ b: 3 }], d: 2 });
    expect(written).toEqual({ a: [{ b: 1 }], c: 2 });
  });

  it("keeps what is not changed as it was, and not as a copy", () => {
    const same = { x: 1 };
    const tree = new MendedTree({ same, other: 1 });
    tree.set(["other"], 2);
    expect(tree.finished()).toHaveProperty(
      "same",
      expect.toSatisfy((value) => value === same),
    );
  });

  it("puts nothing into a list where it has no element, and nothing beside a value", () => {
    const tree = new MendedTree({ a: [1] });
    tree.set(["a", 7, "b"], 2);
    tree.rename(["a", 0, "b"], "c");
    tree.rename(["a", 0], "c");
    tree.remove(["none", "b"]);
    expect(tree.finished()).toEqual({ a: [1] });
  });

  it.each(["of few members", "of many"])("finds the members of an object %s again", (size) => {
    const tree = new MendedTree(size === "of many" ? wide : { k0: 0, k1: 1, k2: 2, k3: 3 });
    tree.remove(["k0"]);
    tree.rename(["k1"], "first");
    tree.rename(["k2"], "first");
    tree.set(["first"], { deep: 1 });
    tree.move(["first", "deep"], ["last", "deep"]);
    expect([tree.get(["k0"]), tree.get([""]), tree.get(["k1"])]).toEqual(Array(3).fill(undefined));
    expect(tree.get(["k3"])).toBe(3);
    const left = Object.entries(tree.finished() ?? {}).filter(([key]) => !/^k/.test(key));
    expect(left).toEqual([
      ["first", {}],
      ["last", { deep: 1 }],
    ]);
  });
});
