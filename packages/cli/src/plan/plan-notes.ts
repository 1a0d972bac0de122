import { plural } from "../text/plural.ts";
import { listed } from "./amounts.ts";
import type { PlanFlags } from "./plan-flags.ts";
import type { LoadedConfig } from "./read-config.ts";
import type { Walk } from "./walk.ts";

/** What notes are about. */
interface Noted {
  readonly config: Pick<LoadedConfig, "file" | "diagnostics">;
  readonly flags: Pick<PlanFlags, "outcomes" | "headers">;
  /** Targets whose open circuits nobody asks about. */
  readonly unheeded: readonly string[];
  readonly run: Walk | undefined;
}

/** What is worth knowing besides the plan. */
export function planNotes({ config, flags, unheeded, run }: Noted): string[] {
  const { file, diagnostics } = config;
  const warnings = diagnostics.filter(({ severity }) => severity === "warning").length;
  const given = run === undefined ? [] : [...(flags.outcomes?.keys() ?? [])];
  const calls = run?.calls ?? 0;
  const unreached = given.filter((call) => call > calls).sort((left, right) => left - right);
  return [
    ...(warnings === 0
      ? []
      : [`${file} has ${plural(warnings, "warning")}: pk-config validate ${file}`]),
    ...(Object.hasOwn(flags.headers, "x-portkey-config")
      ? [`the header x-portkey-config is not looked at: the config is ${file}`]
      : []),
    ...unheeded.map(
      (pointer) => `--open ${pointer} changes nothing: its strategy asks for no circuit`,
    ),
    ...(unreached.length === 0
      ? []
      : [
          `--outcome for call ${listed(unreached, "and")} was not needed: the run has ${plural(calls, "call")}`,
        ]),
  ];
}
