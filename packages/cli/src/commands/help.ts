import type { CommandSpec, OptionSpec } from "../command.ts";
import { commandNamed, commandSpecs, commonOptions } from "../command-table.ts";
import { unknownCommand } from "../parse-call.ts";
import { type Colours, coloursFor } from "../render/colours.ts";
import type { Run } from "../run.ts";
import { wrap } from "../text/wrap.ts";
import { version } from "../version.ts";

/** `help`, and `--help` anywhere: the table in words. */
export const help: Run = async ({ operands, options }, io) => {
  const [name] = operands;
  const colours = await coloursFor(io.stdout, options.value("color"), io.env);
  const page = { colours, width: Math.min(Math.max(io.stdout.columns ?? 80, 40), 100) };
  if (name === undefined) {
    io.stdout.write(overview(page));
    return 0;
  }
  const command = commandNamed(name);
  if (command === undefined) throw unknownCommand(name);
  io.stdout.write(commandPage(command, page));
  return 0;
};

interface Page {
  readonly colours: Colours;
  readonly width: number;
}

/** Commands that the overview leaves to whoever looks for them. */
const plumbing: ReadonlySet<string> = new Set(["version"]);

function overview(page: Page): string {
  const listed = commandSpecs.filter(({ name }) => !plumbing.has(name));
  const rows = listed.map(({ name, summary }): Row => [name, summary]);
  return text([
    ...title(
      `pk-config ${version}`,
      "finds every mistake in a Portkey config and shows where it is.",
      page,
    ),
    "",
    heading("Usage", page),
    "  pk-config <command> [options]",
    "",
    heading("Commands", page),
    ...table(rows, page),
    "",
    heading("Options", page),
    ...table([...commonOptions.map(optionRow), ["-v, --version", "Print the version."]], page),
    "",
    heading("Examples", page),
    ...table(
      [
        ["pk-config validate conf.json", "Check a config."],
        ["pk-config rules PK2001", "Explain a diagnostic."],
        ["pk-config help validate", "All about a command."],
      ],
      page,
    ),
  ]);
}

function commandPage(command: CommandSpec, page: Page): string {
  const { name, operands, options, summary, details, examples } = command;
  const flags = [...options, ...commonOptions].map(optionRow);
  return text([
    ...title(`pk-config ${name}`, lowerFirst(summary), page),
    "",
    heading("Usage", page),
    `  pk-config ${name}${options.length === 0 ? "" : " [options]"}${operands === undefined ? "" : ` ${operands.name}`}`,
    "",
    ...details.flatMap((paragraph) => [...wrap(paragraph, page.width), ""]),
    heading("Options", page),
    ...table(flags, page),
    "",
    heading("Examples", page),
    ...examples.flatMap(({ command: line, says }) => [
      `  ${page.colours.dim(`# ${says}`)}`,
      `  ${line}`,
    ]),
  ]);
}

type Row = readonly [string, string];

function optionRow({ name, short, value, summary, repeatable }: OptionSpec): Row {
  const flag = `${short === undefined ? "    " : `-${short}, `}--${name}`;
  const choices = value?.choices === undefined ? "" : ` One of ${value.choices.join(", ")}.`;
  const again = repeatable === true ? " May be given several times." : "";
  return [`${flag}${value === undefined ? "" : ` ${value.name}`}`, `${summary}${choices}${again}`];
}

/** Two columns; where the screen is narrow, the second stands under the first. */
function table(rows: readonly Row[], { colours, width }: Page): string[] {
  const first = Math.max(...rows.map(([left]) => left.length)) + 4;
  const beside = width - first >= 30;
  return rows.flatMap(([left, right]) => {
    const indent = beside ? first : 8;
    const lines = wrap(right, width - indent);
    const padded = `  ${left}`.padEnd(first);
    if (!beside) return [`  ${colours.bold(left)}`, ...lines.map((line) => `        ${line}`)];
    return lines.map(
      (line, index) => `${index === 0 ? colours.bold(padded) : " ".repeat(first)}${line}`,
    );
  });
}

function title(name: string, words: string, { colours, width }: Page): string[] {
  const [first = "", ...rest] = wrap(`${name}: ${words}`, width);
  return [`${colours.bold(first.slice(0, name.length))}${first.slice(name.length)}`, ...rest];
}

function heading(words: string, { colours }: Page): string {
  return colours.bold(colours.cyan(words));
}

function lowerFirst(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

function text(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
