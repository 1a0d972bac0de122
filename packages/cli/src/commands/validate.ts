import { resolve } from "node:path";
import { openBaselines } from "../baseline/baselines.ts";
import { type CheckedInput, checkInput, type Session } from "../check/check-input.ts";
import { startTally } from "../check/tally.ts";
import { openTeller } from "../check/teller.ts";
import { type ValidateFlags, validateFlags } from "../check/validate-flags.ts";
import { crashReport } from "../crash-report.ts";
import type { Input } from "../input/find-inputs.ts";
import { inputsOf } from "../input/inputs-of.ts";
import { type Io, UsageError } from "../io.ts";
import type { Options } from "../parse-call.ts";
import { type Projects, projectsFor } from "../project/projects.ts";
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
  if (options.has("stdin-name") && !operands.includes("-")) {
    throw new UsageError(
      "--stdin-name names the standard input, which is not read.",
      "To read it: pk-config validate - --stdin-name NAME",
    );
  }
  const projects = projectsFor(io, options.value("project"), options.has("no-project"));
  const { inputs, troubles, folders } = inputsOf(operands, "check", projects, io);
  const session = openSession({ io, flags, projects, options });
  const tally = startTally(flags.fails);
  const teller = await openTeller({ io, flags, options, all: inputs.length });
  const empty = new Set(folders);
  let skipped = 0;
  tally.trouble(troubles);
  for (const [index, input] of inputs.entries()) {
    teller.progress.at(index, inputs.length, input.kind === "stdin" ? "-" : input.file);
    const result = await checked(input, session);
    const found = input.kind === "file" && result.kind !== "skipped" ? input.foundIn : undefined;
    if (found !== undefined) empty.delete(found);
    switch (result.kind) {
      case "checked":
        tally.add(result);
        teller.checked(result);
        break;
      case "trouble":
        tally.trouble(result.troubles);
        break;
      case "crashed":
        tally.crash();
        teller.crash(result.report);
        break;
      case "skipped":
        skipped++;
    }
  }
  for (const file of empty) tally.trouble([{ file, message: "this folder holds no config" }]);
  if (skipped > 0 && skipped === inputs.length && empty.size === 0) {
    const file = operands.length > 0 ? operands.join(" ") : "include";
    tally.trouble([{ file, message: "the project file excludes every file this leads to" }]);
  }
  for (const note of session.baselines.close()) teller.note(note);
  const totals = tally.totals(io.nowMs() - startedMs);
  teller.end(totals);
  return totals.exitCode;
};

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

type Outcome = CheckedInput | { readonly kind: "crashed"; readonly report: string };

/** One input; a crash of pk-config on it is told and does not stop the others. */
async function checked(input: Input, session: Session): Promise<Outcome> {
  try {
    return await checkInput(input, session);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const file = input.kind === "stdin" ? "<stdin>" : input.file;
    const report = crashReport(error, session.io.env["PK_CONFIG_DEBUG"]);
    return { kind: "crashed", report: `${printable(file)}: ${report}` };
  }
}
