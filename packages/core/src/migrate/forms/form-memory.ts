import { isList, isObject } from "../../data/json-type.ts";
import type { Document } from "../../parse/document.ts";
import { isWrapper } from "../dialects/request-body.ts";
import type { MigrateOptions, Migration } from "../migration.ts";
import { type Form, formOf, isSameForm, nameOfForm } from "./form-of.ts";
import { followed, type Recipe, recipeOf } from "./recipe.ts";

/** What becomes of a text whose form is known, and which leaves nobody anything to do. */
export interface Recalled {
  readonly verdict: "unchanged" | "migrated";
  /** The text of today's config. */
  readonly text: string;
}

/** Remembers what became of texts, for others of the same form. */
export interface FormMemory {
  /** What `migrate` would make of a text; nothing where that is not known. */
  recall(text: string): Recalled | undefined;
  /** Takes in what `migrate` made of a document. */
  learn(document: Document, migration: Migration): void;
}

/** How many forms are remembered. A database has fewer; for one with more, a new start costs little. */
const mostForms = 4000;

/** How many forms of one print are remembered: they are looked through one after the other. */
const mostOfPrint = 8;

/**
 * A memory of forms. A database holds thousands of configs that differ in their keys, models and numbers
 * only: what was worked out for one, and checked, is then a matter of putting pieces together.
 *
 * It answers as `migrate` would, or not at all: nothing is recalled that `migrate` has not made of the same
 * form, with marks in the places of the values. Only strict JSON is remembered, and only what leaves
 * nothing to be told.
 *
 * @example
 * ```ts
 * import { formMemory, migrate, parse } from "@pk-config/core";
 *
 * const memory = formMemory();
 * for (const key of ["a", "b"]) {
 *   const document = parse(`{"provider": "openai", "api_key": "${key}", "retry": 5}`);
 *   memory.learn(document, migrate(document));
 * }
 * const recalled = memory.recall('{"provider": "openai", "api_key": "c", "retry": 5}');
 * recalled?.verdict; // => "migrated"
 * ```
 */
export function formMemory(options: MigrateOptions = {}): FormMemory {
  /** By the prints of their forms, which some may share. */
  const recipes = new Map<number, Recipe[]>();
  const seen = new Set<string>();
  let count = 0;
  const recipeFor = (form: Form): Recipe | undefined =>
    recipes.get(form.print)?.find((recipe) => isSameForm(recipe.form, form));
  return {
    recall(text) {
      const form = formOf(text);
      const recipe = form && recipeFor(form);
      if (form === undefined || recipe === undefined) return undefined;
      return { verdict: recipe.verdict, text: followed(recipe, form.parts) };
    },
    learn(document, migration) {
      if (!isPlain(document) || !leavesNothing(migration)) return;
      const form = formOf(document.text);
      if (form === undefined || recipeFor(form) !== undefined) return;
      // To work a form out costs as much as some texts of it, so a single one is not worth it.
      const name = nameOfForm(form);
      if (!seen.has(name)) {
        if (seen.size >= mostForms) seen.clear();
        seen.add(name);
        return;
      }
      const others = recipes.get(form.print) ?? [];
      const recipe = others.length < mostOfPrint ? recipeOf(form, options) : undefined;
      if (recipe === undefined) return;
      if (count >= mostForms) {
        recipes.clear();
        count = 0;
      }
      recipes.set(form.print, [...others, recipe]);
      count++;
    },
  };
}

/**
 * Strict JSON on one line that is a config, and not something around one: whoever asks may want to know of
 * that. On several lines the length of a value counts for where a line ends.
 */
function isPlain({ edits, findings, text, value }: Document): boolean {
  if (edits.length > 0 || findings.length > 0 || isList(value) || !isObject(value)) return false;
  return !text.includes("\n") && !Object.keys(value).some(isWrapper);
}

function leavesNothing({ verdict }: Migration): boolean {
  return verdict === "unchanged" || verdict === "migrated";
}
