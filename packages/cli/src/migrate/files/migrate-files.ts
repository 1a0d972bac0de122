import { crashReport } from "../../crash-report.ts";
import type { Input } from "../../input/find-inputs.ts";
import { inputsOf } from "../../input/inputs-of.ts";
import { type InputRead, type ReadInput, readInput } from "../../input/read-input.ts";
import { exitCodes, FileError, type Io, UsageError } from "../../io.ts";
import { projectsFor } from "../../project/projects.ts";
import type { Trouble } from "../../render/renderer.ts";
import type { Invocation } from "../../run.ts";
import { printable } from "../../text/printable.ts";
import type { MigrateFlags } from "../migrate-flags.ts";
import { type FileTotals, noTotals, withFile, withTroubles } from "./file-totals.ts";
import { openFilesTeller } from "./files-teller.ts";
import { looksMigratable } from "./looks-migratable.ts";
import { migrateFile } from "./migrate-file.ts";
import { changes, type MigratedFile } from "./migrated-file.ts";
import { whyNotWritten } from "./why-not-written.ts";

/** Migrates files one after the other, and tells what becomes of each. */
export async function migrateFiles(
  { operands, options }: Invocation,
  flags: MigrateFlags,
  io: Io,
): Promise<number> {
  const startedMs = io.nowMs();
  const projects = projectsFor(io, options.value("project"), options.has("no-project"));
  const { inputs, troubles, folders } = inputsOf(operands, "migrate", projects, io);
  refuseMixture(inputs, flags);
  const teller = await openFilesTeller({ io, flags, options, all: inputs.length });
  const reading = { io, projects, stdinName: undefined, isMeant: looksMigratable };
  const empty = new Set(folders);
  let totals = withTroubles(noTotals, troubles);
  let skipped = 0;
  for (const [index, input] of inputs.entries()) {
    const file = input.kind === "stdin" ? "<stdin>" : input.file;
    teller.progress.at(index, inputs.length, file);
    const read = () =>
      flags.writes && isPipe(input, io) ? refused(file) : readInput(input, reading);
    const outcome = await outcomeOf(file, read, { flags, io });
    if (input.kind === "file" && input.foundIn !== undefined && outcome.kind !== "skipped") {
      empty.delete(input.foundIn);
    }
    switch (outcome.kind) {
      case "migrated":
        totals = withFile(totals, outcome.migrated, flags);
        teller.file(outcome.migrated);
        break;
      case "trouble":
        totals = withTroubles(totals, outcome.troubles);
        break;
      case "crashed":
        totals = { ...totals, crashed: true };
        teller.crash(outcome.report);
        break;
      case "skipped":
        skipped++;
    }
  }
  const none = [...empty].map((file) => ({ file, message: "this folder holds no config" }));
  totals = withTroubles(totals, none);
  if (skipped > 0 && skipped === inputs.length && empty.size === 0) {
    const message = "the project file excludes every file this leads to";
    totals = withTroubles(totals, [{ file: operands.join(" ") || "include", message }]);
  }
  const exitCode = exitCodeOf(totals, flags);
  teller.end(totals, io.nowMs() - startedMs, exitCode);
  return exitCode;
}

/** The standard output takes one config: several would run into one another. */
function refuseMixture(inputs: readonly Input[], { shows }: MigrateFlags): void {
  if (shows !== "config") return;
  const [first] = inputs;
  const found = first?.kind === "file" ? first.foundIn : undefined;
  if (inputs.length < 2 && found === undefined) return;
  const what = found === undefined ? `These are ${inputs.length} files` : `"${found}" is a folder`;
  throw new UsageError(
    `${what}, and the standard output takes one config.`,
    "Say what is to be done: --diff or --check to look, --write to write the files.",
  );
}

type Outcome =
  | Exclude<InputRead, { readonly kind: "read" }>
  | { readonly kind: "migrated"; readonly migrated: MigratedFile }
  | { readonly kind: "crashed"; readonly report: string };

interface Doing {
  readonly flags: MigrateFlags;
  readonly io: Io;
}

/** What comes of one input; a crash of pk-config on it is told and does not stop the others. */
async function outcomeOf(
  file: string,
  read: () => Promise<InputRead>,
  doing: Doing,
): Promise<Outcome> {
  try {
    const input = await read();
    return input.kind === "read" ? done(input, doing) : input;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const report = crashReport(error, doing.io.env["PK_CONFIG_DEBUG"]);
    return { kind: "crashed", report: `${printable(file)}: ${report}` };
  }
}

/** Migrates a file, and writes it where that was asked for and nothing speaks against it. */
function done(input: ReadInput, { flags, io }: Doing): Outcome {
  const migrated = migrateFile(input, flags);
  const { after } = migrated;
  if (!flags.writes || after === undefined || !changes(migrated))
    return { kind: "migrated", migrated };
  const held = whyNotWritten(migrated, flags);
  if (held !== undefined) return { kind: "migrated", migrated: { ...migrated, held } };
  try {
    const remarks = io.files.replace(input.path, after, input.bytes, flags.backup);
    return { kind: "migrated", migrated: { ...migrated, written: true, remarks } };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return unwritten(input.file, error.message);
  }
}

/** Whether an input is no file, so that no other can take its place. To read it would use it up. */
function isPipe(input: Input, { files }: Io): boolean {
  if (input.kind === "stdin") return false;
  try {
    return files.look(input.path)?.kind === "other";
  } catch (error) {
    // Whoever reads it then tells what is wrong.
    if (error instanceof FileError) return false;
    throw error;
  }
}

async function refused(file: string): Promise<InputRead> {
  return unwritten(file, "it is no regular file, so none can take its place");
}

function unwritten(file: string, why: string) {
  const trouble: Trouble = { file, message: `it cannot be written: ${why}` };
  return { kind: "trouble", troubles: [trouble] } as const;
}

function exitCodeOf(totals: FileTotals, { check }: MigrateFlags): number {
  const { changed, crashed, different, losing, troubles, unproven, verdicts } = totals;
  if (crashed) return exitCodes.internal;
  if (troubles.length > 0) return exitCodes.usage;
  const open = [verdicts.manual, verdicts.refused, different, unproven, losing];
  const isDone = open.every((files) => files === 0);
  return isDone && !(check && changed > 0) ? exitCodes.clean : exitCodes.findings;
}
