import { commandSpecs } from "../command-table.ts";
import { type Candidates, flagsOf, operandCandidates, valueCandidates } from "./candidates.ts";

/** The completion script for bash. */
export function bashScript(): string {
  const names = commandSpecs.map(({ name }) => name).join(" ");
  const values = commandSpecs.flatMap((command) =>
    flagsOf(command).flatMap((flag) =>
      flag.value === undefined
        ? []
        : [`    ${command.name}:--${flag.name}) ${reply(valueCandidates(flag))}; return ;;`],
    ),
  );
  const flags = commandSpecs.map(
    (command) =>
      `    ${command.name}) words="${flagsOf(command)
        .map(({ name }) => `--${name}`)
        .join(" ")}" ;;`,
  );
  const operands = commandSpecs.map(
    (command) => `    ${command.name}) ${reply(operandCandidates(command))} ;;`,
  );
  return `# bash completion for pk-config: source <(pk-config completion bash)
_pk_config() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD - 1]}"
  local command="" words="" at
  # bash splits --flag=value into three words.
  if [[ $current == "=" ]]; then
    current=""
  elif [[ $before == "=" ]]; then
    before="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    case " ${names} " in
      *" \${COMP_WORDS[at]} "*) command="\${COMP_WORDS[at]}"; break ;;
    esac
  done
  COMPREPLY=()
  case "$command:$before" in
${values.join("\n")}
  esac
  if [[ -z $command ]]; then
    COMPREPLY=($(compgen -W "${names} --help --version" -- "$current"))
    return
  fi
  if [[ $current == -* ]]; then
    case "$command" in
${flags.join("\n")}
    esac
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    return
  fi
  case "$command" in
${operands.join("\n")}
  esac
}
complete -o filenames -F _pk_config pk-config
`;
}

function reply({ words, paths }: Candidates): string {
  if (paths === "file") return "compopt -o default; COMPREPLY=()";
  if (paths === "folder") return "compopt -o dirnames; COMPREPLY=()";
  return `COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$current"))`;
}
