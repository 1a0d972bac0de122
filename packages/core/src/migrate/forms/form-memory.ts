import { isList, isObject } from "../../data/json-type.ts";
import type { Document } from "../../parse/document.ts";
import { edited } from "../../parse/edits.ts";
import type { MigrateOptions, Migration } from "../migration.ts";
import { type Form, formOf } from "./form-of.ts";
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
const mostForms = 1000;

/**
 * A memory of forms. A database holds thousands of configs that differ in their keys, models and weights
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
  const recipes = new Map<string, Recipe>();
  const seen = new Set<string>();
  return {
    recall(text) {
      const found = formOf(text);
      const recipe = found && recipes.get(found.form);
      // Fewer values than marks: some mark stood in the text itself, which then is no JSON.
      if (found === undefined || recipe?.count !== found.values.length) return undefined;
      return { verdict: recipe.verdict, text: followed(recipe, found.values) };
    },
    learn(document, migration) {
      if (!isPlain(document) || !leavesNothing(migration)) return;
      const found = formOf(document.text);
      if (found === undefined || recipes.has(found.form)) return;
      // To work a form out costs as much as a text of it, so a single one is not worth it.
      if (!seen.has(found.form)) {
        if (seen.size >= mostForms) seen.clear();
        seen.add(found.form);
        return;
      }
      const recipe = recipeOf(found, options);
      if (recipe === undefined || !leadsTo(recipe, found, { document, migration })) return;
      if (recipes.size >= mostForms) recipes.clear();
      recipes.set(found.form, recipe);
    },
  };
}

/** Whether a recipe makes of a text what was made of it. */
function leadsTo(
  recipe: Recipe,
  { values }: Form,
  { document, migration }: { readonly document: Document; readonly migration: Migration },
): boolean {
  const { verdict, edits } = migration;
  return recipe.verdict === verdict && followed(recipe, values) === edited(document.text, edits);
}

/** Strict JSON that is a config, and not something around one: whoever asks may want to know of that. */
function isPlain({ edits, findings, value }: Document): boolean {
  if (edits.length > 0 || findings.length > 0 || isList(value) || !isObject(value)) return false;
  return value["config"] === undefined && value["providerSettings"] === undefined;
}

function leavesNothing({ verdict }: Migration): boolean {
  return verdict === "unchanged" || verdict === "migrated";
}
