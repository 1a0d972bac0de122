import type { Diagnostic } from "@pk-config/core";
import { applyFixes } from "./apply-fixes.ts";

/** Rounds of fixing: each may uncover what the one before hid. */
const rounds = 10;

/** A text after all its fixes, and what is still to be said about it. */
export interface Mended {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly fixed: number;
}

/** Applies fixes and judges again, until no fix is left. */
export function mendText(text: string, judge: (text: string) => readonly Diagnostic[]): Mended {
  let mended: Mended = { text, diagnostics: judge(text), fixed: 0 };
  const seen = new Set([text]);
  for (let round = 0; round < rounds; round++) {
    const next = applyFixes(mended.text, mended.diagnostics);
    // Fixes that undo each other would go round in a circle.
    if (next.count === 0 || seen.has(next.text)) break;
    seen.add(next.text);
    mended = {
      text: next.text,
      diagnostics: judge(next.text),
      fixed: mended.fixed + next.count,
    };
  }
  return mended;
}
