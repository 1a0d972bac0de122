import type { State } from "./nfa.ts";

/** A set of states that all lead to each other: a loop of the pattern, or several entangled. */
export interface Loop {
  readonly members: ReadonlySet<State>;
  /** All states that can be come to from it, its own included. */
  readonly reach: ReadonlySet<State>;
  /** The labels of the moves inside it. */
  readonly labels: ReadonlySet<number>;
  /** Whether its search is certain to succeed: it takes time, but it is walked only once. */
  readonly succeeds: boolean;
  /** The look-around to which it belongs, 0 for none. */
  readonly scope: number;
}

/** Finds the loops among some states, in the order of the text. */
export function loopsOf(states: ReadonlySet<State>): readonly Loop[] {
  const order: State[] = [];
  const seen = new Set<State>();
  const onward = new Map<State, ReadonlySet<State>>();
  const backward = new Map<State, State[]>();
  for (const state of states) {
    const next = successors(state, states);
    onward.set(state, next);
    for (const to of next) backward.set(to, [...(backward.get(to) ?? []), state]);
  }
  const after = (state: State): Iterable<State> => onward.get(state) ?? [];
  for (const state of states) {
    visitDepthFirst(state, { seen, after, leave: (done) => order.push(done) });
  }
  const assigned = new Set<State>();
  const loops: Loop[] = [];
  // Kosaraju: in the reverse of the order of leaving, the reversed graph yields one set at a time,
  // sources first.
  for (const root of order.toReversed()) {
    if (assigned.has(root)) continue;
    const members = collect(root, (state) => backward.get(state) ?? [], assigned);
    const turns = members.size > 1 || onward.get(root)?.has(root) === true;
    if (!turns) continue;
    const reach = collect(root, after, new Set());
    const labels = new Set([...members].flatMap((state) => labelsWithin(state, members)));
    const succeeds = [...members].every((state) => state.succeeds);
    loops.push({ members, reach, labels, succeeds, scope: root.scope });
  }
  return loops;
}

function successors(state: State, states: ReadonlySet<State>): ReadonlySet<State> {
  const found = new Set<State>();
  for (const row of state.moves.values()) {
    for (const { to } of row) {
      if (states.has(to)) found.add(to);
    }
  }
  return found;
}

function labelsWithin(state: State, members: ReadonlySet<State>): readonly number[] {
  return [...state.moves].flatMap(([label, row]) =>
    row.some((move) => members.has(move.to)) ? [label] : [],
  );
}

interface Walk {
  readonly seen: Set<State>;
  readonly after: (state: State) => Iterable<State>;
  readonly leave: (state: State) => void;
}

/** Leaves every state after all that can be come to from it; no recursion, whatever the depth. */
function visitDepthFirst(root: State, { seen, after, leave }: Walk): void {
  if (seen.has(root)) return;
  seen.add(root);
  const stack = [{ state: root, rest: after(root)[Symbol.iterator]() }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const next = top.rest.next();
    if (next.done === true) {
      leave(top.state);
      stack.pop();
    } else if (!seen.has(next.value)) {
      seen.add(next.value);
      stack.push({ state: next.value, rest: after(next.value)[Symbol.iterator]() });
    }
  }
}

function collect(
  root: State,
  next: (state: State) => Iterable<State>,
  taken: Set<State>,
): ReadonlySet<State> {
  const found = new Set([root]);
  taken.add(root);
  for (const state of found) {
    for (const to of next(state)) {
      if (taken.has(to)) continue;
      taken.add(to);
      found.add(to);
    }
  }
  return found;
}
