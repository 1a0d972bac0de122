import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseBySticky, stickyKey } from "./rendezvous.ts";

const keys = Array.from({ length: 200 }, (_, user) => stickyKey([String(user)], 0));

const hash = fc.nat(2 ** 32 - 1);
const target = fc.record({
  hash,
  weight: fc.oneof(fc.constantFrom(0, 1, 0.5), fc.double({ min: 0.01, max: 100, noNaN: true })),
});
const targets = fc
  .uniqueArray(target, { minLength: 1, maxLength: 8, selector: (given) => given.hash })
  .filter((given) => given.some(({ weight }) => weight > 0));

describe("chooseBySticky", () => {
  it("moves keys only to a target that is added, and only from it when it is taken out", () => {
    fc.assert(
      fc.property(targets, target, fc.nat(), (given, added, at) => {
        fc.pre(given.every((other) => other.hash !== added.hash));
        const place = at % (given.length + 1);
        const more = given.toSpliced(place, 0, added);
        for (const key of keys) {
          const before = given[chooseBySticky(given, key)];
          const after = more[chooseBySticky(more, key)];
          if (after !== added) expect(after).toBe(before);
        }
      }),
    );
  });

  it("moves keys only to a target whose weight is raised", () => {
    fc.assert(
      fc.property(targets, fc.nat(), (given, at) => {
        const place = at % given.length;
        const heavier = given.map((other, index) =>
          index === place ? { ...other, weight: other.weight * 2 + 1 } : other,
        );
        for (const key of keys) {
          const after = chooseBySticky(heavier, key);
          if (after !== place) expect(after).toBe(chooseBySticky(given, key));
        }
      }),
    );
  });

  it("never takes a weight 0 while another is positive", () => {
    fc.assert(
      fc.property(targets, hash, (given, key) => {
        expect(given[chooseBySticky(given, key)]?.weight).toBeGreaterThan(0);
      }),
    );
  });
});
