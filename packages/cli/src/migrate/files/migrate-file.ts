import { type Document, edited, migrate, parse, validate } from "@pk-config/core";
import type { ReadInput } from "../../input/read-input.ts";
import type { MigrateFlags } from "../migrate-flags.ts";

import { compareConfigs } from "./compare-configs.ts";
import type { MigratedFile } from "./migrated-file.ts";

/** Says what becomes of a file. Nothing is written. */
export function migrateFile(
  { file, decoded }: ReadInput,
  { toCatalog, verify: verifies }: Pick<MigrateFlags, "toCatalog" | "verify">,
): MigratedFile {
  const before = decoded.text;
  const nothing = { file, before, after: undefined, verified: undefined, written: false };
  if (!decoded.ok) {
    const finding = { ...decoded.diagnostic, effect: "refused" } as const;
    return { ...nothing, verdict: "refused", findings: [finding] };
  }
  const document = parse(before);
  const { verdict, edits, findings } = migrate(document, { toCatalog });
  if (verdict === "refused") return { ...nothing, verdict, findings };
  const after = edited(before, edits);
  const verified =
    verifies && after !== before ? compareConfigs(document.value, after, findings) : undefined;
  const faults = verdict === "unchanged" ? errorsIn(document) : 0;
  return { file, verdict, findings, before, after, verified, faults, written: false };
}

/** A list of configs is no config, so its errors are not counted. */
function errorsIn(document: Document): number {
  if (Array.isArray(document.value)) return 0;
  return validate(document).diagnostics.filter(({ severity }) => severity === "error").length;
}
