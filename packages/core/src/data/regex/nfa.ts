// From instructions to an automaton whose every move reads a character. A state is a character
// instruction just entered; its moves are all ways to the next one, in the engine's order. Two ways
// to the same state are noted, because they are what a backtracking engine walks twice.
import { assertNever } from "../assert-never.ts";
import { type Alphabet, alphabetOf } from "./alphabet.ts";
import type { Guard } from "./ast.ts";
import { ANY } from "./char-set.ts";
import type {
  CharInstruction,
  Instruction,
  LookInstruction,
  Program,
  SplitInstruction,
} from "./program.ts";

/** What may come next, as bits: a word character, another character, the end of the text. */
export const AHEAD = { word: 1, other: 2, end: 4, anything: 7 } as const;

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

/** An automaton; the first state is where the search begins, with nothing read. */
export interface Nfa {
  readonly alphabet: Alphabet;
  readonly start: State;
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

/** How often one instruction may be met on ways without reading; two would do, some ways fail. */
const MAX_VISITS = 4;

/** What was read last. */
type Before = "nothing" | "word" | "other";

interface Way {
  readonly char: CharInstruction;
  readonly ahead: number;
  readonly sure: boolean;
  count: number;
}

interface Closure {
  readonly ways: Map<string, Way>;
  /** What must be ahead for certain success. */
  accepts: number;
}

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
  const start = enter("search", "nothing");
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
      draft.moves = movesOf(draft, closure, { alphabet, aheadOf, enter });
      finished.set(key, draft);
    }
  }
  for (const draft of states) {
    draft.moves = new Map([...draft.moves].map(([label, row]) => [label, triedMoves(draft, row)]));
  }
  const isSure = states.every(({ moves }) =>
    [...moves.values()].every((row) => row.every((move) => move.sure)),
  );
  return { alphabet, start, states, backward: program.backward, isSure, aheadOf };
}

/** Whether a move leads to certain success in the search that the state belongs to. */
export function endsSearch(from: State, { to }: Move): boolean {
  return to.succeeds && to.scope === from.scope;
}

/**
 * The moves that an engine in a state may come to try.
 *
 * What it likes less than a move to certain success is never tried.
 */
export function triedMoves(from: State, row: readonly Move[]): readonly Move[] {
  const first = row.findIndex((move) => move.sure && endsSearch(from, move));
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
  readonly enter: (place: CharInstruction | "search", before: Before) => State;
}

/** The moves of a state by character class. */
function movesOf(
  state: State,
  closure: Closure,
  { alphabet, aheadOf, enter }: Surroundings,
): ReadonlyMap<number, readonly Move[]> {
  const moves = new Map<number, Move[]>();
  const beforeNext = (charClass: number): Before =>
    aheadOf(charClass) === AHEAD.word ? "word" : "other";
  for (const { char, ahead, sure, count } of closure.ways.values()) {
    for (const charClass of alphabet.classesOf(char.set)) {
      if ((ahead & aheadOf(charClass)) === 0) continue;
      const to = enter(char, beforeNext(charClass));
      addMove(moves, charClass, { to, sure, twice: count > 1 });
    }
  }
  if (!state.isSearch || closure.accepts === AHEAD.anything) return moves;
  // When all else fails at this place, the engine starts anew one character on.
  for (let charClass = 0; charClass < alphabet.size; charClass += 1) {
    const to = enter("search", beforeNext(charClass));
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

/** Follows all instructions that read nothing, in the engine's order. */
function closeOver(entry: Instruction, before: Before): Closure {
  const closure: Closure = { ways: new Map(), accepts: 0 };
  const visits = new Map<number, number>();
  const onPath = new Set<SplitInstruction>();
  const follow = (instruction: Instruction, passing: number, sure: boolean): void => {
    // What comes after a certain success is never tried.
    const ahead = passing & ~closure.accepts;
    if (ahead === 0) return;
    const key = instruction.id * 16 + ahead * 2 + (sure ? 1 : 0);
    const visit = (visits.get(key) ?? 0) + 1;
    if (visit > MAX_VISITS) return;
    visits.set(key, visit);
    switch (instruction.kind) {
      case "char":
        addWay(closure, instruction, ahead, sure);
        break;
      case "split": {
        const wasOnPath = onPath.has(instruction);
        onPath.add(instruction);
        for (const target of instruction.targets) follow(target, ahead, sure);
        if (!wasOnPath) onPath.delete(instruction);
        break;
      }
      case "guard":
        follow(instruction.next, ahead & allowedBy(instruction.guard, before), sure);
        break;
      case "unsure":
        follow(instruction.next, ahead, false);
        break;
      case "check":
        if (!onPath.has(instruction.mark)) follow(instruction.next, ahead, sure);
        break;
      case "look": {
        const { accepts } = closure;
        closure.accepts = 0;
        follow(instruction.branch, ahead, sure);
        // The look-around may have succeeded; what comes after it has not.
        closure.accepts = accepts;
        follow(instruction.main, ahead, sure);
        break;
      }
      case "end":
        if (sure) closure.accepts |= ahead;
        break;
      default:
        assertNever(instruction, "the automaton");
    }
  };
  follow(entry, AHEAD.anything, true);
  return closure;
}

function addWay(closure: Closure, char: CharInstruction, ahead: number, sure: boolean): void {
  const key = `${char.id}:${ahead}:${sure}`;
  const known = closure.ways.get(key);
  if (known === undefined) closure.ways.set(key, { char, ahead, sure, count: 1 });
  else known.count += 1;
}

/** What may be ahead for a guard to hold, given what was read last. */
function allowedBy(guard: Guard, before: Before): number {
  switch (guard) {
    case "start":
      return before === "nothing" ? AHEAD.anything : 0;
    case "end":
      return AHEAD.end;
    case "word":
      return before === "word" ? AHEAD.other | AHEAD.end : AHEAD.word;
    case "not-word":
      return before === "word" ? AHEAD.word : AHEAD.other | AHEAD.end;
    default:
      return assertNever(guard, "the automaton");
  }
}
