import type { TextEdit } from "../diagnostics/diagnostic.ts";
import type { TextFinding } from "../diagnostics/finding.ts";

/**
 * A text and the JSON value it was meant to be.
 *
 * `strict` is the text after the edits that made it strict JSON: the same text where it was strict
 * already. Positions are found in it on demand and carried back over the edits, because a good file
 * needs none and a tree with positions costs many times the parse itself.
 */
export interface Document {
  readonly text: string;
  readonly strict: string;
  /** Edits that lead from `text` to `strict`, in order, without overlap. */
  readonly edits: readonly TextEdit[];
  /** Stretches of `strict` whose value is unknown: an ellipsis, an expression. */
  readonly holes: readonly { readonly start: number; readonly end: number }[];
  readonly value: unknown;
  readonly findings: readonly TextFinding[];
  /**
   * How far the value can be trusted. `guessed`: text had to be thrown away, so what is missing from
   * the value may have been there. `nothing`: there is no value at all.
   */
  readonly trust: "whole" | "guessed" | "nothing";
}
