import type { TextEdit } from "../../diagnostics/diagnostic.ts";
import { edited } from "../../parse/edits.ts";
import type { Stretch } from "./source.ts";

/** The edit that puts a text in the place of a stretch. */
export function replaced({ start, end }: Stretch, text: string): TextEdit {
  return { offset: start, length: end - start, text };
}

/** Edits in order: what is put in comes before what is taken out at the same place. */
export function inOrder(edits: TextEdit[]): TextEdit[] {
  return edits.sort(
    (left, right) =>
      left.offset - right.offset || Number(left.length > 0) - Number(right.length > 0),
  );
}

/** The text of a stretch after edits that lie inside it. */
export function editedStretch(text: string, { start, end }: Stretch, edits: TextEdit[]): string {
  const inside = inOrder(edits).map((edit) => ({ ...edit, offset: edit.offset - start }));
  return edited(text.slice(start, end), inside);
}
