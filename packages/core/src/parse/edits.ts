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
 * Carries offsets of an edited text back to the text before the edits.
 *
 * Inside an edit's own text the answer is the edit's place: that is where the person has to look.
 */
export function backOver(edits: readonly TextEdit[]): (offset: number) => number {
  const marks: { after: number; shift: number; length: number }[] = [];
  let shift = 0;
  for (const edit of edits) {
    const after = edit.offset + shift;
    marks.push({ after, shift, length: edit.text.length });
    shift += edit.text.length - edit.length;
  }
  return (offset) => {
    let low = 0;
    let high = marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((marks[middle]?.after ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    const mark = marks[low - 1];
    const edit = edits[low - 1];
    if (mark === undefined || edit === undefined) return offset;
    const into = offset - mark.after;
    if (into < mark.length) return edit.offset + Math.min(into, edit.length);
    return edit.offset + edit.length + (into - mark.length);
  };
}
