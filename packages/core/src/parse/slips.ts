import type { TextFinding } from "../diagnostics/finding.ts";
import { limits } from "../limits.ts";
import type { StrictEdit } from "./edits.ts";
import { type HabitKind, habits } from "./habits.ts";

/** Collects the slips of one text, and the edits that make it strict. */
export interface Slips {
  /** In the order in which they were made: by place, but for insertions before a comment. */
  readonly edits: StrictEdit[];
  /**
   * Tells of a slip. After text was thrown away, what else is found in its line is a consequence and
   * is not told.
   */
  tell(finding: TextFinding): void;
  /** Notes one more case of a habit. */
  note(habit: HabitKind, offset: number, length: number): void;
  has(habit: HabitKind): boolean;
  /** Whether so much was told that the rest of the text is given up. */
  full(): boolean;
  /** Everything found, in the order of the text. */
  findings(): TextFinding[];
}

/** An empty collection. */
export function newSlips(text: string): Slips {
  const told: TextFinding[] = [];
  const seen = new Map<HabitKind, { offset: number; length: number; count: number }>();
  const edits: StrictEdit[] = [];
  /** The line in which text was thrown away. */
  let thrown = { start: -1, end: -1 };
  return {
    edits,
    tell(finding) {
      const { code, offset } = finding;
      const consequence = offset >= thrown.start && offset <= thrown.end;
      if (consequence || told.length >= limits.slips) return;
      told.push(finding);
      if (code === "PK1000") thrown = { start: offset, end: endOfLine(text, offset) };
    },
    note(habit, offset, length) {
      const before = seen.get(habit);
      if (before === undefined) seen.set(habit, { offset, length, count: 1 });
      else before.count++;
    },
    has: (habit) => seen.has(habit),
    full: () => told.length >= limits.slips,
    findings() {
      const all = [...told];
      for (const [habit, { offset, length, count }] of seen) {
        const { code, one, many, hint } = habits[habit];
        all.push({ code, offset, length, message: count === 1 ? one : `${count} ${many}`, hint });
      }
      return all.sort((left, right) => left.offset - right.offset);
    },
  };
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
}
