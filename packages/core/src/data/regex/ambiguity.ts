// Where an automaton can read one text in several ways, after Weber and Seidl, "On the degree of
// ambiguity of finite automata". A backtracking engine that fails tries all of them: two ways round
// one loop double the work with every turn; two loops in a row that read the same text multiply
// the length by itself.
import { type Budget, type Graph, shortestWay } from "./breadth-first.ts";
import type { Loop } from "./loops.ts";
import type { State } from "./nfa.ts";

/** A state, and a text that leads from it back to it in two ways. */
export interface DoubleLoop {
  readonly state: State;
  readonly pump: readonly number[];
}

/** Two loops that turn on the same text, which also leads from the one to the other. */
export interface LoopPair {
  readonly from: State;
  readonly to: State;
  readonly pump: readonly number[];
}

/** More than any automaton has states; products of it stay exact integers. */
const MAX_IDS = 4096;

/** How many states of a loop are tried: all are entangled, so the first few tell enough. */
const MAX_DOUBLE_LOOPS = 4;

/** Finds texts that lead round a loop in two ways; none means that there is no such text. */
export function* doubleLoops(loop: Loop, budget: Budget): Generator<DoubleLoop> {
  if (loop.succeeds) return;
  const states = oneOfEachKin(loop);
  const isDouble = ({ one, other, parted }: Pair): boolean => parted && one.kin === other.kin;
  // The search from all states at once tells cheaply that there is none.
  if (shortestWay(pairsIn(loop, states), isDouble, budget) === undefined) return;
  let found = 0;
  for (const state of states) {
    const isGoal = (pair: Pair): boolean => isDouble(pair) && pair.one.kin === state.kin;
    const pump = shortestWay(pairsIn(loop, [state]), isGoal, budget);
    if (pump === undefined) continue;
    yield { state, pump };
    found += 1;
    if (found === MAX_DOUBLE_LOOPS) return;
  }
}

function oneOfEachKin(loop: Loop): readonly State[] {
  const first = new Map<number, State>();
  for (const state of loop.members) if (!first.has(state.kin)) first.set(state.kin, state);
  return [...first.values()];
}

/** Two walks over one text that begin together; `parted` once they were apart. */
interface Pair {
  readonly one: State;
  readonly other: State;
  readonly parted: boolean;
}

/** All pairs of walks inside a loop that begin at one of the given states. */
function pairsIn(loop: Loop, starts: readonly State[]): Graph<Pair> {
  return {
    starts: starts.map((state) => ({ one: state, other: state, parted: false })),
    keyOf: ({ one, other, parted }) => {
      // The two walks may be swapped, so only half of the pairs count.
      const [low, high] = one.kin < other.kin ? [one.kin, other.kin] : [other.kin, one.kin];
      return (low * MAX_IDS + high) * 2 + (parted ? 1 : 0);
    },
    *edgesOf({ one, other, parted }) {
      for (const [label, row] of one.moves) {
        const otherRow = other.moves.get(label) ?? [];
        for (const [index, move] of row.entries()) {
          if (!loop.members.has(move.to)) continue;
          for (const [otherIndex, otherMove] of otherRow.entries()) {
            if (!loop.members.has(otherMove.to)) continue;
            // Walks of one kin that swap roles would be counted twice.
            if (one.kin === other.kin && otherIndex < index) continue;
            const parts = index !== otherIndex || move.twice;
            yield [label, { one: move.to, other: otherMove.to, parted: parted || parts }];
          }
        }
      }
    },
  };
}

/** Finds texts on which both loops turn and which lead from the first to the second. */
export function* loopPairs(first: Loop, second: Loop, budget: Budget): Generator<LoopPair> {
  // Where the second succeeds, so does the first, and both are walked only once. But a look-around
  // is searched anew for every turn of a loop around it.
  if (second.succeeds && second.scope === first.scope) return;
  if (![...first.labels].some((label) => second.labels.has(label))) return;
  for (const { from, to } of turningTogether(first, second, budget)) {
    const isGoal = ({ stays, crosses, goes }: Triple): boolean =>
      stays.kin === from.kin && crosses.kin === to.kin && goes.kin === to.kin;
    const pump = shortestWay(triplesIn({ first, second, from, to }), isGoal, budget);
    if (pump !== undefined) yield { from, to, pump };
  }
}

interface Ends {
  readonly first: Loop;
  readonly second: Loop;
  readonly from: State;
  readonly to: State;
}

/** The pairs from which both loops can turn for ever on one text: few, and cheap to find. */
function turningTogether(
  first: Loop,
  second: Loop,
  budget: Budget,
): readonly { readonly from: State; readonly to: State }[] {
  const keyOf = (from: State, to: State): number => from.kin * MAX_IDS + to.kin;
  const candidates = new Map(
    oneOfEachKin(first).flatMap((from) =>
      oneOfEachKin(second).map((to) => [keyOf(from, to), { from, to }] as const),
    ),
  );
  const goesOn = (from: State, to: State): boolean => {
    for (const [label, row] of from.moves) {
      for (const move of row) {
        if (!first.members.has(move.to)) continue;
        for (const otherMove of to.moves.get(label) ?? []) {
          budget.left -= 1;
          if (candidates.has(keyOf(move.to, otherMove.to))) return true;
        }
      }
    }
    return false;
  };
  for (let size = -1; size !== candidates.size && budget.left >= 0; ) {
    size = candidates.size;
    for (const [key, { from, to }] of candidates) {
      if (!goesOn(from, to)) candidates.delete(key);
    }
  }
  return [...candidates.values()];
}

/** Three walks over one text: in the first loop, from the first to the second, in the second. */
interface Triple {
  readonly stays: State;
  readonly crosses: State;
  readonly goes: State;
}

function triplesIn({ first, second, from, to }: Ends): Graph<Triple> {
  return {
    starts: [{ stays: from, crosses: from, goes: to }],
    keyOf: ({ stays, crosses, goes }) => (stays.kin * MAX_IDS + crosses.kin) * MAX_IDS + goes.kin,
    *edgesOf({ stays, crosses, goes }) {
      for (const [label, row] of stays.moves) {
        const stay = row.filter((move) => first.members.has(move.to));
        const go = (goes.moves.get(label) ?? []).filter((move) => second.members.has(move.to));
        if (stay.length === 0 || go.length === 0) continue;
        for (const cross of crosses.moves.get(label) ?? []) {
          if (!first.reach.has(cross.to)) continue;
          for (const one of stay) {
            for (const other of go) {
              yield [label, { stays: one.to, crosses: cross.to, goes: other.to }];
            }
          }
        }
      }
    },
  };
}

/** Finds a shortest text from one state to another, undefined when there is none. */
export function wordBetween(from: State, to: State, budget: Budget): readonly number[] | undefined {
  const graph: Graph<State> = {
    starts: [from],
    keyOf: (state) => state.id,
    *edgesOf(state) {
      for (const [label, row] of state.moves) {
        for (const move of row) {
          if (!move.to.isSearch) yield [label, move.to];
        }
      }
    },
  };
  return shortestWay(graph, (state) => state === to, budget);
}
