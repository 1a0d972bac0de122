import type { Migration } from "@pk-config/core";
import type { Trouble } from "../../render/renderer.ts";
import type { MigrateFlags } from "../migrate-flags.ts";
import { type EffectCounts, effectCounts } from "../report/effect-look.ts";
import { changes, isProven, type MigratedFile } from "./migrated-file.ts";

/** What a run over files came to. */
export interface FileTotals {
  readonly files: number;
  readonly verdicts: Readonly<Record<Migration["verdict"], number>>;
  /** Files whose new text is another one. */
  readonly changed: number;
  readonly written: number;
  /** Files of which the old config and the new one were seen to differ. */
  readonly different: number;
  /** Files of which nobody can say so or so, where that was asked for. */
  readonly unproven: number;
  /** Files that were to be written and would have lost text by it. */
  readonly losing: number;
  readonly effects: EffectCounts;
  readonly troubles: readonly Trouble[];
  readonly crashed: boolean;
}

/** Nothing yet. */
export const noTotals: FileTotals = {
  files: 0,
  verdicts: { unchanged: 0, migrated: 0, manual: 0, refused: 0 },
  changed: 0,
  written: 0,
  different: 0,
  unproven: 0,
  losing: 0,
  effects: { exact: 0, approximate: 0, manual: 0, refused: 0 },
  troubles: [],
  crashed: false,
};

/** The totals with one more file. */
export function withFile(
  totals: FileTotals,
  migrated: MigratedFile,
  { verify }: Pick<MigrateFlags, "verify">,
): FileTotals {
  const { held, verdict, verified, written } = migrated;
  const { effects, verdicts } = totals;
  const own = effectCounts(migrated.findings);
  const isDifferent = verified?.kind === "different";
  const isUnproven = verify && !isDifferent && !isProven(migrated);
  return {
    ...totals,
    files: totals.files + 1,
    verdicts: { ...verdicts, [verdict]: verdicts[verdict] + 1 },
    changed: totals.changed + (changes(migrated) ? 1 : 0),
    written: totals.written + (written ? 1 : 0),
    different: totals.different + (isDifferent ? 1 : 0),
    unproven: totals.unproven + (isUnproven ? 1 : 0),
    losing: totals.losing + (held === "loses" ? 1 : 0),
    effects: {
      exact: effects.exact + own.exact,
      approximate: effects.approximate + own.approximate,
      manual: effects.manual + own.manual,
      refused: effects.refused + own.refused,
    },
  };
}

/** The totals with files that could not be read or written. One that concerns many files is told once. */
export function withTroubles(totals: FileTotals, more: readonly Trouble[]): FileTotals {
  const told = new Set(totals.troubles.map(({ file, message }) => `${file} ${message}`));
  const fresh = more.filter(({ file, message }) => !told.has(`${file} ${message}`));
  return { ...totals, troubles: [...totals.troubles, ...fresh] };
}
