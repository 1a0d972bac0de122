// From instructions to an automaton whose every move reads a character. A state is a character
// instruction just entered; its moves are all ways to the next one, in the engine's order. Two ways
// to the same state are noted, because they are what a backtracking engine walks twice.
import { type Alphabet, alphabetOf } from "./alphabet.ts";
import { ANY } from "./char-set.ts";
import { AHEAD, type Before, type Closure, closeOver } from "./closure.ts";
import type { CharInstruction } from "./instruction.ts";
import type { Program } from "./program.ts";

/** A way from one state to another by reading one character. */
export interface Move {
  readonly to: State;
  /** Whether an engine in the source state is certain to have this way. */
  readonly sure: boolean;
  /** Whether there are two ways or more. */
  readonly twice: boolean;
}

/** A place in the pattern after reading a character. */
export interface State {
  readonly id: number;
  /** The number of the first state with the same moves: states of one kin go on alike. */
  readonly kin: number;
  /** Whether it belongs to the search for a place to start, not to the pattern. */
  readonly isSearch: boolean;
  /** The moves by character class, in the engine's order. */
  readonly moves: ReadonlyMap<number, readonly Move[]>;
  /** The look-around in which it is, 0 for none: a search of its own, which ends at its success. */
  readonly scope: number;
  /** Its search is certain to succeed here if what is ahead is among these bits. */
  readonly accepts: number;
  /** Whether its search is certain to succeed from here on. */
  readonly succeeds: boolean;
}

/** A state in which a search may begin, and a text that comes before it. */
export interface Start {
  readonly state: State;
  readonly text: readonly number[];
}

/** An automaton. */
export interface Nfa {
  readonly alphabet: Alphabet;
  /** One for a whole pattern; a look-around may be tried after any text. */
  readonly starts: readonly Start[];
  readonly states: readonly State[];
  /** Whether it reads against the direction of the text. */
  readonly backward: boolean;
  /** Whether all its moves are certain, so that it neither promises nor denies too much. */
  readonly isSure: boolean;
  /** What a character class counts as when it is ahead. */
  readonly aheadOf: (charClass: number) => number;
}

/** Above this many states a pattern is not analysed. */
const MAX_STATES = 400;

/** Makes the automaton of a program, or nothing when it would be too large. */
export function nfaOf(program: Program): Nfa | undefined {
  if (program.chars.length > MAX_STATES) return undefined;
  const alphabet = alphabetOf([ANY, ...program.chars.map((char) => char.set)]);
  const aheadOf = (charClass: number): number =>
    program.testsWords && alphabet.isWord(charClass) ? AHEAD.word : AHEAD.other;
  const states: Draft[] = [];
  const known = new Map<string, Draft>();
  const enter = (place: CharInstruction | "search", before: Before): Draft => {
    const key = `${place === "search" ? "search" : place.id}:${before}`;
    const draft = known.get(key) ?? draftOf(states.length, place, before);
    if (!known.has(key)) states.push(draft);
    known.set(key, draft);
    return draft;
  };
  const around: Surroundings = { alphabet, aheadOf, enter, isLook: program.isLook };
  const starts = startsOf(around);
  const finished = new Map<string, Draft>();
  // The list grows while it is walked: every move may bring a new state.
  for (const draft of states) {
    if (states.length > MAX_STATES) return undefined;
    const from = draft.place === "search" ? program.entry : draft.place.next;
    const key = `${from.id}:${draft.before}:${draft.isSearch}`;
    const alike = finished.get(key);
    if (alike !== undefined) copyFindings(alike, draft);
    else {
      const closure = closeOver(from, draft.before);
      draft.accepts = closure.accepts;
      draft.succeeds = closure.accepts === AHEAD.anything;
      draft.moves = movesOf(draft, closure, around);
      finished.set(key, draft);
    }
  }
  for (const draft of states) {
    draft.moves = new Map([...draft.moves].map(([label, row]) => [label, triedMoves(draft, row)]));
  }
  const isSure = states.every(({ moves }) =>
    [...moves.values()].every((row) => row.every((move) => move.sure)),
  );
  return { alphabet, starts, states, backward: program.backward, isSure, aheadOf };
}

/** The moves that an engine may come to try: none that it likes less than certain success. */
function triedMoves(from: State, row: readonly Move[]): readonly Move[] {
  const isEnd = ({ to, sure }: Move): boolean => sure && to.succeeds && to.scope === from.scope;
  const first = row.findIndex(isEnd);
  return first === -1 ? row : row.slice(0, first + 1);
}

interface Draft {
  readonly id: number;
  readonly isSearch: boolean;
  readonly scope: number;
  readonly place: CharInstruction | "search";
  readonly before: Before;
  kin: number;
  moves: ReadonlyMap<number, readonly Move[]>;
  accepts: number;
  succeeds: boolean;
}

function draftOf(id: number, place: CharInstruction | "search", before: Before): Draft {
  const isSearch = place === "search";
  const scope = isSearch ? 0 : place.scope;
  const findings = { kin: id, moves: new Map(), accepts: 0, succeeds: false };
  return { id, isSearch, scope, place, before, ...findings };
}

function copyFindings(from: Draft, to: Draft): void {
  to.kin = from.kin;
  to.moves = from.moves;
  to.accepts = from.accepts;
  to.succeeds = from.succeeds;
}

interface Surroundings {
  readonly alphabet: Alphabet;
  readonly aheadOf: (charClass: number) => number;
  readonly isLook: boolean;
  readonly enter: (place: CharInstruction | "search", before: Before) => State;
}

/** What was read last, once a character of the class has been read. */
function beforeOf(charClass: number, aheadOf: (charClass: number) => number): Before {
  return aheadOf(charClass) === AHEAD.word ? "word" : "other";
}

function startsOf({ alphabet, aheadOf, enter, isLook }: Surroundings): readonly Start[] {
  const starts: Start[] = [{ state: enter("search", "nothing"), text: [] }];
  for (let charClass = 0; charClass < alphabet.size && isLook; charClass += 1) {
    const state = enter("search", beforeOf(charClass, aheadOf));
    if (!starts.some((start) => start.state === state)) starts.push({ state, text: [charClass] });
  }
  return starts;
}

/** The moves of a state by character class. */
function movesOf(
  state: State,
  closure: Closure,
  { alphabet, aheadOf, enter, isLook }: Surroundings,
): ReadonlyMap<number, readonly Move[]> {
  const moves = new Map<number, Move[]>();
  for (const { char, ahead, sure, count } of closure.ways.values()) {
    for (const charClass of alphabet.classesOf(char.set)) {
      if ((ahead & aheadOf(charClass)) === 0) continue;
      const to = enter(char, beforeOf(charClass, aheadOf));
      addMove(moves, charClass, { to, sure, twice: count > 1 });
    }
  }
  if (!state.isSearch || closure.accepts === AHEAD.anything || isLook) return moves;
  // When all else fails at this place, the engine starts anew one character on.
  for (let charClass = 0; charClass < alphabet.size; charClass += 1) {
    const to = enter("search", beforeOf(charClass, aheadOf));
    addMove(moves, charClass, { to, sure: true, twice: false });
  }
  return moves;
}

/** Adds a way; a second way to the same state makes the first one count twice. */
function addMove(moves: Map<number, Move[]>, charClass: number, move: Move): void {
  const row = moves.get(charClass);
  if (row === undefined) {
    moves.set(charClass, [move]);
    return;
  }
  const at = row.findIndex((other) => other.to === move.to);
  const first = row[at];
  if (first === undefined) row.push(move);
  else row[at] = { to: first.to, sure: first.sure || move.sure, twice: true };
}
