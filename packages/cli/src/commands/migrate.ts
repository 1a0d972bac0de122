import { migrateDumps } from "../migrate/dump/migrate-dumps.ts";
import { migrateFiles } from "../migrate/files/migrate-files.ts";
import { migrateFlags } from "../migrate/migrate-flags.ts";
import { migrateRequestFile } from "../migrate/migrate-request-file.ts";
import type { Run } from "../run.ts";

/** `migrate`: turns what is written in an older format into Configs 2.0: files, a dump, or a request. */
export const migrate: Run = async (invocation, io) => {
  const flags = migrateFlags(invocation);
  if (flags.request !== undefined) return migrateRequestFile(flags.request, invocation, flags, io);
  if (flags.dump !== undefined) return migrateDumps(invocation, flags, flags.dump, io);
  return migrateFiles(invocation, flags, io);
};
