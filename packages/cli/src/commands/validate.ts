import { resolve } from "node:path";
import { openBaselines } from "../baseline/baselines.ts";
import { type CheckedInput, checkInput, type Session } from "../check/check-input.ts";
import { startTally } from "../check/tally.ts";
import { type ValidateFlags, validateFlags } from "../check/validate-flags.ts";
import { crashReport } from "../crash-report.ts";
import { unifiedDiff } from "../fix/unified-diff.ts";
import { findInputs, type Input, type Inputs } from "../input/find-inputs.ts";
import { type Io, UsageError } from "../io.ts";
import type { Options } from "../parse-call.ts";
import { progressOn } from "../progress.ts";
import { type Projects, projectsFor, shownPath } from "../project/projects.ts";
import { coloursFor } from "../render/colours.ts";
import type { Renderer } from "../render/renderer.ts";
import { rendererFor } from "../render/renderer-for.ts";
import type { Run } from "../run.ts";
import { printable } from "../text/printable.ts";

/** `validate`: checks files one after the other and tells what was found, file by file. */
export const validate: Run = async ({ operands, options }, io) => {
  const startedMs = io.nowMs();
  const flags = validateFlags(options);
  if (flags.fixes === "write" && operands.includes("-")) {
    throw new UsageError(
      "--fix cannot write to the standard input.",
      "Use --diff to see the fixes.",
    );
  }
  const projects = projectsFor(io, options.value("project"), options.has("no-project"));
  const { inputs, troubles, folders } = inputsFor(operands, projects, io);
  const session = openSession({ io, flags, projects, options });
  const renderer = await chooseRenderer(flags, options, io);
  const tally = startTally(flags.fails);
  const progress = progressOn(io, inputs.length);
  const say = (output: Io["stdout"], text: string) => {
    if (text === "") return;
    progress.clear();
    output.write(text);
  };
  const empty = new Set(folders);
  tally.trouble(troubles);
  say(io.stdout, renderer.begin());
  for (const [index, input] of inputs.entries()) {
    progress.at(index, inputs.length, input.kind === "stdin" ? "-" : input.file);
    const result = await checked(input, session, (report) => {
      say(io.stderr, report);
      tally.crash();
    });
    if (result === undefined) continue;
    if (input.kind === "file" && input.foundIn !== undefined && result.kind !== "skipped")
      empty.delete(input.foundIn);
    if (result.kind === "checked") {
      tally.add(result);
      say(
        io.stdout,
        flags.fixes === "diff" ? await diffOf(result, options, io) : renderer.file(result.checked),
      );
    } else if (result.kind === "trouble") tally.trouble(result.troubles);
    else if (result.note !== undefined) say(io.stderr, `pk-config: ${printable(result.note)}\n`);
  }
  tally.trouble(
    [...empty].map((folder) => ({ file: folder, message: "this folder holds no config" })),
  );
  const notes = session.baselines.close();
  const totals = tally.totals(io.nowMs() - startedMs);
  for (const { file, message } of totals.troubles)
    say(io.stderr, `pk-config: ${printable(file)}: ${printable(message)}\n`);
  for (const note of notes) say(io.stderr, `pk-config: ${printable(note)}\n`);
  say(flags.fixes === "diff" ? io.stderr : io.stdout, renderer.end(totals));
  return totals.exitCode;
};

/** What the arguments lead to; without any, what the project file includes. */
function inputsFor(operands: readonly string[], projects: Projects, io: Io): Inputs {
  if (operands.length > 0) return findInputs(operands, io);
  const of = projects.ofFolder(io.cwd);
  if (of.kind === "broken") return { inputs: [], troubles: of.troubles, folders: [] };
  const include = of.kind === "found" ? of.project.value.include : undefined;
  if (of.kind === "none" || include === undefined) {
    throw new UsageError(
      "There is nothing to check: no file was named.",
      "Name files, folders or globs, or list them under `include` in pk-config.json; `pk-config init` writes one.",
    );
  }
  const found = findInputs(include, { ...io, cwd: of.project.folder });
  const inputs = found.inputs.map((input) =>
    input.kind === "file" ? { ...input, file: shownPath(io.cwd, input.path), named: false } : input,
  );
  return { ...found, inputs };
}

interface Opening {
  readonly io: Io;
  readonly flags: ValidateFlags;
  readonly projects: Projects;
  readonly options: Options;
}

function openSession({ io, flags, projects, options }: Opening): Session {
  const named = options.value("baseline");
  if (flags.updateBaseline && named === undefined) {
    const of = projects.ofFolder(io.cwd);
    if (of.kind !== "found" || of.project.value.baseline === undefined) {
      throw new UsageError(
        "--update-baseline does not know which file to write.",
        "Name it with --baseline FILE, or under `baseline` in pk-config.json.",
      );
    }
  }
  return {
    io,
    flags,
    projects,
    baselines: openBaselines(io, flags.updateBaseline),
    baseline: named === undefined ? undefined : resolve(io.cwd, named),
    stdinName: options.value("stdin-name"),
  };
}

/** One input; a crash of pk-config on it is told and does not stop the others. */
async function checked(
  input: Input,
  session: Session,
  crash: (report: string) => void,
): Promise<CheckedInput | undefined> {
  try {
    return await checkInput(input, session);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const file = input.kind === "stdin" ? "<stdin>" : input.file;
    crash(`${printable(file)}: ${crashReport(error, session.io.env["PK_CONFIG_DEBUG"])}`);
    return undefined;
  }
}

function chooseRenderer(flags: ValidateFlags, options: Options, io: Io): Promise<Renderer> {
  const context = { cwd: io.cwd, workspace: io.env["GITHUB_WORKSPACE"], fails: flags.fails };
  return rendererFor(flags.format, context, async () => {
    const output = flags.fixes === "diff" ? io.stderr : io.stdout;
    const declared = Number(io.env["COLUMNS"]);
    return {
      colours: await coloursFor(output, options.value("color"), io.env),
      columns: output.columns ?? (declared > 0 ? declared : 100),
      quiet: flags.quiet,
      shows: (severity) => !flags.quiet || flags.fails(severity),
      fixing: flags.fixes === "write",
    };
  });
}

async function diffOf(
  { checked: { file, text }, mended }: Extract<CheckedInput, { kind: "checked" }>,
  options: Options,
  io: Io,
): Promise<string> {
  if (mended === undefined || mended === text) return "";
  const colours = await coloursFor(io.stdout, options.value("color"), io.env);
  return unifiedDiff(file, { before: text, after: mended }, colours).text;
}
