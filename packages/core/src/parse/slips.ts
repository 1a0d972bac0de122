import type { TextEdit } from "../diagnostics/diagnostic.ts";
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
   * is not told; nor is a habit noted there.
   */
  tell(finding: TextFinding): void;
  /**
   * Notes one more case of a habit, and the edits that mend it where its value is known. They are shown
   * to people, so they never repeat what a text holds: it may be a credential.
   */
  note(habit: HabitKind, place: Place, edits?: readonly TextEdit[]): void;
  has(habit: HabitKind): boolean;
  /** Whether so much was told that the rest of the text is given up. */
  full(): boolean;
  /** Everything found, in the order of the text. */
  findings(): TextFinding[];
}

type Place = Pick<TextFinding, "offset" | "length">;

/** One habit of a text: its first case, how many there are, and edits that mend them. */
interface Cases {
  readonly first: Place;
  count: number;
  /** How many of them the edits mend. */
  mended: number;
  readonly edits: TextEdit[];
}

/** An empty collection. */
export function newSlips(text: string): Slips {
  const slips: TextFinding[] = [];
  const seen = new Map<HabitKind, Cases>();
  const edits: StrictEdit[] = [];
  /** The line in which text was thrown away. */
  let thrown = { start: -1, end: -1 };
  const isThrown = (offset: number) => offset >= thrown.start && offset <= thrown.end;
  return {
    edits,
    tell(finding) {
      const { code, offset } = finding;
      if (isThrown(offset) || slips.length >= limits.slips) return;
      slips.push(finding);
      if (code === "PK1000") thrown = { start: offset, end: endOfLine(text, offset) };
    },
    note(habit, first, edits) {
      if (isThrown(first.offset) && habit !== "comment") return;
      const cases = seen.get(habit) ?? { first, count: 0, mended: 0, edits: [] };
      seen.set(habit, cases);
      cases.count++;
      if (edits === undefined || cases.count > mostCases) return;
      cases.mended++;
      cases.edits.push(...edits);
    },
    has: (habit) => seen.has(habit),
    full: () => slips.length >= limits.slips,
    findings() {
      const all = [...slips];
      for (const [habit, cases] of seen) all.push(told(habit, cases));
      return all.sort((left, right) => left.offset - right.offset);
    },
  };
}

/** More cases than these are mended by the tool that wrote them. */
const mostCases = 1000;

function told(habit: HabitKind, { first, count, mended, edits }: Cases): TextFinding {
  const { offset, length } = first;
  const { code, one, many, hint } = habits[habit];
  const finding = { code, offset, length, message: count === 1 ? one : `${count} ${many}`, hint };
  return mended === count ? { ...finding, edits } : finding;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
}
