import type { FileTotals } from "../files/file-totals.ts";
import type { MigratedFile } from "../files/migrated-file.ts";

/** Tells what becomes of files, one after the other. */
export interface FilesReport {
  /** `hides` says whether credentials are hidden in the diff of it that is shown. */
  file(migrated: MigratedFile, hides?: boolean): string;
  end(totals: FileTotals, durationMs: number, exitCode: number): string;
}
