import { findInputs, type Input } from "../../input/find-inputs.ts";
import { exitCodes, FileError, type Io, UsageError } from "../../io.ts";
import { columnsOf } from "../../plan/plan-text.ts";
import { coloursFor } from "../../render/colours.ts";
import type { Invocation } from "../../run.ts";
import type { MigrateFlags } from "../migrate-flags.ts";
import { type DumpTelling, openDumpTeller, tellTrouble } from "./dump-teller.ts";
import { blockMigrator } from "./migrate-block.ts";
import { migrateDump } from "./migrate-dump.ts";
import type { DumpOptions } from "./migrated-block.ts";
import type { Draft, Sink, Source } from "./streaming.ts";
import { whyIdle } from "./why-idle.ts";

/** Migrates dumps, each from its beginning to its end. */
export async function migrateDumps(
  { operands, options }: Invocation,
  flags: MigrateFlags,
  dump: DumpOptions,
  io: Io,
): Promise<number> {
  const { employer } = io.streaming;
  if (employer !== undefined) {
    await employer.serve(blockMigrator(dump));
    return exitCodes.clean;
  }
  const { inputs, troubles } = inputsFor(operands, flags, io);
  const output = flags.shows === "findings" ? io.stdout : io.stderr;
  const look = {
    io,
    output,
    colours: await coloursFor(output, options.value("color"), io.env),
    columns: columnsOf(output, io),
    format: flags.report,
    field: options.value("field"),
  };
  for (const { file, message } of troubles) tellTrouble(file, message, look);
  const codes: number[] = troubles.length > 0 ? [exitCodes.usage] : [];
  for (const input of inputs) codes.push(await oneDump(input, flags, dump, look));
  return Math.max(exitCodes.clean, ...codes);
}

function inputsFor(operands: readonly string[], { shows }: MigrateFlags, io: Io) {
  if (operands.length === 0) {
    throw new UsageError(
      "There is no dump to migrate.",
      "Name its file, or read the standard input: pk-config migrate --ndjson -",
    );
  }
  const found = findInputs(operands, io);
  const [folder] = found.folders;
  if (folder !== undefined) {
    throw new UsageError(`"${folder}" is a folder.`, "Name the files of the dump.");
  }
  if (shows === "config" && found.inputs.length > 1) {
    throw new UsageError(
      `These are ${found.inputs.length} dumps, and the standard output takes one.`,
      "Use --check to look at all of them, or --write to write them.",
    );
  }
  return found;
}

type Look = Omit<DumpTelling, "file" | "size"> & { readonly field: string | undefined };

async function oneDump(
  input: Input,
  flags: MigrateFlags,
  options: DumpOptions,
  look: Look,
): Promise<number> {
  const { io } = look;
  const file = input.kind === "stdin" ? "<stdin>" : input.file;
  const path = input.kind === "stdin" ? undefined : input.path;
  let draft: Draft | undefined;
  try {
    if (flags.writes && path !== undefined) draft = writing(io.streaming.draft, path);
    const source = io.streaming.open(path);
    try {
      const sink = flags.check ? undefined : (draft ?? io.streaming.out());
      return await told({ file, source, sink, draft, flags, options, look });
    } finally {
      source.close();
    }
  } catch (error) {
    // Where nothing can be printed, that is told for the whole program.
    if (!(error instanceof FileError) || error instanceof UnwrittenOutput) throw error;
    tellTrouble(file, error.message, look);
    return exitCodes.usage;
  } finally {
    draft?.discard();
  }
}

interface Doing {
  readonly file: string;
  readonly source: Source;
  readonly sink: Sink | undefined;
  readonly draft: Draft | undefined;
  readonly flags: MigrateFlags;
  readonly options: DumpOptions;
  readonly look: Look;
}

async function told({ file, source, sink, draft, flags, options, look }: Doing): Promise<number> {
  const { io, field } = look;
  const startedMs = io.nowMs();
  const { line, progress, end, clear } = openDumpTeller({ ...look, file, size: source.size });
  try {
    const own = sink && guarded(sink, draft !== undefined);
    const totals = await migrateDump(source, { options, sink: own, report: line, progress }, io);
    const { changed, manual, refused } = totals.counts;
    const written = draft !== undefined && changed > 0;
    if (written) writing((backup: boolean) => draft.commit(backup), flags.backup);
    // Whoever closed the pipe has what he wanted.
    const idle = totals.whole ? whyIdle(totals.counts, field) : undefined;
    const isDone = manual === 0 && refused === 0 && !(flags.check && changed > 0);
    const exitCode = isDone && idle === undefined ? exitCodes.clean : exitCodes.findings;
    const durationMs = io.nowMs() - startedMs;
    if (totals.whole) end(totals, { durationMs, exitCode, written, idle, detail: options.detail });
    return exitCode;
  } finally {
    clear();
  }
}

/** The standard output takes no more, which is no fault of the dump. */
class UnwrittenOutput extends FileError {}

function guarded(sink: Sink, isDraft: boolean): Sink {
  if (isDraft) return { write: (bytes) => writing(sink.write, bytes) };
  return {
    write(bytes) {
      try {
        return sink.write(bytes);
      } catch (error) {
        throw error instanceof FileError ? new UnwrittenOutput(error.message) : error;
      }
    },
  };
}

/** Says of a refusal that it was to write. */
function writing<In, Out>(act: (given: In) => Out, given: In): Out {
  try {
    return act(given);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new FileError(`it cannot be written: ${error.message}`);
  }
}
