import type { Code, Severity } from "./catalogue.ts";

/** One place in a text. Lines and columns count from 1, offsets from 0, all in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of a text; the end is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Replaces `length` code units at `offset` by `text`. */
export interface TextEdit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** Edits that mend a finding, to be applied together. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** The other end of a contradiction. */
export interface Related {
  readonly message: string;
  readonly pointer: string;
  readonly range: Range;
}

/** One finding with its place in the text: what every output renders. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** The fact, with its values. Never a credential. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  /** RFC 6901 pointer; it resolves in the parsed config. */
  readonly pointer: string;
  readonly range: Range;
  /** Page of the code, inside the package. */
  readonly docs: string;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
}

/** A value with what was found on the way to it, or the findings that forbid it. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
