import type { Code, Effect } from "@pk-config/core";

/** What a dump is migrated by. */
export interface DumpOptions {
  /** The names that lead to the config in a line, as JSON writes them; none where the line is the config. */
  readonly field: readonly string[];
  readonly toCatalog: boolean;
  /** Whether codes are counted in all lines, and not only in those that somebody has to look at. */
  readonly detail: boolean;
}

/** What was found in a line, as far as somebody may want to know. */
export interface LineFinding {
  readonly code: Code;
  readonly effect: Effect;
  readonly message: string;
  readonly hint?: string;
  /** Pointer to the place in the config. */
  readonly pointer: string;
}

/** A line that is not done: somebody has to look at it. */
export interface LineReport {
  /** Its number in the block, from 0; in a report, its number in the dump, from 1. */
  readonly line: number;
  readonly verdict: "manual" | "refused";
  readonly findings: readonly LineFinding[];
}

/** In how many lines a code was found, and which is the first, numbered as in `LineReport`. */
export interface CodeCount {
  readonly code: Code;
  readonly effect: Effect;
  readonly lines: number;
  readonly first: number;
}

/** What lines came to, counted. */
export interface LineCounts {
  readonly lines: number;
  readonly migrated: number;
  readonly unchanged: number;
  readonly manual: number;
  readonly refused: number;
  /** How many of them are JSON values; the others are blank, or nobody can read them. */
  readonly values: number;
  /** How many of those have the place for a config. */
  readonly fields: number;
  /** How many lines hold a config, or should. */
  readonly configs: number;
  /** How many are other than they were. */
  readonly changed: number;
}

/** Some whole lines of a dump, migrated. It can be sent from one thread to another. */
export interface MigratedBlock {
  readonly bytes: Uint8Array;
  readonly counts: LineCounts;
  readonly codes: readonly CodeCount[];
  readonly reports: readonly LineReport[];
}
