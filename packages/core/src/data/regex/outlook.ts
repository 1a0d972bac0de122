// What an engine does in a state depends on what is ahead: if the rest of the text leads to success,
// it never comes back for another way. So ambiguity costs most where the rest fails, and the loops
// worth looking at are those of states *with* an outlook, after the construction of Weideman and
// others, "Analyzing matching time behavior of backtracking regular expression matchers".
import { AHEAD } from "./closure.ts";
import type { Loop } from "./loops.ts";
import type { Move, Nfa, State } from "./nfa.ts";

/** A rest of the text, as far as it matters: from where it leads to success. */
export interface Future {
  readonly id: number;
  /** The states whose search (for the match or in a look-around) is certain to succeed. */
  readonly succeeding: ReadonlySet<State>;
  /** A shortest rest of that kind, in character classes. */
  readonly rest: readonly number[];
}

/** A state of the automaton and a rest of the text. */
export interface Prospect {
  readonly place: State;
  readonly future: Future;
}

/** An automaton whose states are prospects; its labels also tell what is ahead after a move. */
export interface Outlook {
  /** What each state of it stands for. */
  readonly prospects: ReadonlyMap<State, Prospect>;
  /** Turns labels back into classes of the first automaton's alphabet. */
  readonly classesOf: (labels: readonly number[]) => readonly number[];
}

/** Above this many an automaton is too entangled to be looked at in full. */
const MAX_FUTURES = 100;
const MAX_PROSPECTS = 1000;

/** Makes the outlook of the states in loops and between them; nothing if it would be too large. */
export function outlookOf(nfa: Nfa, loops: readonly Loop[]): Outlook | undefined {
  const nodes = futuresOf(nfa);
  const places = placesOf(loops);
  if (nodes === undefined || nodes.length * places.length > MAX_PROSPECTS) return undefined;
  const size = nodes.length;
  const drafts = new Map<number, Draft>();
  const prospects = new Map<State, Prospect>();
  const firstOfKin = new Map<number, number>();
  for (const { future } of nodes) {
    for (const place of places) {
      const kinKey = place.kin * size + future.id;
      const kin = firstOfKin.get(kinKey) ?? drafts.size;
      firstOfKin.set(kinKey, kin);
      const { scope, accepts } = place;
      const succeeds = future.succeeding.has(place);
      const shared = { kin, isSearch: false, scope, accepts, succeeds };
      const draft: Draft = { id: drafts.size, ...shared, moves: new Map() };
      drafts.set(place.id * size + future.id, draft);
      prospects.set(draft, { place, future });
    }
  }
  for (const place of places) {
    for (const [charClass, row] of place.moves) {
      for (const { future: next, before } of nodes) {
        const draft = drafts.get(place.id * size + (before.get(charClass)?.id ?? 0));
        if (draft === undefined) continue;
        const moves = triedMoves(row, endsSearch(place, next), draft.succeeds);
        const kept = moves.flatMap(({ to, sure, twice }): Move[] => {
          const target = drafts.get(to.id * size + next.id);
          return target === undefined ? [] : [{ to: target, sure, twice }];
        });
        if (kept.length > 0) draft.moves.set(charClass * size + next.id, kept);
      }
    }
  }
  const classesOf = (labels: readonly number[]): readonly number[] =>
    labels.map((label) => Math.floor(label / size));
  return { prospects, classesOf };
}

/** Tells which moves of a state lead to certain success in its own search. */
function endsSearch(from: State, future: Future): (move: Move) => boolean {
  return ({ to }) => to.scope === from.scope && future.succeeding.has(to);
}

/**
 * The moves that an engine may come to try when it is known which of them end the search.
 *
 * What it likes less than certain success is never tried. A state that fails has no way to success
 * at all: what looks like one is not certain to be there.
 */
function triedMoves(
  row: readonly Move[],
  isEnd: (move: Move) => boolean,
  succeeds: boolean,
): readonly Move[] {
  if (!succeeds) return row.filter((move) => !isEnd(move));
  const first = row.findIndex((move) => move.sure && isEnd(move));
  return first === -1 ? row : row.slice(0, first + 1);
}

/** The states in loops and on the ways from one loop to another. */
function placesOf(loops: readonly Loop[]): readonly State[] {
  const members = new Set(loops.flatMap((loop) => [...loop.members]));
  const leadsToLoop = new Set(members);
  const places = new Set(loops.flatMap((loop) => [...loop.reach]));
  for (let size = -1; size !== leadsToLoop.size; ) {
    size = leadsToLoop.size;
    for (const place of places) {
      const targets = [...place.moves.values()].flatMap((row) => row.map((move) => move.to));
      if (targets.some((to) => leadsToLoop.has(to))) leadsToLoop.add(place);
    }
  }
  return [...places].filter((place) => leadsToLoop.has(place));
}

interface Draft extends State {
  readonly moves: Map<number, readonly Move[]>;
}

interface FutureNode {
  readonly future: Future;
  /** What the future is one character earlier, by that character's class. */
  readonly before: Map<number, Future>;
}

/** All futures there are, found from the end of the text backwards. */
function futuresOf(nfa: Nfa): readonly FutureNode[] | undefined {
  const known = new Map<string, FutureNode>();
  const note = (succeeding: ReadonlySet<State>, rest: readonly number[]): Future => {
    const key = [...succeeding].map((state) => state.id).join();
    const node = known.get(key) ?? {
      future: { id: known.size, succeeding, rest },
      before: new Map<number, Future>(),
    };
    known.set(key, node);
    return node.future;
  };
  const states = nfa.states.filter((state) => !state.isSearch);
  note(new Set(states.filter((state) => (state.accepts & AHEAD.end) !== 0)), []);
  // The map grows while it is walked.
  for (const { future, before } of known.values()) {
    for (let charClass = 0; charClass < nfa.alphabet.size; charClass += 1) {
      const succeeding = states.filter((state) => leadsTo(state, charClass, nfa, future));
      before.set(charClass, note(new Set(succeeding), [charClass, ...future.rest]));
    }
    if (known.size > MAX_FUTURES) return undefined;
  }
  return [...known.values()];
}

/** Whether a search in the state is certain to succeed on a character and what comes after it. */
function leadsTo(state: State, charClass: number, nfa: Nfa, future: Future): boolean {
  if ((state.accepts & nfa.aheadOf(charClass)) !== 0) return true;
  const row = state.moves.get(charClass) ?? [];
  return row.some(({ sure, to }) => sure && to.scope === state.scope && future.succeeding.has(to));
}
