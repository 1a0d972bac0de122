import { catalogue } from "@pk-config/core";
import type { CommandSpec, Completion, OptionSpec } from "../command.ts";
import { commandSpecs, commonOptions } from "../command-table.ts";

/** What may stand in one place of a command line. */
export interface Candidates {
  readonly words: readonly string[];
  readonly paths: "file" | "folder" | undefined;
}

/** The flags a command understands, its own first. */
export function flagsOf(command: CommandSpec): readonly OptionSpec[] {
  return [...command.options, ...commonOptions];
}

/** What a flag's value may be. */
export function valueCandidates({ name, value }: OptionSpec): Candidates {
  const { words, paths } = candidates(value?.choices, value?.completes);
  // `--rule` takes a code with a severity.
  if (name !== "rule") return { words, paths };
  return {
    words: words.flatMap((code) =>
      ["off", "info", "warning", "error"].map((to) => `${code}=${to}`),
    ),
    paths,
  };
}

/** What a command's operands may be. */
export function operandCandidates(command: CommandSpec): Candidates {
  if (command.name === "help")
    return { words: commandSpecs.map(({ name }) => name), paths: undefined };
  return candidates(command.operands?.choices, command.operands?.completes);
}

function candidates(
  choices: readonly string[] | undefined,
  completes: Completion | undefined,
): Candidates {
  if (completes === "code") return { words: Object.keys(catalogue), paths: undefined };
  return { words: choices ?? [], paths: completes };
}
