import type { MigrateFlags } from "../migrate-flags.ts";
import { type Held, isProven, type MigratedFile } from "./migrated-file.ts";

/** Why a file must not be written; nothing where it may. */
export function whyNotWritten(
  migrated: MigratedFile,
  { backup, verify }: Pick<MigrateFlags, "backup" | "verify">,
): Held | undefined {
  if (verify && !isProven(migrated)) {
    return migrated.verified?.kind === "different" ? "different" : "unknown";
  }
  return !backup && lostText(migrated).length > 0 ? "loses" : undefined;
}

/** What stands beside a config, and a credential that has no place in it any more. */
const losing: ReadonlySet<string> = new Set(["PK4018", "PK4036"]);

/** What a file holds that is nowhere in the new one, in words. */
export function lostText({ findings }: Pick<MigratedFile, "findings">): readonly string[] {
  const lost = findings.filter(({ code }) => losing.has(code)).map(({ message }) => message);
  return [...new Set(lost)];
}
