import { unifiedDiff } from "../../fix/unified-diff.ts";
import type { Io, Output } from "../../io.ts";
import type { Options } from "../../parse-call.ts";
import { columnsOf } from "../../plan/plan-text.ts";
import { type Progress, progressOn } from "../../progress.ts";
import { coloursFor } from "../../render/colours.ts";
import { printable } from "../../text/printable.ts";
import type { MigrateFlags } from "../migrate-flags.ts";
import { jsonReport } from "../report/json-report.ts";
import { prettyReport } from "../report/pretty-report.ts";
import type { FileTotals } from "./file-totals.ts";
import { changes, type MigratedFile } from "./migrated-file.ts";

/** Tells what becomes of files, while a run goes on. */
export interface FilesTeller {
  readonly progress: Progress;
  file(migrated: MigratedFile): void;
  crash(report: string): void;
  end(totals: FileTotals, durationMs: number, exitCode: number): void;
}

/** What a teller has to know before the first file. */
export interface FilesTelling {
  readonly io: Io;
  readonly flags: MigrateFlags;
  readonly options: Options;
  /** How many inputs there are. */
  readonly all: number;
}

/**
 * Opens the outputs of a run.
 *
 * The report goes to the standard output, unless that has the new config or a diff: then what is printed
 * can be used as it is, and the report goes to the error stream.
 */
export async function openFilesTeller(telling: FilesTelling): Promise<FilesTeller> {
  const { io, flags, options, all } = telling;
  const output = flags.shows === "findings" ? io.stdout : io.stderr;
  const colours = await coloursFor(output, options.value("color"), io.env);
  const diffColours = await coloursFor(io.stdout, options.value("color"), io.env);
  const progress = progressOn(io, all, "Migrating");
  const report =
    flags.report === "json"
      ? jsonReport()
      : prettyReport(flags, { colours, columns: columnsOf(output, io), all });
  const say = (to: Output, text: string) => {
    if (text === "") return;
    progress.clear();
    to.write(text);
  };
  let hides = false;
  return {
    progress,
    file(migrated) {
      const { before, after, file } = migrated;
      if (after !== undefined && flags.shows === "config") {
        say(io.stdout, after);
        // On a screen the report would begin on the last line of a config that has no line break there.
        if (io.stdout.isTerminal && !after.endsWith("\n")) say(output, "\n");
      }
      if (after !== undefined && flags.shows === "diff" && changes(migrated)) {
        const diff = unifiedDiff(file, { before, after }, diffColours);
        hides ||= diff.hides;
        say(io.stdout, diff.text);
      }
      say(output, report.file(migrated));
    },
    crash: (text) => {
      say(io.stderr, text);
    },
    end(totals, durationMs, exitCode) {
      for (const { file, message } of totals.troubles) {
        say(io.stderr, `pk-config: ${printable(`${file}: ${message}`)}\n`);
      }
      if (hides) {
        const why = "credentials are hidden in this diff, so only --write can apply it";
        say(io.stderr, `pk-config: ${why}\n`);
      }
      say(output, report.end(totals, durationMs, exitCode));
    },
  };
}
