import type { CommandSpec } from "../command.ts";
import { commandSpecs } from "../command-table.ts";
import { type Candidates, flagsOf, operandCandidates, valueCandidates } from "./candidates.ts";

/** The completion script for fish. */
export function fishScript(): string {
  const lines = [
    "# fish completion for pk-config: pk-config completion fish | source",
    "complete -c pk-config -f",
    "complete -c pk-config -n __fish_use_subcommand -l help -s h -d 'Print help.'",
    "complete -c pk-config -n __fish_use_subcommand -l version -s v -d 'Print the version.'",
    ...commandSpecs.map(
      ({ name, summary }) =>
        `complete -c pk-config -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ),
    ...commandSpecs.flatMap(commandLines),
  ];
  return `${lines.join("\n")}\n`;
}

function commandLines(command: CommandSpec): string[] {
  const when = `complete -c pk-config -n '__fish_seen_subcommand_from ${command.name}'`;
  const flags = flagsOf(command).map((flag) => {
    const short = flag.short === undefined ? "" : ` -s ${flag.short}`;
    const value = flag.value === undefined ? "" : ` -r ${action(valueCandidates(flag))}`;
    return `${when} -l ${flag.name}${short}${value} -d ${quoted(flag.summary)}`;
  });
  const operands =
    command.operands === undefined ? [] : [`${when} ${action(operandCandidates(command))}`];
  return [...flags, ...operands];
}

function action({ words, paths }: Candidates): string {
  if (paths === "file") return "-F";
  if (paths === "folder") return "-a '(__fish_complete_directories)'";
  return `-f -a ${quoted(words.join(" "))}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
