import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseByWeight } from "./choose.ts";

function sumsOf(weights: readonly number[]): number[] {
  let sum = 0;
  return weights.map((weight) => {
    sum += weight;
    return sum;
  });
}

/** How many of the draws take each target. */
function counts(weights: readonly number[], draws: readonly number[]): number[] {
  const sums = sumsOf(weights);
  const found = weights.map(() => 0);
  for (const draw of draws) {
    const index = chooseByWeight(sums, draw);
    found[index] = (found[index] ?? 0) + 1;
  }
  return found;
}

function evenDraws(number: number): number[] {
  return Array.from({ length: number }, (_, index) => (index + 0.5) / number);
}

const weightsOf = (weight: fc.Arbitrary<number>) =>
  fc
    .array(weight, { minLength: 1, maxLength: 12 })
    .filter((weights) => weights.some((given) => given > 0));

describe("chooseByWeight", () => {
  it("gives each target exactly its weight of draws that are spaced evenly", () => {
    fc.assert(
      fc.property(weightsOf(fc.nat(20)), (weights) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        expect(counts(weights, evenDraws(total))).toEqual(weights);
      }),
    );
  });

  it("never takes a draw from a target whose weight is raised", () => {
    const raised = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(weightsOf(fc.nat(20)), fc.nat(), raised, (weights, at, more) => {
        const place = at % weights.length;
        const draws = evenDraws(500);
        const after = weights.map((weight, index) => (index === place ? weight + more : weight));
        expect(counts(after, draws)[place]).toBeGreaterThanOrEqual(
          counts(weights, draws)[place] ?? 0,
        );
      }),
    );
  });

  it("takes a target with a positive weight, whatever the weights and the draw", () => {
    const weight = fc.oneof(
      fc.constantFrom(0, 0, 1, 0.1, 0.2, 0.7, 1e-9, 1e9),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
    );
    const draw = fc.oneof(
      fc.constantFrom(0, 1 - 2 ** -53),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    );
    fc.assert(
      fc.property(weightsOf(weight), draw, (weights, drawn) => {
        expect(weights[chooseByWeight(sumsOf(weights), drawn)]).toBeGreaterThan(0);
      }),
    );
  });
});
