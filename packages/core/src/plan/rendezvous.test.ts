import { describe, expect, it } from "vitest";
import { hashText } from "../data/hash.ts";
import { chooseBySticky, stickyKey } from "./rendezvous.ts";

const keys = Array.from({ length: 5000 }, (_, user) => stickyKey([`user-${user}`], 0));

function targetsOf(weights: readonly number[]) {
  return weights.map((weight, index) => ({ hash: hashText(`/targets/${index}`), weight }));
}

describe("chooseBySticky", () => {
  it.each([[[1, 1]], [[0.7, 0.3]], [[5, 3, 1]], [[1, 2, 3, 4]], [[90, 10]]])(
    "gives each target its share of the keys: %j",
    (weights) => {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const chosen = keys.map((key) => chooseBySticky(targetsOf(weights), key));
      for (const [index, weight] of weights.entries()) {
        const share = chosen.filter((found) => found === index).length / keys.length;
        expect(Math.abs(share - weight / total)).toBeLessThan(0.025);
      }
    },
  );

  it("takes another target for another window of time as often as chance does", () => {
    const targets = targetsOf([1, 1]);
    const moved = keys.filter((key, user) => {
      const later = stickyKey([`user-${user}`], 1);
      return chooseBySticky(targets, key) !== chooseBySticky(targets, later);
    });
    expect(Math.abs(moved.length / keys.length - 0.5)).toBeLessThan(0.025);
  });

  it("takes the first of those that are alike", () => {
    const alike = { hash: 7, weight: 1 };
    for (const key of keys.slice(0, 50)) expect(chooseBySticky([alike, alike], key)).toBe(0);
  });
});

describe("stickyKey", () => {
  it("is the same for ever", () => {
    expect(stickyKey(["u1"], 0)).toBe(2595864115);
    expect(stickyKey(["u1", undefined], 0)).toBe(2725966708);
    expect(stickyKey(["u1"], 1)).toBe(3915201128);
  });

  it("tells apart what reads alike when it is joined", () => {
    const values = [
      ["ab", "c"],
      ["a", "bc"],
      ["abc"],
      ["ab,c"],
      ["2:ab,1:c"],
      ["ab", "c", undefined],
      ["ab", undefined, "c"],
      ["-"],
      [undefined],
      [""],
      [],
    ];
    expect(new Set(values.map((given) => stickyKey(given, 0))).size).toBe(values.length);
  });
});
