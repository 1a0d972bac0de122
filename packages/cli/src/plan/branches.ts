/** The lines of a tree before an item: before its first line, and before the lines under that. */
export interface Branch {
  readonly first: string;
  readonly rest: string;
}

/** Draws a tree, given how deep each of its items stands. A child comes after its parent. */
export function branches(depths: readonly number[]): Branch[] {
  // From the end, because a line is drawn to what comes later.
  const later: boolean[] = [];
  const drawn = depths.toReversed().map((depth): Branch => {
    const above = Array.from({ length: depth }, (_, level) =>
      later[level] === true ? "│  " : "   ",
    ).join("");
    const more = later[depth] === true;
    later.length = depth;
    later.push(true);
    return { first: `${above}${more ? "├─ " : "└─ "}`, rest: `${above}${more ? "│  " : "   "}` };
  });
  return drawn.reverse();
}
