import type { Severity } from "@pk-config/core";
import { exitCodes } from "../io.ts";
import type { Totals, Trouble } from "../render/renderer.ts";
import type { CheckedInput } from "./check-input.ts";

/** Counts while a run goes on. */
export interface Tally {
  add(result: Extract<CheckedInput, { kind: "checked" }>): void;
  trouble(troubles: readonly Trouble[]): void;
  /** A file on which pk-config itself failed. */
  crash(): void;
  totals(durationMs: number): Totals;
}

/** Starts counting. `fails` says which severities fail the run. */
export function startTally(fails: (severity: Severity) => boolean): Tally {
  const counts = { error: 0, warning: 0, info: 0 };
  const sums = { files: 0, filesWithFindings: 0, fixable: 0, fixed: 0, accepted: 0 };
  const troubles: Trouble[] = [];
  let failed = false;
  let crashed = false;
  return {
    add({ checked: { diagnostics }, fixed, accepted }) {
      sums.files++;
      if (diagnostics.length > 0) sums.filesWithFindings++;
      sums.fixed += fixed;
      sums.accepted += accepted;
      for (const { severity, fix } of diagnostics) {
        counts[severity]++;
        if (fix !== undefined) sums.fixable++;
        failed ||= fails(severity);
      }
    },
    trouble(more) {
      // A broken project file concerns many files and is told once.
      const told = new Set(troubles.map(({ file, message }) => `${file} ${message}`));
      troubles.push(...more.filter(({ file, message }) => !told.has(`${file} ${message}`)));
    },
    crash() {
      crashed = true;
    },
    totals: (durationMs) => ({
      ...sums,
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
      troubles,
      durationMs,
      exitCode: crashed
        ? exitCodes.internal
        : troubles.length > 0
          ? exitCodes.usage
          : failed
            ? exitCodes.findings
            : exitCodes.clean,
    }),
  };
}
