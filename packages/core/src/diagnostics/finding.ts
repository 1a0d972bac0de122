import type { Path } from "../data/json-pointer.ts";
import type { Code } from "./catalogue.ts";
import type { TextEdit } from "./diagnostic.ts";

/**
 * What was meant in place of what was written. Later stages judge the tree as it was meant, so that
 * one mistake is told once; `safe` says that a tool may write it into the file.
 */
export type Mend =
  | {
      readonly do: "rename";
      readonly to: string;
      readonly safe: boolean;
      /** The value is one element of the list that the new name takes. */
      readonly inBrackets?: true;
    }
  | { readonly do: "replace"; readonly by: unknown; readonly safe: boolean }
  | { readonly do: "move"; readonly to: Path; readonly safe: boolean };

/** A finding about a place in the tree; its range is joined late, by `locate`. */
export interface Finding {
  readonly code: Code;
  readonly at: Path;
  /** Which end of the member is underlined. */
  readonly on: "key" | "value";
  readonly message: string;
  readonly hint?: string;
  readonly mend?: Mend;
  readonly related?: readonly { readonly at: Path; readonly message: string }[];
}

/** A finding about the text itself, made before there is a tree to point into. */
export interface TextFinding {
  readonly code: Code;
  readonly offset: number;
  readonly length: number;
  readonly message: string;
  readonly hint?: string;
  /** Edits of the text that mend it. */
  readonly edits?: readonly TextEdit[];
}
