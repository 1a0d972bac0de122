// How a search comes to a state. It only does if nothing that the engine prefers succeeds first: the
// first success ends the search.
import { type Budget, breadthFirst, type Graph, labelsTo } from "./breadth-first.ts";
import type { Nfa, State } from "./nfa.ts";
import type { Prospect } from "./outlook.ts";

/** A text that leads a search to a state. */
export interface Context {
  /** The text in character classes. */
  readonly text: readonly number[];
  /** How many characters are passed over before the match is tried. */
  readonly offset: number;
}

/** One of the places where a search may stand. */
interface Thread {
  readonly state: State;
  /** Whether an engine is certain to come here. */
  readonly sure: boolean;
  /** Where its match began, undefined for the search itself. */
  readonly offset: number | undefined;
}

/** Places in the engine's order of preference, the length of the text so far, and its beginning. */
interface Stand {
  readonly threads: readonly Thread[];
  readonly length: number;
  readonly start: readonly number[];
}

/** Finds texts that lead the search to a prospect; none means that it never comes there. */
export function* contextsOf(
  nfa: Nfa,
  { place, future }: Prospect,
  budget: Budget,
): Generator<Context> {
  for (const visit of breadthFirst(searchOf(nfa), budget)) {
    const { threads, start } = visit.node;
    const at = threads.findIndex((thread) => thread.state === place);
    if (at === -1) continue;
    const preferred = threads.slice(0, at);
    const isTried = !preferred.some(
      ({ state, sure }) => sure && state.scope === 0 && future.succeeding.has(state),
    );
    const text = [...start, ...labelsTo(visit)];
    if (isTried) yield { text, offset: threads[at]?.offset ?? text.length };
  }
}

/** All that a search may stand at, text by text. */
function searchOf(nfa: Nfa): Graph<Stand> {
  return {
    starts: nfa.starts.map(({ state, text }) => ({
      threads: [{ state, sure: true, offset: undefined }],
      length: text.length,
      start: text,
    })),
    keyOf: ({ threads }) =>
      threads.map(({ state, sure }) => (sure ? state.id : -1 - state.id)).join(),
    *edgesOf(stand) {
      for (let charClass = 0; charClass < nfa.alphabet.size; charClass += 1) {
        const threads = advance(stand, charClass, nfa.aheadOf(charClass));
        const length = stand.length + 1;
        if (threads.length > 0) yield [charClass, { threads, length, start: stand.start }];
      }
    },
  };
}

function advance({ threads, length }: Stand, charClass: number, ahead: number): readonly Thread[] {
  const next = new Map<State, Thread>();
  for (const { state, sure, offset } of threads) {
    for (const move of state.moves.get(charClass) ?? []) {
      if (next.has(move.to)) continue;
      const began = move.to.isSearch ? undefined : (offset ?? length);
      next.set(move.to, { state: move.to, sure: sure && move.sure, offset: began });
    }
    // A certain success here: what the engine likes less is never tried.
    if (sure && state.scope === 0 && (state.accepts & ahead) !== 0) break;
  }
  return [...next.values()];
}
