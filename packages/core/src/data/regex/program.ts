// From the tree of a pattern to a graph of instructions, in the order in which a backtracking
// engine tries them. Everything that does not depend on the characters read is decided here:
// loops, counts, look-around, backreferences.
import { assertNever } from "../assert-never.ts";
import {
  type Guard,
  groupOf,
  isNullable,
  isUnbounded,
  type LookNode,
  type Regex,
  type RegexNode,
  type RepeatNode,
} from "./ast.ts";
import { ANY } from "./char-set.ts";
import type { CharInstruction, Instruction, SplitInstruction } from "./instruction.ts";

/** How a part of a pattern is made into a program. */
export interface ProgramOptions {
  /** Whether the part is read against the direction of the text, as a look-behind is. */
  readonly backward: boolean;
  /** Whether the part is a look-around's, which is tried anew at every place. */
  readonly isLook: boolean;
  /** Whether `{n,m}` becomes that many copies, or one loop that stands for all of them. */
  readonly unrolled: boolean;
}

/** A part of a pattern as instructions. */
export interface Program {
  readonly entry: Instruction;
  readonly chars: readonly CharInstruction[];
  /** Whether it reads against the direction of the text. */
  readonly backward: boolean;
  /** Whether it is a look-around's, which is tried anew at every place. */
  readonly isLook: boolean;
  /** Whether `\b` or `\B` occurs. */
  readonly testsWords: boolean;
  /** Whether a count was replaced by a loop. */
  readonly hasLooseCounts: boolean;
  /** The look-arounds that read in the other direction, which need a program of their own. */
  readonly opposite: readonly LookNode[];
}

/** Above this many instructions a pattern is not analysed. */
const MAX_INSTRUCTIONS = 3000;

interface Builder {
  readonly regex: Regex;
  readonly options: ProgramOptions;
  readonly chars: CharInstruction[];
  readonly opposite: LookNode[];
  /** The groups whose bodies are being copied for a backreference. */
  readonly copying: Set<number>;
  /** The look-around that is being made, 0 for none. */
  scope: number;
  testsWords: boolean;
  hasLooseCounts: boolean;
  size: number;
  failed: boolean;
}

/** Makes a program of a part of a pattern, or nothing when it would be too large. */
export function programOf(
  regex: Regex,
  part: RegexNode,
  options: ProgramOptions,
): Program | undefined {
  const builder: Builder = {
    regex,
    options,
    chars: [],
    opposite: [],
    copying: new Set(),
    scope: 0,
    testsWords: false,
    hasLooseCounts: false,
    size: 0,
    failed: false,
  };
  const entry = emit(builder, part, { kind: "end", id: nextId(builder) });
  if (builder.failed) return undefined;
  const { chars, opposite, testsWords, hasLooseCounts } = builder;
  const { backward, isLook } = options;
  return { entry, chars, backward, isLook, opposite, testsWords, hasLooseCounts };
}

function nextId(builder: Builder): number {
  builder.size += 1;
  if (builder.size > MAX_INSTRUCTIONS) builder.failed = true;
  return builder.size;
}

function split(builder: Builder, targets: Instruction[]): SplitInstruction {
  return { kind: "split", id: nextId(builder), targets };
}

function unsure(builder: Builder, next: Instruction): Instruction {
  return { kind: "unsure", id: nextId(builder), next };
}

/** Makes the instructions of a node that go on with `next`. */
function emit(builder: Builder, node: RegexNode, next: Instruction): Instruction {
  if (builder.failed) return next;
  switch (node.kind) {
    case "char": {
      const { scope } = builder;
      const char: Instruction = { kind: "char", id: nextId(builder), set: node.set, scope, next };
      builder.chars.push(char);
      return char;
    }
    case "sequence": {
      const items = builder.options.backward ? node.items : node.items.toReversed();
      return items.reduce((after, item) => emit(builder, item, after), next);
    }
    case "choice":
      return split(
        builder,
        node.options.map((option) => emit(builder, option, next)),
      );
    case "group":
      return emit(builder, node.body, next);
    case "guard":
      return emitGuard(builder, node.guard, next);
    case "look":
      return emitLook(builder, node, next);
    case "backreference":
      return emitBackreference(builder, node.to, next);
    case "repeat":
      return emitRepeat(builder, node, next);
    case "empty":
      return next;
    default:
      return assertNever(node, "the program");
  }
}

function emitGuard(builder: Builder, guard: Guard, next: Instruction): Instruction {
  // In a copy for a backreference the guard held elsewhere, where the group itself matched.
  if (builder.copying.size > 0) return unsure(builder, next);
  if (guard === "word" || guard === "not-word") builder.testsWords = true;
  const swapped = guard === "start" ? "end" : guard === "end" ? "start" : guard;
  const turned = builder.options.backward ? swapped : guard;
  return { kind: "guard", id: nextId(builder), guard: turned, next };
}

