import fc from "fast-check";
import { describe, it } from "vitest";
import { lineChanges } from "./line-changes.ts";

const lines = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 20 });

/** Length of the longest common subsequence, by the book. */
function common(left: readonly string[], right: readonly string[]): number {
  let row = right.map(() => 0);
  for (const line of left) {
    const next: number[] = [];
    for (const [at, other] of right.entries()) {
      const diagonal = at === 0 ? 0 : (row[at - 1] ?? 0);
      next.push(line === other ? diagonal + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe("lineChanges", () => {
  it("leads from one text to the other, in as few changes as can be", () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const changes = lineChanges(before, after);
        const side = (leftOut: string) =>
          changes.filter(({ kind }) => kind !== leftOut).map(({ line }) => line);
        const same = changes.filter(({ kind }) => kind === "same").length;
        return (
          side("new").join() === before.join() &&
          side("gone").join() === after.join() &&
          same === common(before, after)
        );
      }),
    );
  });
});
