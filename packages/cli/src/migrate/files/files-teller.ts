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
  const isJson = flags.report === "json";
  const report = isJson
    ? jsonReport()
    : prettyReport(flags, { colours, columns: columnsOf(output, io), all });
  /** Whether what goes to the error stream is one document, which nothing else may be in. */
  const isWhole = isJson && output === io.stderr;
  const say = (to: Output, text: string) => {
    if (text === "") return;
    progress.clear();
    to.write(text);
  };
  const later: string[] = [];
  const note = (text: string) => {
    say(io.stderr, `pk-config: ${text}\n`);
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
      const isShown = after !== undefined && flags.shows === "diff" && changes(migrated);
      const diff = isShown ? unifiedDiff(file, { before, after }, diffColours) : undefined;
      hides ||= diff?.hides === true;
      say(io.stdout, diff?.text ?? "");
      say(output, report.file(migrated, diff?.hides));
    },
    crash(text) {
      if (isWhole) later.push(text);
      else say(io.stderr, text);
    },
    end(totals, durationMs, exitCode) {
      const end = report.end(totals, durationMs, exitCode);
      if (isJson) say(output, end);
      // The document on the error stream tells of both.
      if (!isWhole) {
        for (const { file, message } of totals.troubles) note(printable(`${file}: ${message}`));
        if (hides) note("credentials are hidden in this diff, so only --write can apply it");
      }
      if (!isJson) say(output, end);
      for (const text of later) say(io.stderr, text);
    },
  };
}
