/** A run of lines that stays, goes or comes. */
export interface LineChange {
  readonly kind: "same" | "gone" | "new";
  readonly line: string;
}

/** Most lines that may differ before the search for the shortest difference is given up. */
const mostDifferences = 2000;

/** How one list of lines becomes another, in as few changes as can be (after E. Myers, 1986). */
export function lineChanges(before: readonly string[], after: readonly string[]): LineChange[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  const shorter = Math.min(before.length, after.length) - head;
  while (tail < shorter && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail++;
  const same = (lines: readonly string[]) => lines.map((line) => ({ kind: "same", line }) as const);
  return [
    ...same(before.slice(0, head)),
    ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...same(before.slice(before.length - tail)),
  ];
}

function middle(before: readonly string[], after: readonly string[]): LineChange[] {
  const trace = shortestPath(before, after);
  if (trace === undefined) {
    return [
      ...before.map((line) => ({ kind: "gone", line }) as const),
      ...after.map((line) => ({ kind: "new", line }) as const),
    ];
  }
  const changes: LineChange[] = [];
  let x = before.length;
  let y = after.length;
  for (let depth = trace.length - 1; depth >= 0; depth--) {
    const furthest = trace[depth] ?? new Map<number, number>();
    const k = x - y;
    const down = comesFromAbove(furthest, k, depth);
    const previousX = furthest.get(down ? k + 1 : k - 1) ?? 0;
    const previousY = previousX - (down ? k + 1 : k - 1);
    while (x > previousX && y > previousY && x > 0 && y > 0) {
      x--;
      y--;
      changes.push({ kind: "same", line: before[x] ?? "" });
    }
    if (depth === 0) break;
    if (down) changes.push({ kind: "new", line: after[--y] ?? "" });
    else changes.push({ kind: "gone", line: before[--x] ?? "" });
  }
  return changes.reverse();
}

/** For each number of differences, how far every diagonal had come before it. */
function shortestPath(
  before: readonly string[],
  after: readonly string[],
): Map<number, number>[] | undefined {
  const furthest = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let depth = 0; depth <= Math.min(before.length + after.length, mostDifferences); depth++) {
    trace.push(new Map(furthest));
    for (let k = -depth; k <= depth; k += 2) {
      const down = comesFromAbove(furthest, k, depth);
      let x = down ? (furthest.get(k + 1) ?? 0) : (furthest.get(k - 1) ?? 0) + 1;
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++;
      furthest.set(k, x);
      if (x >= before.length && x - k >= after.length) return trace;
    }
  }
  return undefined;
}

function comesFromAbove(furthest: ReadonlyMap<number, number>, k: number, depth: number): boolean {
  return k === -depth || (k !== depth && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1));
}
