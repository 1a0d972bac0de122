import type { Code } from "../diagnostics/catalogue.ts";

/** A slip of which one file tends to hold many: told once, at the first, with the number of all. */
export type HabitKind =
  | "comment"
  | "trailing-comma"
  | "hash-comment"
  | "single-quotes"
  | "typography"
  | "unquoted-key"
  | "equals-sign"
  | "foreign-literal"
  | "bare-word"
  | "expression";

/** What is said of a habit: of one case, and after the number of several. */
export interface Habit {
  readonly code: Code;
  readonly one: string;
  readonly many: string;
  readonly hint: string;
}

/** Every habit there is. */
export const habits: Readonly<Record<HabitKind, Habit>> = {
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
  typography: {
    code: "PK1023",
    one: "A curly quote, a full-width sign or a hard space, as word processors write them: JSON knows only plain ones.",
    many: "curly quotes, full-width signs or hard spaces, as word processors write them: JSON knows only plain ones.",
    hint: 'Type the quotes, colons, commas and spaces anew as " : , and plain spaces.',
  },
  "unquoted-key": {
    code: "PK1006",
    one: "A key without quotes: this is a JavaScript object, not JSON.",
    many: "keys without quotes: this is a JavaScript object, not JSON.",
    hint: "Put every key in double quotes, or print the object with JSON.stringify.",
  },
  "equals-sign": {
    code: "PK1006",
    one: "A member written as `key = value`: JSON wants a quoted key and a colon.",
    many: "members written as `key = value`: JSON wants quoted keys and colons.",
    hint: 'Write "key": value. A Terraform or Python form must be printed as JSON (jsonencode, json.dumps) first.',
  },
  "foreign-literal": {
    code: "PK1006",
    one: "A literal of Python or JavaScript: JSON knows only true, false, null and decimal numbers.",
    many: "literals of Python or JavaScript: JSON knows only true, false, null and decimal numbers.",
    hint: "Write true, false or null in lower case, and numbers in decimals.",
  },
  "bare-word": {
    code: "PK1006",
    one: "A value without quotes: to JSON it is neither a text nor the name of a variable.",
    many: "values without quotes: to JSON they are neither texts nor names of variables.",
    hint: "Put a text in double quotes; put the value of a variable here instead of its name.",
  },
  expression: {
    code: "PK1006",
    one: "An expression in place of a value: JSON cannot compute, so nobody reads what it stands for.",
    many: "expressions in place of values: JSON cannot compute, so nobody reads what they stand for.",
    hint: "Print the finished object as JSON, or put the value itself here.",
  },
};