function emitLook(builder: Builder, node: LookNode, next: Instruction): Instruction {
  const main = unsure(builder, next);
  if (builder.copying.size > 0) return main;
  const end: Instruction = { kind: "end", id: nextId(builder) };
  const outer = builder.scope;
  builder.scope = end.id;
  const branch = emitBranch(builder, node, end);
  builder.scope = outer;
  return branch === undefined ? main : { kind: "look", id: nextId(builder), branch, main };
}

/** What a look-around does to the time that the search takes; nothing if it is bounded. */
function emitBranch(builder: Builder, node: LookNode, end: Instruction): Instruction | undefined {
  if (node.behind === builder.options.backward) return emit(builder, node.body, end);
  builder.opposite.push(node);
  if (!isUnbounded(node.body)) return undefined;
  // Here it only counts that the search takes time in proportion to the text on the other side.
  const walk = split(builder, []);
  walk.targets.push(emit(builder, { kind: "char", set: ANY }, walk));
  return walk;
}

/** A backreference reads what its group read: a copy of the group stands for all it could be. */
function emitBackreference(builder: Builder, to: number | string, next: Instruction): Instruction {
  const index = groupOf(builder.regex, to);
  const body = builder.regex.bodies.get(index);
  // A reference from inside its own group always reads nothing.
  if (body === undefined || builder.copying.has(index)) return next;
  builder.copying.add(index);
  const copy = emit(builder, body, next);
  builder.copying.delete(index);
  return unsure(builder, split(builder, [copy, next]));
}

function emitRepeat(builder: Builder, node: RepeatNode, next: Instruction): Instruction {
  const { min, max, body } = node;
  if (max === 0) return next;
  if (max === 1) return min === 1 ? emit(builder, body, next) : emitOption(builder, node, next);
  const isCounted = min > 1 || max !== Number.POSITIVE_INFINITY;
  if (!isCounted) return emitLoop(builder, node, next);
  if (builder.options.unrolled) return emitCopies(builder, node, next);
  builder.hasLooseCounts = true;
  return emitLoop(builder, node, min > 1 ? unsure(builder, next) : next);
}

/** `X?`: a turn that reads nothing fails, as in a loop. */
function emitOption(builder: Builder, node: RepeatNode, next: Instruction): Instruction {
  const turn = split(builder, []);
  const after: Instruction = isNullable(node.body)
    ? { kind: "check", id: nextId(builder), mark: turn, next }
    : next;
  turn.targets.push(emit(builder, node.body, after));
  return split(builder, node.greedy ? [turn, next] : [next, turn]);
}

/** `X*` or `X+`, also as a stand-in for a counted repetition. */
function emitLoop(builder: Builder, node: RepeatNode, next: Instruction): Instruction {
  const again = split(builder, []);
  const turn = split(builder, []);
  const nullable = isNullable(node.body);
  const after: Instruction = nullable
    ? { kind: "check", id: nextId(builder), mark: turn, next: again }
    : again;
  const body = emit(builder, node.body, after);
  const counted = node.min > 1 || node.max !== Number.POSITIVE_INFINITY;
  turn.targets.push(body);
  // Turns that a count demands may read nothing, in many orders: as good as two ways for one.
  if (counted && nullable) turn.targets.push(body);
  const turns = counted ? unsure(builder, turn) : turn;
  again.targets.push(...(node.greedy ? [turns, next] : [next, turns]));
  return node.min === 0 ? again : body;
}

/** `X{n,m}` as n copies and m - n options, or a loop when there is no m. */
function emitCopies(builder: Builder, node: RepeatNode, next: Instruction): Instruction {
  const { min, max } = node;
  const endless = max === Number.POSITIVE_INFINITY;
  let entry = endless ? emitLoop(builder, { ...node, min: 0 }, next) : next;
  for (let turn = endless ? min : max; turn > min && !builder.failed; turn -= 1) {
    const option = split(builder, []);
    const after: Instruction = { kind: "check", id: nextId(builder), mark: option, next: entry };
    option.targets.push(emit(builder, node.body, isNullable(node.body) ? after : entry));
    entry = split(builder, node.greedy ? [option, next] : [next, option]);
  }
  for (let turn = 0; turn < min && !builder.failed; turn += 1) {
    const { size } = builder;
    entry = emit(builder, node.body, entry);
    // A body without instructions is the same once and a million times.
    if (builder.size === size) break;
  }
  return entry;
}
