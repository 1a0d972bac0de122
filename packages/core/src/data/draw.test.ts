import { describe, expect, it } from "vitest";
import { draw, seedOf } from "./draw.ts";
import { hashText } from "./hash.ts";

const root = hashText("");
const first = hashText("/targets/0");
const second = hashText("/targets/1");

/** How far counts are from even: about as much as there are bins where chance made them. */
function unevenness(draws: readonly number[], bins: number): number {
  const counts = Array.from({ length: bins }, () => 0);
  for (const drawn of draws) {
    const bin = Math.floor(drawn * bins);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const expected = draws.length / bins;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

describe("draw", () => {
  it.each([
    [0, root, 0.15176741860624288],
    [1, root, 0.9129327300451],
    [1, first, 0.47434264057450404],
    ["release", first, 0.24572280354751075],
    ["release", second, 0.4738409236948572],
  ])("with seed %j at the place %d is the same for ever", (seed, place, drawn) => {
    expect(draw(seedOf(seed), place)).toBe(drawn);
  });

  it.each([0, 1, "release"])("spreads the places evenly under the seed %j", (seed) => {
    const places = Array.from({ length: 10_000 }, (_, index) => hashText(`/targets/${index}`));
    const draws = places.map((place) => draw(seedOf(seed), place));
    expect(unevenness(draws, 100)).toBeLessThan(170);
  });

  it("spreads seeds that are counted up evenly at one place", () => {
    const draws = Array.from({ length: 10_000 }, (_, seed) => draw(seedOf(seed), first));
    expect(unevenness(draws, 100)).toBeLessThan(170);
  });

  it.each([
    ["a balancer and one inside it", root, first],
    ["neighbours", first, second],
  ])("is independent at two places: %s", (_name, one, other) => {
    const pairs = Array.from({ length: 10_000 }, (_, index) => {
      const seed = seedOf(index);
      return Math.round(draw(seed, one)) * 2 + Math.round(draw(seed, other));
    });
    for (const pair of [0, 1, 2, 3]) {
      const share = pairs.filter((found) => found === pair).length / pairs.length;
      expect(share).toBeGreaterThan(0.23);
      expect(share).toBeLessThan(0.27);
    }
  });

  it("uses all the bits that a number has below 1", () => {
    const draws = Array.from({ length: 1000 }, (_, seed) => draw(seedOf(seed), first));
    expect(draws.some((drawn) => (drawn * 2 ** 52) % 1 !== 0)).toBe(true);
    expect(
      unevenness(
        draws.map((drawn) => (drawn * 2 ** 30) % 1),
        10,
      ),
    ).toBeLessThan(35);
  });
});

describe("seedOf", () => {
  it("takes a number and its text for the same seed, and others for others", () => {
    expect(seedOf(7)).toBe(seedOf("7"));
    const seeds = [7, 8, -7, 0.5, 2 ** 32 + 7, 1e300, "seven", ""];
    expect(new Set(seeds.map(seedOf)).size).toBe(seeds.length);
  });
});
