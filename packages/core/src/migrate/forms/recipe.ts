import type { TextEdit } from "../../diagnostics/diagnostic.ts";
import { edited } from "../../parse/edits.ts";
import { parse } from "../../parse/parse.ts";
import { migrate } from "../migrate.ts";
import type { MigrateOptions } from "../migration.ts";
import type { Form } from "./form-of.ts";
import { type Kind, kindOf } from "./kinds.ts";

/** What becomes of every text of a form: what is written between its values, and which comes where. */
export interface Recipe {
  readonly form: Form;
  readonly verdict: "unchanged" | "migrated";
  /** One more than there are values in the new text. */
  readonly pieces: readonly string[];
  /** Where in the parts of the form each of its values stands. */
  readonly order: readonly number[];
}

/**
 * Works out what becomes of a form, by migrating it with marks at its values; nothing where it cannot.
 *
 * What comes out has to hold for the text itself, and for one with other values in all places.
 */
export function recipeOf(form: Form, options: MigrateOptions): Recipe | undefined {
  const slots = slotsIn(form);
  if (slots.length > mostValues || marks.test(form.parts.join(""))) return undefined;
  const marked = slots.map(({ marked }) => marked);
  const text = withValues(form, marked).join("");
  const { verdict, edits } = migrate(parse(text), options);
  if (verdict !== "unchanged" && verdict !== "migrated") return undefined;
  const made = edited(text, withClosedMarked(edits, slots)).split(marks);
  const pieces = made.filter((_, index) => index % 2 === 0);
  const order = made.filter((_, index) => index % 2 === 1).map((part) => partAt(Number(part) - 10));
  const recipe = { form, verdict, pieces, order };
  const others = slots.map(({ kind: { samples }, value }) => samples[samples[0] === value ? 1 : 0]);
  const holds = [form.parts, withValues(form, others)].every((parts) =>
    leadsTo(recipe, parts, options),
  );
  return holds ? recipe : undefined;
}

/** The new text for the parts of a text of the form. */
export function followed({ pieces, order }: Recipe, parts: readonly string[]): string {
  let text = pieces[0] ?? "";
  for (let index = 0; index < order.length; index++)
    text += (parts[order[index] ?? 0] ?? "") + (pieces[index + 1] ?? "");
  return text;
}

/** A value of a form. */
interface Slot {
  readonly kind: Kind;
  readonly value: string;
  /** The same with something at it that tells it from all others, if it can have that. */
  readonly marked: string;
  /** Where it begins in the text in which all are marked. */
  readonly offset: number;
}

function slotsIn({ parts }: Form): Slot[] {
  const slots: Slot[] = [];
  let offset = 0;
  for (let at = 2; at < parts.length; at += 3) {
    const [before = "", start = "", value = ""] = parts.slice(at - 2, at + 1);
    offset += before.length + start.length;
    const kind = kindOf(start);
    const marked = kind.isClosed ? value : markFor(kind, value, slots.length);
    slots.push({ kind, value, marked, offset });
    offset += marked.length;
  }
  return slots;
}

/** The numbers of marks have two digits. */
const mostValues = 90;

const name = "pkvalue7f3a";
/** As many as make no difference to a number. */
const zeros = "0".repeat(20);
const marks = new RegExp(`(?:${name}|(?<![\\d.])\\d+\\.\\d*?${zeros})(\\d\\d)5`);

function markFor({ isText }: Kind, value: string, index: number): string {
  const point = value.includes(".") ? "" : ".";
  return `${isText ? name : `${value}${point}${zeros}`}${index + 10}5`;
}

/** The edits, and marks at the values that could have none before and are left where they were. */
function withClosedMarked(edits: readonly TextEdit[], slots: readonly Slot[]): TextEdit[] {
  const all = [...edits];
  for (const [index, { kind, marked, offset }] of slots.entries()) {
    const end = offset + marked.length;
    const isLeft = edits.every((edit) => edit.offset >= end || edit.offset + edit.length <= offset);
    if (kind.isClosed && isLeft)
      all.push({ offset, length: marked.length, text: `${name}${index + 10}5` });
  }
  return all.sort((one, other) => one.offset - other.offset);
}

function partAt(index: number): number {
  return index * 3 + 2;
}

function withValues({ parts }: Form, values: readonly string[]): readonly string[] {
  const all = [...parts];
  for (const [index, value] of values.entries()) all[partAt(index)] = value;
  return all;
}

/** Whether a recipe makes of a text what `migrate` makes of it. */
function leadsTo(recipe: Recipe, parts: readonly string[], options: MigrateOptions): boolean {
  const text = parts.join("");
  const { verdict, edits } = migrate(parse(text), options);
  return verdict === recipe.verdict && followed(recipe, parts) === edited(text, edits);
}
