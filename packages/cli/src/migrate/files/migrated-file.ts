import type { Migration, MigrationFinding } from "@pk-config/core";
import type { Compared } from "./compare-configs.ts";

/**
 * Why a new text is not written: it does not do the same, or nobody can say so, or the file holds more
 * than a config, which would be lost.
 */
export type Held = "different" | "unknown" | "loses";

/** One file after it was migrated. */
export interface MigratedFile {
  /** Its path as it was given, or how it was found. */
  readonly file: string;
  readonly verdict: Migration["verdict"];
  readonly findings: readonly MigrationFinding[];
  readonly before: string;
  /** The new text: the old one where there is nothing to do, and nothing where it is refused. */
  readonly after: string | undefined;
  /** What came of running both side by side, where that was asked for and can be done. */
  readonly verified: Compared | undefined;
  /** How many errors a validator finds in a config that stays as it is. */
  readonly faults?: number;
  /** Whether the new text stands in the file now. */
  readonly written: boolean;
  /** Why it does not, where it was to be written. */
  readonly held?: Held;
  /** What else became of the file by that, in words. */
  readonly remarks?: readonly string[];
}

/** Whether the new text is another one. */
export function changes({ before, after }: Pick<MigratedFile, "before" | "after">): boolean {
  return after !== undefined && after !== before;
}

/** Whether nothing changes, or what changes was seen to do the same. */
export function isProven(migrated: MigratedFile): boolean {
  return !changes(migrated) || migrated.verified?.kind === "equivalent";
}
