import type { Diagnostic, TextEdit } from "@pk-config/core";

/** A text after some fixes, and how many they were. */
export interface Fixed {
  readonly text: string;
  readonly count: number;
}

/**
 * Applies the fixes that do not get in each other's way, in the order of their findings.
 *
 * The edits of one fix are applied together or not at all. A fix that touches what another one
 * changed has to wait for the next round, which looks at the text anew.
 */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): Fixed {
  const chosen: TextEdit[] = [];
  let count = 0;
  for (const { fix } of diagnostics) {
    if (fix === undefined || fix.edits.length === 0) continue;
    const fits = fix.edits.every(
      (edit, index) =>
        isInside(edit, text) &&
        !chosen.some((other) => touches(edit, other)) &&
        !fix.edits.slice(0, index).some((other) => touches(edit, other)),
    );
    if (!fits) continue;
    chosen.push(...fix.edits);
    count++;
  }
  return { text: edited(text, chosen), count };
}

function isInside({ offset, length }: TextEdit, text: string): boolean {
  return offset >= 0 && length >= 0 && offset + length <= text.length;
}

/** Whether two edits overlap, or meet so that their order would matter. */
function touches(left: TextEdit, right: TextEdit): boolean {
  if (left.offset === right.offset) return true;
  const [first, second] = left.offset < right.offset ? [left, right] : [right, left];
  return first.offset + first.length > second.offset;
}

function edited(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((left, right) => left.offset - right.offset);
  const parts: string[] = [];
  let read = 0;
  for (const edit of sorted) {
    parts.push(text.slice(read, edit.offset), edit.text);
    read = edit.offset + edit.length;
  }
  return [...parts, text.slice(read)].join("");
}
