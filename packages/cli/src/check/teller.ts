import { type UnifiedDiff, unifiedDiff } from "../fix/unified-diff.ts";
import type { Io } from "../io.ts";
import type { Options } from "../parse-call.ts";
import { type Progress, progressOn } from "../progress.ts";
import { type Colours, coloursFor } from "../render/colours.ts";
import type { Renderer, Totals } from "../render/renderer.ts";
import { rendererFor } from "../render/renderer-for.ts";
import { printable } from "../text/printable.ts";
import type { CheckedInput } from "./check-input.ts";
import type { ValidateFlags } from "./validate-flags.ts";

/** Tells people and programs what a run finds, while it goes on. */
export interface Teller {
  readonly progress: Progress;
  checked(result: Extract<CheckedInput, { kind: "checked" }>): void;
  /** Something that is no finding, on the error stream. */
  note(words: string): void;
  /** A report of several lines about a failure of pk-config itself. */
  crash(report: string): void;
  end(totals: Totals): void;
}

/** What a teller has to know before the first file. */
export interface Telling {
  readonly io: Io;
  readonly flags: ValidateFlags;
  readonly options: Options;
  /** How many inputs there are. */
  readonly all: number;
}

/**
 * Opens the outputs of a run.
 *
 * Nothing is printed before the first file was checked, so that a call that turns out to be wrong
 * leaves no half of a report behind.
 */
export async function openTeller(telling: Telling): Promise<Teller> {
  const { io, flags } = telling;
  const renderer = await chooseRenderer(telling);
  const colours = await coloursFor(io.stdout, telling.options.value("color"), io.env);
  const progress = progressOn(io, telling.all);
  const say = (output: Io["stdout"], text: string) => {
    if (text === "") return;
    progress.clear();
    output.write(text);
  };
  const note = (words: string) => {
    say(io.stderr, `pk-config: ${printable(words)}\n`);
  };
  let opening = renderer.begin();
  let hides = false;
  return {
    progress,
    note,
    checked(result) {
      if (flags.fixes === "diff") {
        const diff = diffOf(result, colours);
        hides ||= diff.hides;
        say(io.stdout, diff.text);
      } else say(io.stdout, opening + renderer.file(result.checked));
      opening = "";
    },
    crash: (report) => {
      say(io.stderr, report);
    },
    end(totals) {
      for (const { file, message } of totals.troubles) note(`${file}: ${message}`);
      if (hides) note("credentials are hidden in this diff, so only --fix can apply it");
      const summary = opening + renderer.end(totals);
      say(flags.fixes === "diff" ? io.stderr : io.stdout, summary);
    },
  };
}

function chooseRenderer({ io, flags, options }: Telling): Promise<Renderer> {
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

function diffOf(
  { checked: { file, text }, mended }: Extract<CheckedInput, { kind: "checked" }>,
  colours: Colours,
): UnifiedDiff {
  if (mended === undefined || mended === text) return { text: "", hides: false };
  return unifiedDiff(file, { before: text, after: mended }, colours);
}
