// Parts without a loop can still be read in too many ways: every further `a?` of `a?a?a?…` doubles
// them. Here the ways are bounded from above, and the text is found that seems to have the most.
import { assertNever } from "../assert-never.ts";
import type { RegexNode } from "./ast.ts";
import type { Loop } from "./loops.ts";
import type { Move, State } from "./nfa.ts";

/** Ways to read one text that cost nothing worth mentioning. */
export const MAX_WAYS = 5000;

/** A bound on the ways in which one text can be read, and a text that comes near it. */
export interface WaysBound {
  readonly ways: number;
  /** The text as labels, and the states it leads from and to. */
  readonly from: State | undefined;
  readonly text: readonly number[];
  readonly to: State | undefined;
}

/**
 * Bounds the ways through a pattern by looking at its tree alone; infinite when there is a loop.
 *
 * Most patterns in use have no loop, and then this cheap number settles the question.
 */
export function waysThrough(node: RegexNode): number {
  switch (node.kind) {
    case "sequence":
      return node.items.reduce((ways, item) => ways * waysThrough(item), 1);
    case "choice":
      return node.options.reduce((ways, option) => ways + waysThrough(option), 0);
    case "group":
      return waysThrough(node.body);
    case "look":
      return 1 + waysThrough(node.body);
    case "repeat":
      if (node.max > 1) return Number.POSITIVE_INFINITY;
      return node.max + (node.min === 0 ? 1 : 0) + waysThrough(node.body) - 1;
    case "empty":
    case "char":
    case "guard":
    case "backreference":
      return 1;
    default:
      return assertNever(node, "waysThrough");
  }
}

/** Bounds the ways in which one text can be read from a state when every loop is walked but once. */
export function mostWays(
  starts: Iterable<State>,
  states: ReadonlySet<State>,
  loops: readonly Loop[],
): WaysBound {
  const loopOf = new Map<State, Loop>();
  for (const loop of loops) for (const member of loop.members) loopOf.set(member, loop);
  const known = new Map<State | Loop, Step>();
  const stepFrom = (state: State): Step => {
    const loop = loopOf.get(state);
    const cached = known.get(loop ?? state);
    if (cached !== undefined) return cached;
    let best: Step = { ways: 1, label: 0, to: undefined };
    for (const member of loop?.members ?? [state]) {
      for (const [label, row] of member.moves) {
        const onward = row.filter(({ to }) => states.has(to) && loop?.members.has(to) !== true);
        const step = sumOf(label, onward, (to) => stepFrom(to).ways);
        if (step.ways > best.ways) best = step;
      }
    }
    known.set(loop ?? state, best);
    return best;
  };
  let most: WaysBound | undefined;
  for (const from of starts) {
    const first = stepFrom(from);
    if (most !== undefined && first.ways <= most.ways) continue;
    const text: number[] = [];
    let to = from;
    for (let step = first; step.to !== undefined; step = stepFrom(step.to)) {
      text.push(step.label);
      to = step.to;
    }
    most = { ways: first.ways, from, text, to };
  }
  return most ?? { ways: 1, from: undefined, text: [], to: undefined };
}

/** The label with the most ways onward, and the state that most of them lead through. */
interface Step {
  readonly ways: number;
  readonly label: number;
  readonly to: State | undefined;
}

function sumOf(label: number, moves: readonly Move[], waysFrom: (state: State) => number): Step {
  let ways = 0;
  let most = 0;
  let through: State | undefined;
  for (const { to, twice } of moves) {
    const further = waysFrom(to);
    ways += further * (twice ? 2 : 1);
    if (further > most) {
      most = further;
      through = to;
    }
  }
  return { ways, label, to: through };
}
