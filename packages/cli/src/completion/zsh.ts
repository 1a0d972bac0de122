import type { CommandSpec, OptionSpec } from "../command.ts";
import { commandSpecs } from "../command-table.ts";
import { type Candidates, flagsOf, operandCandidates, valueCandidates } from "./candidates.ts";

/** The completion script for zsh. */
export function zshScript(): string {
  const described = commandSpecs.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
  return `#compdef pk-config
# zsh completion for pk-config: source <(pk-config completion zsh)
_pk-config() {
  local -a commands
  commands=(
${described.join("\n")}
  )
  local state line
  _arguments -C '--help[Print help.]' '--version[Print the version.]' '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command commands ;;
    rest)
      case $words[1] in
${commandSpecs.map(commandCase).join("\n")}
      esac ;;
  esac
}
if [[ $funcstack[1] == _pk-config ]]; then
  _pk-config "$@"
else
  compdef _pk-config pk-config
fi
`;
}

function commandCase(command: CommandSpec): string {
  const specs = flagsOf(command).map(flagSpec);
  const { operands } = command;
  if (operands !== undefined) {
    const many = operands.most > 1 ? "*" : "1";
    specs.push(
      quoted(
        `${many}:${operands.name.replaceAll(/[[\]:]/g, "")}:${action(operandCandidates(command))}`,
      ),
    );
  }
  return `        ${command.name}) _arguments ${specs.join(" ")} ;;`;
}

function flagSpec(flag: OptionSpec): string {
  const { name, value, repeatable, summary } = flag;
  const about = `[${summary.replaceAll(/[[\]]/g, "\\$&")}]`;
  const once = repeatable === true ? "*" : "";
  if (value === undefined) return quoted(`${once}--${name}${about}`);
  const label = value.name.replaceAll(":", "\\:");
  return quoted(`${once}--${name}=${about}:${label}:${action(valueCandidates(flag))}`);
}

function action({ words, paths }: Candidates): string {
  if (paths === "file") return "_files";
  if (paths === "folder") return "_files -/";
  return `(${words.join(" ")})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
