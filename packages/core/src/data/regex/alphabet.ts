import { type CharSet, contains, MAX_UNIT, WORD } from "./char-set.ts";

/** The code units of a pattern, divided into classes that no set of the pattern tells apart. */
export interface Alphabet {
  /** How many classes there are; they are numbered from 0. */
  readonly size: number;
  /** The classes that make up one of the sets the alphabet was made from. */
  readonly classesOf: (set: CharSet) => readonly number[];
  /** A member of the class, a readable one if there is any. */
  readonly sampleOf: (charClass: number) => string;
  /** Whether the class holds word characters; no class holds both kinds. */
  readonly isWord: (charClass: number) => boolean;
}

/** Members that people can read in a message, the most telling first. */
const READABLE = "aAx0!1b -_./:=@#,;~zZByX29+*?&%$|<>(){}[]\"'`^\\\n\t";

/**
 * Divides all code units into the fewest classes that still tell the given sets apart.
 *
 * Working on classes instead of units keeps the automata small: a pattern rarely has more than
 * a dozen of them.
 */
export function alphabetOf(sets: readonly CharSet[]): Alphabet {
  const distinct = new Set<CharSet>([WORD, ...sets]);
  const starts = cellStarts(distinct);
  let classOfCell: readonly number[] = starts.map(() => 0);
  for (const set of distinct) classOfCell = refine(classOfCell, starts, set);
  const size = Math.max(...classOfCell) + 1;
  const samples = sampleClasses(classOfCell, starts);
  const known = new Map<CharSet, readonly number[]>();
  const classesOf = (set: CharSet): readonly number[] => {
    const cached = known.get(set);
    if (cached !== undefined) return cached;
    const inside = new Set<number>();
    for (const [cell, charClass] of classOfCell.entries()) {
      if (contains(set, starts[cell] ?? 0)) inside.add(charClass);
    }
    const classes = [...inside];
    known.set(set, classes);
    return classes;
  };
  const words = new Set(classesOf(WORD));
  return {
    size,
    classesOf,
    sampleOf: (charClass) => samples.get(charClass) ?? "",
    isWord: (charClass) => words.has(charClass),
  };
}

/** The first unit of every stretch in which no set begins or ends. */
function cellStarts(sets: Iterable<CharSet>): readonly number[] {
  const starts = new Set([0]);
  for (const set of sets) {
    for (const [from, to] of set) {
      starts.add(from);
      if (to < MAX_UNIT) starts.add(to + 1);
    }
  }
  return [...starts].sort((one, other) => one - other);
}

/** Splits every class into its part inside the set and its part outside. */
function refine(
  classOfCell: readonly number[],
  starts: readonly number[],
  set: CharSet,
): readonly number[] {
  const renamed = new Map<number, number>();
  return classOfCell.map((charClass, cell) => {
    const key = charClass * 2 + (contains(set, starts[cell] ?? 0) ? 1 : 0);
    const known = renamed.get(key);
    if (known !== undefined) return known;
    renamed.set(key, renamed.size);
    return renamed.size - 1;
  });
}

/** Picks a member of each class. */
function sampleClasses(
  classOfCell: readonly number[],
  starts: readonly number[],
): ReadonlyMap<number, string> {
  const samples = new Map<number, string>();
  for (const character of READABLE) {
    const after = starts.findIndex((start) => start > character.charCodeAt(0));
    const charClass = classOfCell[(after === -1 ? starts.length : after) - 1] ?? 0;
    if (!samples.has(charClass)) samples.set(charClass, character);
  }
  for (const [cell, charClass] of classOfCell.entries()) {
    if (!samples.has(charClass)) samples.set(charClass, String.fromCharCode(starts[cell] ?? 0));
  }
  return samples;
}
