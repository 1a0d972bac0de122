import type { Guard } from "./ast.ts";
import type { CharSet } from "./char-set.ts";

/** Reads one character of the set. */
export interface CharInstruction {
  readonly kind: "char";
  readonly id: number;
  readonly set: CharSet;
  /** The look-around that it belongs to, 0 for none. */
  readonly scope: number;
  readonly next: Instruction;
}

/** Tries its targets in order. A loop's split is also the mark of where a turn of it begins. */
export interface SplitInstruction {
  readonly kind: "split";
  readonly id: number;
  readonly targets: Instruction[];
}

/** A look-around: the branch is searched first, and whatever it finds, it ends there. */
export interface LookInstruction {
  readonly kind: "look";
  readonly id: number;
  readonly branch: Instruction;
  readonly main: Instruction;
}

/** One step of a program. */
export type Instruction = (
  | CharInstruction
  | SplitInstruction
  | { readonly kind: "guard"; readonly guard: Guard; readonly next: Instruction }
  /** What follows may be out of reach here for reasons the program does not know. */
  | { readonly kind: "unsure"; readonly next: Instruction }
  /** Fails if nothing was read since the mark: engines do not turn a loop on nothing. */
  | { readonly kind: "check"; readonly mark: SplitInstruction; readonly next: Instruction }
  | LookInstruction
  /** The end of the pattern or of a look-around. */
  | { readonly kind: "end" }
) & { readonly id: number };
