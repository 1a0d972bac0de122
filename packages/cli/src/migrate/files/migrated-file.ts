import type { Migration, MigrationFinding, Verified } from "@pk-config/core";

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
  readonly verified: Verified | undefined;
  /** Whether the new text stands in the file now. */
  readonly written: boolean;
}

/** Whether the new text is another one. */
export function changes({ before, after }: MigratedFile): boolean {
  return after !== undefined && after !== before;
}
