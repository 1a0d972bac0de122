import { edited } from "../../parse/edits.ts";
import { parse } from "../../parse/parse.ts";
import { migrate } from "../migrate.ts";
import type { MigrateOptions } from "../migration.ts";
import { type Form, mark } from "./form-of.ts";

/** What becomes of every text of a form: what is written between its values, and which comes where. */
export interface Recipe {
  readonly verdict: "unchanged" | "migrated";
  /** How many values the form has. */
  readonly count: number;
  /** One more than there are values in the new text. */
  readonly pieces: readonly string[];
  readonly order: readonly number[];
}

/** Works out what becomes of a form, by migrating it with marks for values; nothing where it cannot. */
export function recipeOf({ form, values }: Form, options: MigrateOptions): Recipe | undefined {
  if (values.length > mostValues || form.includes(name) || form.includes(digits)) return undefined;
  const marked = form
    .split(mark)
    .map((piece, index) => (index === 0 ? "" : markFor(values[index - 1], index - 1)) + piece)
    .join("");
  const { verdict, edits } = migrate(parse(marked), options);
  if (verdict !== "unchanged" && verdict !== "migrated") return undefined;
  const parts = edited(marked, edits).split(marks);
  const pieces = parts.filter((_, index) => index % 2 === 0);
  const order = parts.filter((_, index) => index % 2 === 1).map((part) => Number(part) - 10);
  return { verdict, count: values.length, pieces, order };
}

/** The new text for a text's values. */
export function followed({ pieces, order }: Recipe, values: readonly string[]): string {
  let text = pieces[0] ?? "";
  for (let index = 0; index < order.length; index++)
    text += (values[order[index] ?? 0] ?? "") + (pieces[index + 1] ?? "");
  return text;
}

/** The numbers of marks have two digits. */
const mostValues = 90;

const name = "pkvalue7f3a";
const digits = "3.141592";
const marks = new RegExp(`(?:${name}|${digits.replace(".", "\\.")})(\\d\\d)5`);

/** A text or a number that stands for a value of the same kind. */
function markFor(value: string | undefined, index: number): string {
  const isNumber = value !== undefined && /^\d[\d.]*$/.test(value);
  return `${isNumber ? digits : name}${index + 10}5`;
}
