import type { Settings, Severity } from "@pk-config/core";
import type { Project } from "@pk-config/schema";
import { UsageError } from "../io.ts";
import type { Options } from "../parse-call.ts";
import { settingsFromFlags } from "../project/settings-from-flags.ts";
import { formats } from "../validate-options.ts";

/** The flags of `validate`, checked and understood. */
export interface ValidateFlags {
  readonly format: (typeof formats)[number];
  /** Whether a finding of this severity fails the run. */
  readonly fails: (severity: Severity) => boolean;
  readonly settings: (project: Project | undefined) => Settings;
  readonly fixes: "none" | "write" | "diff";
  readonly quiet: boolean;
  readonly updateBaseline: boolean;
}

const rank: Readonly<Record<string, number>> = { none: 0, info: 1, warning: 2, error: 3 };

/** Reads the flags, and refuses those that contradict each other. */
export function validateFlags(options: Options): ValidateFlags {
  const most = options.value("max-severity");
  if (options.has("strict") && most !== undefined && most !== "info") {
    throw new UsageError(
      `--strict means --max-severity info, but --max-severity ${most} was given.`,
    );
  }
  const allowed = rank[options.has("strict") ? "info" : (most ?? "warning")] ?? 2;
  const format = formats.find((name) => name === options.value("format")) ?? "pretty";
  const diff = options.has("diff");
  if (diff && format !== "pretty") {
    throw new UsageError("--diff prints a diff, so it has no --format.");
  }
  if ((diff || options.has("fix")) && options.has("update-baseline")) {
    throw new UsageError(
      "--update-baseline and fixing do not go together.",
      "Fix first, then update the baseline.",
    );
  }
  if (options.has("project") && options.has("no-project")) {
    throw new UsageError("--project and --no-project contradict each other.");
  }
  return {
    format,
    fails: (severity) => (rank[severity] ?? 3) > allowed,
    settings: settingsFromFlags(options),
    fixes: diff ? "diff" : options.has("fix") ? "write" : "none",
    quiet: options.has("quiet"),
    updateBaseline: options.has("update-baseline"),
  };
}
