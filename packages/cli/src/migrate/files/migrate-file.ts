import {
  type Code,
  edited,
  parse,
  type ValidConfig,
  type Verified,
  validate,
  verify,
} from "@pk-config/core";
import type { ReadInput } from "../../input/read-input.ts";
import type { MigrateFlags } from "../migrate-flags.ts";
import { wholeMigration } from "../whole-migration.ts";
import type { MigratedFile } from "./migrated-file.ts";

/** How many random runs follow those that are made in order. */
const randomRuns = 1000;

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
  const migration = wholeMigration(document, { toCatalog });
  const { verdict, edits, findings } = migration;
  if (verdict === "refused") return { ...nothing, verdict, findings };
  const after = edited(before, edits);
  const codes = findings.filter(({ effect }) => effect !== "exact").map(({ code }) => code);
  const verified =
    verifies && verdict !== "unchanged" ? compared(document.value, after, codes) : undefined;
  return { file, verdict, findings, before, after, verified, written: false };
}

/** Runs an old config and the one that it became side by side. A list of configs is compared one by one. */
function compared(value: unknown, after: string, codes: readonly Code[]): Verified | undefined {
  const options = { seed: 0, runs: randomRuns, approximate: [...new Set(codes)] };
  const config = validConfig(after);
  if (config !== undefined) return verify(value, config, options);
  const list = parse(after).value;
  if (!Array.isArray(value) || !Array.isArray(list)) return undefined;
  let last: Verified | undefined;
  for (const [index, item] of value.entries()) {
    const one = validConfig(JSON.stringify(list[index]));
    if (one === undefined) continue;
    const verified = verify(item, one, options);
    if (verified.kind !== "equivalent") return verified;
    last = verified;
  }
  return last;
}

function validConfig(text: string): ValidConfig | undefined {
  const checked = validate(parse(text));
  return checked.ok ? checked.value : undefined;
}
