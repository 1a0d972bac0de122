import type { Code } from "../diagnostics/catalogue.ts";
import type { TextFinding } from "../diagnostics/finding.ts";
import { limits } from "../limits.ts";
import type { StrictEdit } from "./edits.ts";

/** A slip of which one file tends to hold many: told once, at the first, with the number of all. */
export type HabitKind =
  | "comment"
  | "trailing-comma"
  | "hash-comment"
  | "single-quotes"
  | "unquoted-key"
  | "equals-sign"
  | "foreign-literal"
  | "expression";

const habits: Readonly<Record<HabitKind, { code: Code; one: string; many: string; hint: string }>> = {
  comment: {
    code: "PK1007",
    one: "A comment: pk-config reads over it, a gateway refuses the file.",
    many: "comments: pk-config reads over them, a gateway refuses the file.",
    hint: "Strip comments before the config is sent.",
  },
  "trailing-comma": {
    code: "PK1008",
    one: "A comma after the last member: pk-config reads over it, a gateway refuses the file.",
    many: "commas after the last member: pk-config reads over them, a gateway refuses the file.",
    hint: "Remove the comma before the closing bracket.",
  },
  "hash-comment": {
    code: "PK1006",
    one: "A `#` comment, as in Python or YAML: JSON has none.",
    many: "`#` comments, as in Python or YAML: JSON has none.",
    hint: "Remove them, or write `//` where the file is only read by pk-config.",
  },
  "single-quotes": {
    code: "PK1006",
    one: "A text in single quotes or backticks: JSON knows only double quotes.",
    many: "texts in single quotes or backticks: JSON knows only double quotes.",
    hint: 'Write "double quotes". To paste a config from code, print it with JSON.stringify or json.dumps first.',
  },
  "unquoted-key": {
    code: "PK1006",
    one: "A key without quotes: this is a JavaScript object, not JSON.",
    many: "keys without quotes: this is a JavaScript object, not JSON.",
    hint: "Put every key in double quotes, or print the object with JSON.stringify.",
  },
  "equals-sign": {
    code: "PK1006",
    one: "An `=` between a key and its value: JSON wants a colon.",
    many: "`=` signs between keys and values: JSON wants colons.",
    hint: 'Write "key": value. A Terraform or Python form must be printed as JSON (jsonencode, json.dumps) first.',
  },
  "foreign-literal": {
    code: "PK1006",
    one: "A literal of Python or JavaScript: JSON knows only true, false, null and decimal numbers.",
    many: "literals of Python or JavaScript: JSON knows only true, false, null and decimal numbers.",
    hint: "Write true, false or null in lower case, and numbers in decimals.",
  },
  expression: {
    code: "PK1006",
    one: "An expression in place of a value: JSON cannot compute, so nobody reads what it stands for.",
    many: "expressions in place of values: JSON cannot compute, so nobody reads what they stand for.",
    hint: "Print the finished object as JSON, or put the value itself here.",
  },
};

/** Collects the slips of one text, and the edits that make it strict. */
export interface Slips {
  readonly edits: StrictEdit[];
  /** Tells of a slip; a second one in the same line is a consequence of the first and is not told. */
  tell(finding: TextFinding): void;
  /** Notes one more case of a habit. */
  note(habit: HabitKind, offset: number, length: number): void;
  has(habit: HabitKind): boolean;
  readonly full: () => boolean;
  /** Everything found, in the order of the text. */
  findings(): TextFinding[];
}

/** An empty collection. */
export function newSlips(text: string): Slips {
  const told: TextFinding[] = [];
  const seen = new Map<HabitKind, { offset: number; length: number; count: number }>();
  const edits: StrictEdit[] = [];
  return {
    edits,
    tell(finding) {
      const last = told.at(-1);
      const lineEnd = last === undefined ? -1 : text.indexOf("\n", last.offset);
      const sameLine = last !== undefined && (lineEnd < 0 || finding.offset <= lineEnd);
      if (!sameLine || finding.code !== "PK1000") told.push(finding);
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
