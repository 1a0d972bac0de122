/** One closed interval of UTF-16 code units. */
export type CharRange = readonly [from: number, to: number];

/** A set of UTF-16 code units as sorted intervals that neither overlap nor touch. */
export type CharSet = readonly CharRange[];

/** The greatest UTF-16 code unit: a pattern without the `u` flag reads units, not code points. */
export const MAX_UNIT = 0xffff;

/** Sorts intervals and merges those that overlap or touch. */
export function charSet(ranges: readonly CharRange[]): CharSet {
  const merged: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((one, other) => one[0] - other[0])) {
    const last = merged.at(-1);
    if (last === undefined || from > last[1] + 1) merged.push([from, to]);
    else if (to > last[1]) last[1] = to;
  }
  return merged;
}

/** Makes the set of exactly one code unit. */
export function singleton(unit: number): CharSet {
  return [[unit, unit]];
}

/** Makes the set of all code units that the given set lacks. */
export function invert(set: CharSet): CharSet {
  const gaps: CharRange[] = [];
  let next = 0;
  for (const [from, to] of set) {
    if (from > next) gaps.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= MAX_UNIT) gaps.push([next, MAX_UNIT]);
  return gaps;
}

/** Tells whether a code unit is in the set. */
export function contains(set: CharSet, unit: number): boolean {
  for (const [from, to] of set) {
    if (unit < from) return false;
    if (unit <= to) return true;
  }
  return false;
}

/** What `\d` matches. */
export const DIGITS: CharSet = [[0x30, 0x39]];

/** What `\w` matches, and what `\b` calls a word character. */
export const WORD: CharSet = charSet([...DIGITS, [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]]);

/** What `\s` matches: white space, line ends and the byte order mark. */
export const SPACES: CharSet = charSet([
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
]);

/** What `\D` matches. */
export const NON_DIGITS: CharSet = invert(DIGITS);

/** What `\W` matches. */
export const NON_WORD: CharSet = invert(WORD);

/** What `\S` matches. */
export const NON_SPACES: CharSet = invert(SPACES);

/** Every code unit, as `[^]` matches it. */
export const ANY: CharSet = [[0, MAX_UNIT]];

/** What `.` matches without the `s` flag: everything but the four line ends. */
export const DOT: CharSet = invert([
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
]);
