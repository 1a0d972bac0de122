import { parseArgs } from "node:util";
import type { CommandSpec, OptionSpec } from "./command.ts";
import {
  type CommandName,
  commandNamed,
  commandSpecs,
  commonOptions,
  type OptionName,
} from "./command-table.ts";
import { UsageError } from "./io.ts";

/** The flags of one call, checked against the table. */
export interface Options {
  has(name: OptionName): boolean;
  /** The last value given. */
  value(name: OptionName): string | undefined;
  values(name: OptionName): readonly string[];
}

/** What the person asked for. */
export type Call =
  | {
      readonly do: "run";
      readonly command: CommandName;
      readonly operands: readonly string[];
      readonly options: Options;
    }
  | { readonly do: "help"; readonly command: CommandName | undefined; readonly options: Options }
  | { readonly do: "version" }
  | { readonly do: "nothing" };

type Token = NonNullable<ReturnType<typeof parseTokens>>[number];
type OptionToken = Extract<Token, { kind: "option" }>;

/** Reads the arguments by the table, and refuses what is not in it. */
export function parseCall(argv: readonly string[]): Call {
  const tokens = parseTokens(argv);
  const words = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const flags = tokens.filter((token) => token.kind === "option");
  const [name, ...operands] = words;
  const command = name === undefined ? undefined : commandNamed(name);
  const known: readonly OptionSpec[] = [...commonOptions, ...(command?.options ?? [])];
  if (name === undefined && flags.some(({ rawName }) => /^(?:--version|-v|-V)$/.test(rawName))) {
    return { do: "version" };
  }
  if (name !== undefined && command === undefined) throw unknownCommand(name);
  if (flags.some((flag) => flag.name === "help" || flag.rawName === "-h")) {
    const colour = flags.flatMap((flag) => (flag.name === "color" ? [flag.value ?? ""] : []));
    return {
      do: "help",
      command: command?.name,
      options: optionsFrom(new Map([["color", colour]])),
    };
  }
  const given = new Map<string, string[]>();
  for (const flag of flags) {
    const spec = known.find((option) => option.name === flag.name);
    if (spec === undefined) throw unknownOption(flag, command, known);
    const values = given.get(spec.name) ?? [];
    given.set(spec.name, values);
    values.push(checkedValue(flag, spec));
    if (values.length > 1 && spec.value !== undefined && spec.repeatable !== true) {
      throw new UsageError(`--${spec.name} was given ${values.length} times; it takes one value.`);
    }
  }
  if (command === undefined) return { do: "nothing" };
  checkOperands(command, operands, given);
  return { do: "run", command: command.name, operands, options: optionsFrom(given) };
}

/** One pass with the flags of all commands, which never differ in whether they take a value. */
function parseTokens(argv: readonly string[]) {
  const all: readonly OptionSpec[] = [
    ...commonOptions,
    ...commandSpecs.flatMap((command) => command.options),
  ];
  const options = Object.fromEntries(
    all.map(({ name, short, value }) => [
      name,
      {
        type: value === undefined ? ("boolean" as const) : ("string" as const),
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
  return parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;
}

function checkedValue(flag: OptionToken, { name, value }: OptionSpec): string {
  if (value === undefined) {
    if (flag.value === undefined) return "";
    throw new UsageError(`--${name} takes no value.`);
  }
  const { choices } = value;
  const missing =
    flag.value === undefined || (!flag.inlineValue && /^-./.test(flag.value)) || flag.value === "";
  if (missing) {
    throw new UsageError(`--${name} needs a value.`, missingHint(flag, name, value));
  }
  if (choices !== undefined && !choices.includes(flag.value)) {
    throw new UsageError(
      `--${name} cannot be "${flag.value}".`,
      `It is one of ${choices.join(", ")}.`,
      { name: flag.value, names: choices },
    );
  }
  return flag.value;
}

function missingHint(
  { value: next = "" }: OptionToken,
  name: string,
  { name: form, choices }: NonNullable<OptionSpec["value"]>,
): string {
  if (choices !== undefined) return `It is one of ${choices.join(", ")}.`;
  return /^-\d+$/.test(next)
    ? `A value that begins with a dash stands behind an equals sign: --${name}=${next}`
    : `--${name} ${form}`;
}

function checkOperands(
  command: CommandSpec,
  operands: readonly string[],
  given: ReadonlyMap<string, unknown>,
): void {
  const { operands: spec, name } = command;
  const extra = operands[spec?.most ?? 0];
  const secret = command.options.find((option) => option.secret === true && given.has(option.name));
  if (extra !== undefined && secret !== undefined) {
    throw new UsageError(
      `\`${name}\` was given ${operands.length} words that belong to no flag, and takes ${spec?.most ?? 0}.`,
      `Mind the quotes: --${secret.name} ${secret.value?.name}`,
    );
  }
  if (extra !== undefined) {
    throw new UsageError(`\`${name}\` does not know what to do with "${extra}".`);
  }
  if (spec?.choices === undefined) return;
  for (const operand of operands) {
    if (spec.choices.includes(operand)) continue;
    throw new UsageError(
      `\`${name}\` knows no "${operand}".`,
      `It is one of ${spec.choices.join(", ")}.`,
      { name: operand, names: spec.choices },
    );
  }
}

/** Commands that are not there yet, and what to do until they are. */
const notYet: Readonly<Record<string, string | undefined>> = {
  explain: undefined,
  test: undefined,
  simulate: undefined,
  diff: undefined,
  graph: undefined,
};

/** The error for a command that is not in the table. */
export function unknownCommand(name: string): UsageError {
  if (Object.hasOwn(notYet, name)) {
    return new UsageError(`\`${name}\` is not in this version yet.`, notYet[name]);
  }
  if (/[./\\*]|^-$/.test(name)) {
    return new UsageError(
      `"${name}" is not a command.`,
      `To check a file: pk-config validate ${name}`,
    );
  }
  const names = commandSpecs.map((command) => command.name);
  return new UsageError(`There is no command "${name}".`, `The commands are ${names.join(", ")}.`, {
    name,
    names,
  });
}

function unknownOption(
  flag: OptionToken,
  command: CommandSpec | undefined,
  known: readonly OptionSpec[],
): UsageError {
  const owners = commandSpecs.filter(({ options }) =>
    options.some(({ name }) => name === flag.name),
  );
  const where = command === undefined ? "Before a command" : `\`${command.name}\``;
  const [owner] = owners;
  if (owner !== undefined) {
    const names = owners.map(({ name }) => `\`${name}\``).join(", ");
    return new UsageError(
      `${where} ${command === undefined ? "there is" : "has"} no ${flag.rawName}: it belongs to ${names}.`,
    );
  }
  const names = [...known.map(({ name }) => `--${name}`), "--version"];
  return new UsageError(
    command === undefined
      ? `There is no option ${flag.rawName}.`
      : `\`${command.name}\` has no option ${flag.rawName}.`,
    `See pk-config ${command === undefined ? "" : `${command.name} `}--help`,
    { name: flag.rawName, names },
  );
}

function optionsFrom(given: ReadonlyMap<string, readonly string[]>): Options {
  return {
    has: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
  };
}
