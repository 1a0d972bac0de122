import { quoteName } from "../../data/quote.ts";
import { isKnownName } from "../node-bits.ts";
import { type Notes, tell } from "../notes.ts";
import type { ObjectRewrite } from "../rewrite/object-rewrite.ts";
import { nameOf } from "../rewrite/spelling.ts";

/**
 * A key that no version of the format knows stays where it is, for somebody to look at. `from` is where
 * the notes of this node begin: what one of them tells of is not told again.
 */
export function unknownKeys(node: ObjectRewrite, notes: Notes, from: number): void {
  const told = new Set<string | number | undefined>();
  for (const { at } of notes.all.slice(from)) if (at?.parent === node.place) told.add(at?.step);
  for (const key in node.raw) {
    if (isKnownName(nameOf(key)) || node.fates?.has(key) === true || told.has(key)) continue;
    tell(notes, node, {
      code: "PK4038",
      key,
      message: () =>
        `No version of the format knows the key ${quoteName(key)}. It stays where it is, without effect.`,
      hint: "Find out who reads it, or take it out.",
    });
  }
}
