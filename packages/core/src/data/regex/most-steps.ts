// How many steps a search can take at most, read off the pattern's tree. The bound is coarse, but it
// costs next to nothing and holds for every text of a length, so that a search within it needs no
// watching. `analyseRegex` sees more and is far too dear to be asked while a request waits; and what
// it calls safe still takes the square of the length, because it is tried at each place.
import { assertNever } from "../assert-never.ts";
import { isNullable, type Regex, type RegexNode, type RepeatNode } from "./ast.ts";

/**
 * Bounds the steps of a whole search in any text of a length, as `countSteps` counts them; infinite
 * when the bound is beyond all numbers. It grows with the length.
 */
export function mostSteps({ root }: Regex, length: number): number {
  const { steps } = costOf(root, { length, backward: false });
  const elsewhere = stepsToStart(root);
  // Anchored patterns fail at all places but the first as soon as they look where they are.
  return elsewhere === undefined ? (length + 1) * steps : steps + length * elsewhere;
}

/** The greatest length up to a bound at which no search takes more than so many steps, -1 for none. */
export function longestWithin(regex: Regex, steps: number, greatest: number): number {
  let longest = -1;
  let tooLong = greatest + 1;
  while (tooLong - longest > 1) {
    const length = (longest + tooLong) >> 1;
    if (mostSteps(regex, length) <= steps) longest = length;
    else tooLong = length;
  }
  return longest;
}

/** What one try of a part may cost. */
interface Cost {
  /** How often what follows may be tried. At least 1. */
  readonly ways: number;
  /** Steps inside the part, over all ways. */
  readonly steps: number;
}

interface Reading {
  readonly length: number;
  readonly backward: boolean;
}

const one: Cost = { ways: 1, steps: 1 };

function costOf(node: RegexNode, reading: Reading): Cost {
  switch (node.kind) {
    case "empty":
    case "char":
    case "guard":
      return one;
    case "backreference":
      return { ways: 1, steps: 1 + reading.length };
    case "group": {
      const { ways, steps } = costOf(node.body, reading);
      return { ways, steps: steps + 1 };
    }
    // A look-around is left at its first success, and nothing goes back into it.
    case "look":
      return { ways: 1, steps: 1 + costOf(node.body, { ...reading, backward: node.behind }).steps };
    case "sequence":
      return sequenceCost(reading.backward ? node.items.toReversed() : node.items, reading);
    case "choice":
      return node.options
        .map((option) => costOf(option, reading))
        .reduce((sum, { ways, steps }) => ({ ways: sum.ways + ways, steps: sum.steps + steps }), {
          ways: 0,
          steps: 1,
        });
    case "repeat":
      return repeatCost(node, reading);
    default:
      return assertNever(node, "mostSteps");
  }
}

/** Each part is tried as often as there are ways through those before it. */
function sequenceCost(items: readonly RegexNode[], reading: Reading): Cost {
  let ways = 1;
  let steps = 1;
  for (const item of items) {
    const cost = costOf(item, reading);
    steps += ways * cost.steps;
    ways *= cost.ways;
  }
  return { ways, steps };
}

/** After each turn the loop may end or go on, so that a body with two ways doubles them each turn. */
function repeatCost({ body, min, max }: RepeatNode, reading: Reading): Cost {
  if (max === 0) return one;
  const { length } = reading;
  const { ways, steps } = costOf(body, reading);
  // A turn reads a character, but for those that the least count demands.
  const turns = Math.min(max, isNullable(body) ? min + length : length);
  // The last one is the turn that fails.
  const tries = ways === 1 ? turns + 1 : sumOfPowers(ways, turns);
  const exits = ways === 1 ? Math.max(1, turns - min + 1) : tries;
  return { ways: exits, steps: 1 + tries * (steps + 1) };
}

/** 1 + base + base² + … up to a power. */
function sumOfPowers(base: number, power: number): number {
  const next = base ** (power + 1);
  return Number.isFinite(next) ? (next - 1) / (base - 1) : next;
}

/** Steps until a pattern that can only match at the start fails elsewhere; nothing if it can match. */
function stepsToStart(node: RegexNode): number | undefined {
  switch (node.kind) {
    case "guard":
      return node.guard === "start" ? 1 : undefined;
    case "group": {
      const steps = stepsToStart(node.body);
      return steps === undefined ? undefined : steps + 1;
    }
    case "sequence": {
      const [first] = node.items;
      return first === undefined ? undefined : stepsToStart(first);
    }
    case "choice": {
      let sum = 1;
      for (const option of node.options) {
        const steps = stepsToStart(option);
        if (steps === undefined) return undefined;
        sum += steps;
      }
      return sum;
    }
    default:
      return undefined;
  }
}
