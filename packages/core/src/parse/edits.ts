import type { TextEdit } from "../diagnostics/diagnostic.ts";

/** An edit that makes text strict JSON. A hole stands for a value nobody can know. */
export interface StrictEdit extends TextEdit {
  readonly hole?: true;
}

/** A text after its edits, and where the holes lie in it. */
export interface EditedText {
  readonly text: string;
  readonly holes: readonly { readonly start: number; readonly end: number }[];
}

/** Applies edits that are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly StrictEdit[]): EditedText {
  const parts: string[] = [];
  const holes: { start: number; end: number }[] = [];
  let read = 0;
  let written = 0;
  for (const edit of edits) {
    const kept = text.slice(read, edit.offset);
    parts.push(kept, edit.text);
    written += kept.length + edit.text.length;
    read = edit.offset + edit.length;
    if (edit.hole === true) holes.push({ start: written - edit.text.length, end: written });
  }
  parts.push(text.slice(read));
  return { text: parts.join(""), holes };
}

/**
 * A text after edits that are in order and do not overlap, such as those of `migrate`.
 *
 * @example
 * ```ts
 * import { edited } from "@pk-config/core";
 *
 * edited("1.0", [{ offset: 0, length: 1, text: "2" }]); // => "2.0"
 * ```
 */
export function edited(text: string, edits: readonly TextEdit[]): string {
  return applyEdits(text, edits).text;
}

/** Carries stretches of an edited text back to the text before the edits. */
export interface Back {
  /** Where what begins at an offset began: behind what was taken out before it. */
  start(offset: number): number;
  /** Where what ends at an offset ended: before what was taken out behind it. */
  end(offset: number): number;
}

/**
 * The way back over edits that are in order.
 *
 * Inside an edit's own text the answer is the edit's place: that is where the person has to look.
 */
export function backOver(edits: readonly TextEdit[]): Back {
  /** Where each edit's own text begins after the edits. */
  const afters: number[] = [];
  let shift = 0;
  for (const edit of edits) {
    afters.push(edit.offset + shift);
    shift += edit.text.length - edit.length;
  }
  /** How many edits begin before an offset. */
  const before = (offset: number): number => {
    let low = 0;
    let high = afters.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((afters[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const carried = (offset: number, index: number): number => {
    const edit = edits[index];
    const after = afters[index];
    if (edit === undefined || after === undefined) return offset;
    const into = offset - after;
    if (into < edit.text.length) return edit.offset + Math.min(into, edit.length);
    return edit.offset + edit.length + (into - edit.text.length);
  };
  return {
    start: (offset) => carried(offset, before(offset + 1) - 1),
    end: (offset) => carried(offset, before(offset) - 1),
  };
}
