import type { FileTotals } from "../files/file-totals.ts";
import type { MigratedFile } from "../files/migrated-file.ts";

/** Tells what becomes of files, one after the other. */
export interface FilesReport {
  file(migrated: MigratedFile): string;
  end(totals: FileTotals, durationMs: number, exitCode: number): string;
}
