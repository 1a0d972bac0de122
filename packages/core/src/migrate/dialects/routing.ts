import { isObject } from "../../data/json-type.ts";
import type { Notes } from "../notes.ts";
import type { ObjectRewrite } from "../rewrite/object-rewrite.ts";
import { spelled } from "../rewrite/spelling.ts";
import { draft } from "./draft.ts";
import { modeAndOptions, optionsOf } from "./mode-and-options.ts";
import { isShortForm, shortForm } from "./short-form.ts";
import { strategyMembers } from "./strategy.ts";

/**
 * Puts the way a node chooses into its `strategy`, whatever format says it. Gives the key that lists its
 * targets, or nothing for a node that has none.
 */
export function routing(node: ObjectRewrite, notes: Notes): string | undefined {
  const { raw } = node;
  const key = optionsOf(raw);
  strategyMembers(node, notes);
  if (isShortForm(raw, key)) return shortForm(node, notes, key);
  if (key !== undefined) return modeAndOptions(node, notes, key);
  if (Array.isArray(raw["targets"]) || isObject(raw["targets"])) return draft(node, notes);
  if (spelled(node, "mode") !== undefined && !isObject(raw["strategy"]))
    return shortForm(node, notes, undefined);
  return undefined;
}
