// What an engine can do without reading: all ways from a place in the program to the characters that
// may be read next, in the engine's order, and what must be ahead for success without any.
import { assertNever } from "../assert-never.ts";
import type { Guard } from "./ast.ts";
import type { CharInstruction, Instruction, SplitInstruction } from "./instruction.ts";

/** What may come next, as bits: a word character, another character, the end of the text. */
export const AHEAD = { word: 1, other: 2, end: 4, anything: 7 } as const;

/** How often one instruction may be met on ways without reading; two would do, some ways fail. */
const MAX_VISITS = 4;

/** What was read last. */
export type Before = "nothing" | "word" | "other";

/** A way to a character, and how many such ways there are. */
export interface Way {
  readonly char: CharInstruction;
  readonly ahead: number;
  readonly sure: boolean;
  count: number;
}

/** All that can be done without reading. */
export interface Closure {
  readonly ways: Map<string, Way>;
  /** What must be ahead for certain success. */
  accepts: number;
}

/** Follows all instructions that read nothing, in the engine's order. */
export function closeOver(entry: Instruction, before: Before): Closure {
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
