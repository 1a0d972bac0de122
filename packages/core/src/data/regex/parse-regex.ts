// A parser of JavaScript patterns without flags, with the leniency that browsers need (Annex B of
// the standard): `{`, `]`, `\8` and the like stand for themselves where they mean nothing else.
// It never throws: the first fault ends the reading and comes back as a value.
import type { Guard, Regex, RegexNode } from "./ast.ts";
import { ANY, type CharRange, charSet, DOT, invert, singleton } from "./char-set.ts";
import { type ClassAtom, parseClassEscape, parseEscape, parseGroupName } from "./parse-escape.ts";
import { peek, type Reader, readerOf, refuse, take, takeText } from "./reader.ts";

/** A pattern's tree, or the first fault in it. */
export type ParsedRegex =
  | { readonly ok: true; readonly regex: Regex }
  | { readonly ok: false; readonly reason: string; readonly offset: number };

/** Groups in groups beyond this depth are refused, so that no later step runs out of stack. */
const MAX_DEPTH = 100;

/** Engines count no further than this, and neither do we. */
const MAX_COUNT = 2 ** 31 - 1;

const LOOKS: readonly (readonly [opening: string, behind: boolean, negated: boolean])[] = [
  ["?=", false, false],
  ["?!", false, true],
  ["?<=", true, false],
  ["?<!", true, true],
];

const GUARDS: ReadonlyMap<string, Guard> = new Map([
  ["^", "start"],
  ["$", "end"],
]);

/** Parses a pattern as `new RegExp(pattern)` reads it. */
export function parseRegex(pattern: string): ParsedRegex {
  const reader = readerOf(pattern);
  const bodies = new Map<number, RegexNode>();
  const root = parseChoice(reader, bodies);
  if (reader.at < pattern.length) refuse(reader, "a ')' without its '('", reader.at);
  for (const { name, offset } of reader.references) {
    if (!reader.names.has(name)) refuse(reader, "a reference to a group that is not there", offset);
  }
  if (reader.fault !== undefined) return { ok: false, ...reader.fault };
  const { groupCount, names } = reader;
  return { ok: true, regex: { root, groupCount, names, bodies } };
}

type Bodies = Map<number, RegexNode>;

function parseChoice(reader: Reader, bodies: Bodies): RegexNode {
  const options = [parseSequence(reader, bodies)];
  while (takeText(reader, "|")) options.push(parseSequence(reader, bodies));
  return options.length === 1 ? (options[0] ?? { kind: "empty" }) : { kind: "choice", options };
}

function parseSequence(reader: Reader, bodies: Bodies): RegexNode {
  const items: RegexNode[] = [];
  while (reader.at < reader.text.length && !/[|)]/.test(peek(reader))) {
    items.push(parseTerm(reader, bodies));
  }
  return items.length === 1 ? (items[0] ?? { kind: "empty" }) : { kind: "sequence", items };
}

function parseTerm(reader: Reader, bodies: Bodies): RegexNode {
  const firstGroup = reader.groupCount + 1;
  const start = reader.at;
  const node = parseAtom(reader, bodies);
  // A group without a number leaves no trace, but it may be repeated whatever is in it.
  const isGuard = node.kind === "guard" && !reader.text.startsWith("(", start);
  const isLookBehind = node.kind === "look" && reader.text.startsWith("(?<", start);
  const quantifierStart = reader.at;
  const count = parseQuantifier(reader);
  if (count === undefined) return node;
  if (isGuard || isLookBehind)
    refuse(reader, "a quantifier with nothing to repeat", quantifierStart);
  if (count.min > count.max) refuse(reader, "a quantifier whose numbers are out of order", start);
  const greedy = !takeText(reader, "?");
  return {
    kind: "repeat",
    body: node,
    ...count,
    greedy,
    groups: [firstGroup, reader.groupCount + 1],
  };
}

interface Count {
  readonly min: number;
  readonly max: number;
}

/** Reads a quantifier if one comes next; a brace that opens none is left for an atom. */
function parseQuantifier(reader: Reader): Count | undefined {
  if (takeText(reader, "*")) return { min: 0, max: Number.POSITIVE_INFINITY };
  if (takeText(reader, "+")) return { min: 1, max: Number.POSITIVE_INFINITY };
  if (takeText(reader, "?")) return { min: 0, max: 1 };
  if (peek(reader) !== "{") return undefined;
  const braces = /^\{(\d+)(?:(,)(\d*))?\}/.exec(bracesAhead(reader));
  if (braces === null) return undefined;
  reader.at += braces[0].length;
  const min = Math.min(Number(braces[1]), MAX_COUNT);
  if (braces[2] === undefined) return { min, max: min };
  if (braces[3] === "") return { min, max: Number.POSITIVE_INFINITY };
  return { min, max: Math.min(Number(braces[3]), MAX_COUNT) };
}

