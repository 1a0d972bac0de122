// A search that reads each character once. Instead of trying one way and coming back for the next, it
// follows all ways at the same time, as sets of places in the program; what a character makes of such
// a set is worked out when a text first asks for it. This has no memory of what was read, which
// backreferences need, and no way to look around.
import { assertNever } from "../assert-never.ts";
import type { Guard, Regex, RegexNode } from "./ast.ts";
import { contains, WORD } from "./char-set.ts";
import type { CharInstruction, Instruction } from "./instruction.ts";
import { programOf } from "./program.ts";

/** Whether a text holds a match that was found within so many steps, and how many it took. */
export interface Searched {
  readonly matched: boolean;
  readonly steps: number;
}

/** Searches a text, for so many steps at most. */
export type LinearSearch = (text: string, maxSteps: number) => Searched;

/** Above this many parts, each as often as it is counted, a pattern is not searched for in this way. */
const MAX_SIZE = 2000;

/** Working out what a character does to a place takes several times as long as looking it up. */
const FOLLOW_COST = 4;

/** Makes the search for a pattern; nothing where it has to remember or to look around, or is too large. */
export function linearSearch(regex: Regex): LinearSearch | undefined {
  if (linearSize(regex.root) > MAX_SIZE) return undefined;
  const options = { backward: false, isLook: false, unrolled: true };
  const program = programOf(regex, regex.root, options);
  return program === undefined
    ? undefined
    : (text, maxSteps) => search(program.entry, text, maxSteps);
}

/** How large a part is when each count is written out; infinite for what cannot be searched for. */
export function linearSize(node: RegexNode): number {
  switch (node.kind) {
    case "look":
    case "backreference":
      return Number.POSITIVE_INFINITY;
    case "sequence":
      return node.items.reduce((size, item) => size + linearSize(item), 1);
    case "choice":
      return node.options.reduce((size, option) => size + linearSize(option), 1);
    case "group":
      return linearSize(node.body);
    case "repeat":
      return (
        (1 + linearSize(node.body)) * Math.max(1, Number.isFinite(node.max) ? node.max : node.min)
      );
    case "empty":
    case "char":
    case "guard":
      return 1;
    default:
      return assertNever(node, "the linear search");
  }
}

/** What stands at one side of a place in the text. */
type Side = "nothing" | "word" | "other";

/** All that matters of what was read so far. */
interface Front {
  readonly before: Side;
  /** Where the ways through the program have come to. */
  readonly places: readonly Instruction[];
  /** What each next character leads to, as far as it was worked out. */
  readonly next: Map<number, Front | "found">;
}

function search(entry: Instruction, text: string, maxSteps: number): Searched {
  // What was worked out is forgotten after each text: were it kept, it would depend on the texts
  // before how many steps one takes.
  const fronts = new Map<string, Front>();
  let front: Front = { before: "nothing", places: [entry], next: new Map() };
  let steps = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    let next = front.next.get(unit);
    steps += 1;
    if (next === undefined) {
      const ahead = contains(WORD, unit) ? "word" : "other";
      const reached = reachedFrom(front, ahead);
      steps += reached.steps * FOLLOW_COST;
      next = reached.found ? "found" : frontAfter(reached.chars, { entry, unit, ahead, fronts });
      front.next.set(unit, next);
    }
    if (steps > maxSteps) return { matched: false, steps };
    if (next === "found") return { matched: true, steps };
    front = next;
  }
  return { matched: reachedFrom(front, "nothing").found, steps };
}

interface Reading {
  readonly entry: Instruction;
  readonly unit: number;
  readonly ahead: Side;
  readonly fronts: Map<string, Front>;
}

/** The front behind a character: after each place that reads it, and where a match may begin anew. */
function frontAfter(chars: readonly CharInstruction[], reading: Reading): Front {
  const { entry, unit, ahead, fronts } = reading;
  const places = new Set<Instruction>();
  for (const char of chars) if (contains(char.set, unit)) places.add(char.next);
  places.add(entry);
  let key: string = ahead;
  for (const { id } of places) key += `,${id}`;
  const known = fronts.get(key);
  if (known !== undefined) return known;
  const front: Front = { before: ahead, places: [...places], next: new Map() };
  fronts.set(key, front);
  return front;
}

interface Reached {
  /** Whether the end of the pattern is among what was reached. */
  readonly found: boolean;
  readonly chars: readonly CharInstruction[];
  readonly steps: number;
}

/** Follows all ways from a front that read nothing. */
function reachedFrom({ places, before }: Front, ahead: Side): Reached {
  const seen = new Set<Instruction>();
  const chars: CharInstruction[] = [];
  const pending = [...places];
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    if (seen.has(place)) continue;
    seen.add(place);
    switch (place.kind) {
      case "end":
        return { found: true, chars, steps: seen.size };
      case "char":
        chars.push(place);
        break;
      case "split":
        for (const target of place.targets) pending.push(target);
        break;
      case "guard":
        if (holds(place.guard, before, ahead)) pending.push(place.next);
        break;
      // A turn that reads nothing leads nowhere that its loop does not lead without it.
      case "check":
      case "unsure":
        pending.push(place.next);
        break;
      case "look":
        pending.push(place.main);
        break;
      default:
        assertNever(place, "the linear search");
    }
  }
  return { found: false, chars, steps: seen.size };
}

function holds(guard: Guard, before: Side, ahead: Side): boolean {
  switch (guard) {
    case "start":
      return before === "nothing";
    case "end":
      return ahead === "nothing";
    case "word":
      return (before === "word") !== (ahead === "word");
    case "not-word":
      return (before === "word") === (ahead === "word");
    default:
      return assertNever(guard, "the linear search");
  }
}
