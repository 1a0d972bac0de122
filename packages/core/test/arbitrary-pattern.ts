import fc from "fast-check";

/** Pieces of which most sequences are patterns, and many are wrong in an interesting way. */
const PIECES = [
  ..."ab",
  ..."ab",
  ..."()()[]^$.|*+?-\\{},0",
  "(?:",
  "(?=",
  "(?!",
  "(?<=",
  "(?<!",
  "(?<n>",
  "(?<m>",
  "\\k<n>",
  "\\k",
  "[ab]",
  "[^a]",
  "[a-",
  "{2}",
  "{1,}",
  "{0,2}",
  "{3,2}",
  "*?",
  "+?",
  "??",
  "\\1",
  "\\2",
  "\\8",
  "\\012",
  "\\cA",
  "\\c",
  "\\x41",
  "\\x4",
  "\\u0061",
  "\\u{2}",
  "\\b",
  "\\B",
  "\\d",
  "\\w",
  "\\S",
] as const;

/** Texts that are made of the pieces of patterns; about one in three is a pattern. */
export function arbitraryPatternText(): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(""));
}

/** Valid patterns with many loops, so that many are ambiguous. */
export function arbitraryPattern(): fc.Arbitrary<string> {
  const atom = fc.constantFrom("a", "b", "a", "b", "[ab]", "[^a]", ".", "\\w", "\\b", "$", "^");
  return fc.letrec<{ term: string; part: string }>((tie) => ({
    term: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      atom,
      tie("part").map((part) => `(?:${part})`),
      tie("part").map((part) => `(${part})`),
      { weight: 4, arbitrary: repeated(tie("term")) },
      { weight: 1, arbitrary: looked(tie("part")) },
    ),
    part: fc.oneof(
      { weight: 4, arbitrary: sequence(tie("term")) },
      { weight: 1, arbitrary: fc.tuple(tie("term"), tie("term")).map((both) => both.join("|")) },
    ),
  })).part;
}

/** Texts on which such patterns have something to read. */
export function arbitrarySubject(): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom("a", "a", "b", "1", " ", "-"), maxLength: 7 });
}

function sequence(term: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(term, { minLength: 1, maxLength: 3 }).map((terms) => terms.join(""));
}

function repeated(term: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const quantifier = fc.constantFrom("*", "+", "?", "*?", "+?", "{2}", "{1,3}", "{0,2}");
  return fc.tuple(term, quantifier).map(([body, count]) => `(?:${body})${count}`);
}

function looked(part: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const opening = fc.constantFrom("(?=", "(?!", "(?<=", "(?<!");
  return fc.tuple(opening, part).map(([start, body]) => `${start}${body})`);
}