/** The text up to the next closing brace: slicing the whole rest would cost the square of it. */
function bracesAhead(reader: Reader): string {
  const end = reader.text.indexOf("}", reader.at);
  return end === -1 || end - reader.at > 1000 ? "" : reader.text.slice(reader.at, end + 1);
}

function parseAtom(reader: Reader, bodies: Bodies): RegexNode {
  const start = reader.at;
  const hasNothing = parseQuantifier(reader) !== undefined;
  if (hasNothing) {
    refuse(reader, "a quantifier with nothing to repeat", start);
    return { kind: "empty" };
  }
  const character = take(reader);
  const guard = GUARDS.get(character);
  if (guard !== undefined) return { kind: "guard", guard };
  if (character === "(") return parseGroup(reader, bodies);
  if (character === "[") return parseClass(reader);
  if (character === "\\") return parseEscape(reader);
  if (character === ".") return { kind: "char", set: DOT };
  return { kind: "char", set: singleton(character.charCodeAt(0)) };
}

/** Reads a group whose `(` has been read. */
function parseGroup(reader: Reader, bodies: Bodies): RegexNode {
  const start = reader.at - 1;
  reader.depth += 1;
  if (reader.depth > MAX_DEPTH) refuse(reader, "groups nested too deep", start);
  const node = parseGroupInside(reader, bodies);
  if (!takeText(reader, ")")) refuse(reader, "a '(' without its ')'", start);
  reader.depth -= 1;
  return node;
}

function parseGroupInside(reader: Reader, bodies: Bodies): RegexNode {
  if (takeText(reader, "?:")) return parseChoice(reader, bodies);
  for (const [opening, behind, negated] of LOOKS) {
    if (takeText(reader, opening)) {
      return { kind: "look", body: parseChoice(reader, bodies), behind, negated };
    }
  }
  reader.groupCount += 1;
  const index = reader.groupCount;
  if (peek(reader) === "?") nameGroup(reader, index);
  const body = parseChoice(reader, bodies);
  bodies.set(index, body);
  return { kind: "group", body, index };
}

function nameGroup(reader: Reader, index: number): void {
  const start = reader.at - 1;
  reader.at += 1;
  const isName = peek(reader) === "<";
  const name = isName ? parseGroupName(reader) : undefined;
  if (!isName) refuse(reader, "a group of an unknown kind", start);
  else if (name === undefined) refuse(reader, "a group name that is no identifier", start);
  // Newer engines allow a name twice in different alternatives; such a pattern is not analysed.
  else if (reader.names.has(name)) refuse(reader, "a group name used twice", start);
  else reader.names.set(name, index);
}

/** Reads a class whose `[` has been read. */
function parseClass(reader: Reader): RegexNode {
  const start = reader.at - 1;
  const negated = takeText(reader, "^");
  const ranges: CharRange[] = [];
  while (peek(reader) !== "]" && reader.at < reader.text.length) {
    const atomStart = reader.at;
    const first = parseClassAtom(reader);
    const next = reader.text.charAt(reader.at + 1);
    if (peek(reader) !== "-" || next === "]" || next === "") {
      ranges.push(...rangesOf(first));
      continue;
    }
    reader.at += 1;
    const last = parseClassAtom(reader);
    if ("unit" in first && "unit" in last) {
      if (first.unit > last.unit) refuse(reader, "a range that is out of order", atomStart);
      else ranges.push([first.unit, last.unit]);
    } else {
      // A range from or to a set is no range: all three stand for themselves.
      ranges.push(...rangesOf(first), [0x2d, 0x2d], ...rangesOf(last));
    }
  }
  if (!takeText(reader, "]")) refuse(reader, "a '[' without its ']'", start);
  if (ranges.length === 0) return { kind: "char", set: negated ? ANY : [] };
  return { kind: "char", set: negated ? invert(charSet(ranges)) : charSet(ranges) };
}

function parseClassAtom(reader: Reader): ClassAtom {
  const character = take(reader);
  return character === "\\" ? parseClassEscape(reader) : { unit: character.charCodeAt(0) };
}

function rangesOf(atom: ClassAtom): readonly CharRange[] {
  return "set" in atom ? atom.set : singleton(atom.unit);
}
