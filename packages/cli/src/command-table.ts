import type { CommandSpec, OptionSpec } from "./command.ts";
import { migrateOptions } from "./migrate-options.ts";
import { planOptions } from "./plan-options.ts";
import { serveOptions } from "./serve-options.ts";
import { validateOptions } from "./validate-options.ts";

/** The shells there is a completion script for. */
export const shells = ["bash", "zsh", "fish"] as const;

/** The schemas that can be printed. */
export const schemaNames = [
  "config.v2",
  "config.v1",
  "pk-config",
  "providers",
  "report.v1",
  "migration.v1",
  "plan.v1",
  "trace.v1",
  "serve-log.v1",
] as const;

/** Flags every command understands. */
export const commonOptions = [
  { name: "help", short: "h", summary: "Print this help." },
  {
    name: "color",
    value: { name: "WHEN", choices: ["auto", "always", "never"] },
    summary: "Colour the output. `auto` does so on a terminal and heeds NO_COLOR and FORCE_COLOR.",
  },
] as const satisfies readonly OptionSpec[];

/** Every command there is, to the letter: the types of names are taken from it. */
const table = [
  {
    name: "validate",
    summary: "Check configs, and show every mistake where it is.",
    operands: {
      name: "[file|glob|folder|-]...",
      most: Number.POSITIVE_INFINITY,
      completes: "file",
    },
    details: [
      "A file that is named is always checked, and so is what a glob matches, unless `exclude` in pk-config.json holds it. In a folder, *.json and *.jsonc files are checked at any depth when they look like a config: an object with a key such as strategy, targets, provider or virtual_key at its root. node_modules and folders whose name begins with a dot are passed over. - reads the standard input. Without any, the globs under `include` in pk-config.json are checked.",
      "Exit codes: 0 nothing that fails the run, 1 findings, 2 a wrong call, a file that could not be read, or no file to check, 3 pk-config itself failed.",
    ],
    options: validateOptions,
    examples: [
      { command: "pk-config validate conf.json", says: "Check one file." },
      {
        command: "pk-config validate configs 'teams/**/*.json'",
        says: "Check a folder and a glob.",
      },
      {
        command: "curl -s $URL | pk-config validate -",
        says: "Check what another program prints.",
      },
      { command: "pk-config validate --diff conf.json", says: "See what --fix would change." },
      { command: "pk-config validate --format sarif . > pk.sarif", says: "Feed a code scanner." },
      {
        command: "pk-config validate --baseline known.json --update-baseline .",
        says: "Accept today's findings, and fail on new ones only.",
      },
    ],
  },
  {
    name: "migrate",
    summary: "Turn Configs 1.0, and requests to the old API, into today's.",
    operands: {
      name: "[file|glob|folder|-]...",
      most: Number.POSITIVE_INFINITY,
      completes: "file",
    },
    details: [
      "The new config is printed, and what was found goes to the error stream: exact means the same, approximate not in every case, manual leaves something to be done by hand, refused offers nothing. Comments, order and layout stay. What is Configs 2.0 already comes back byte for byte, and no result is offered that `validate` would call an error.",
      "One file is printed; of several, or of a folder, say what is to be done: --diff, --check or --write. Files are found as `validate` finds them.",
      "Exit codes: 0 nothing is left to do by hand, 1 something is, or a config is refused, --check found a file that would change, or --verify a difference, 2 a wrong call or a file that could not be read or written, 3 pk-config itself failed.",
    ],
    options: migrateOptions,
    examples: [
      { command: "pk-config migrate old.json > new.json", says: "Migrate one file." },
      { command: "pk-config migrate --diff configs", says: "See what would change." },
      {
        command: "pk-config migrate --write --backup 'gateway/**/*.json'",
        says: "Migrate files where they are, and keep the old ones.",
      },
      {
        command: "pk-config migrate --check --verify configs",
        says: "In CI: is anything old left? Do the new configs make the same calls?",
      },
      {
        command: "pk-config migrate --ndjson --field config dump.ndjson > new.ndjson",
        says: "Migrate a dump of a database.",
      },
      {
        command: "pk-config migrate --request call.sh",
        says: "Migrate a curl command, or another request.",
      },
    ],
  },
  {
    name: "plan",
    summary: "Show where a request goes, why, and what each outcome leads to.",
    operands: { name: "FILE|-", most: 1, completes: "file" },
    details: [
      "Nobody is called. A plan tells what was decided and where the config says so, each attempt with its address, headers, timeout and retries, and what each outcome leads to. Secrets are named by where they are found, and never printed.",
      "Without --seed each balancer is shown with the shares of its targets, and then every way that the request can go. With --outcome a run is shown call by call instead.",
      "Exit codes: 0 a plan, 1 the config has errors or the request is refused, 2 a wrong call or a file that could not be read, 3 pk-config itself failed.",
    ],
    options: planOptions,
    examples: [
      { command: "pk-config plan conf.json", says: "Show every way a request can go." },
      {
        command:
          'pk-config plan conf.json --body body.json --header \'x-portkey-metadata: {"plan": "paid"}\' --seed 7',
        says: "Show where one request goes.",
      },
      {
        command: "pk-config plan conf.json --seed 7 --outcome 1=429,2=timeout",
        says: "What happens if the first call is rate limited and the second too slow?",
      },
      {
        command: "pk-config plan conf.json --open /targets/0",
        says: "What happens while the first target is left alone?",
      },
      {
        command: "pk-config plan conf.json --seed 7 --curl",
        says: "Try the upstreams by hand.",
      },
      {
        command: "pk-config plan conf.json --seed 7 --json | jq '.attempts[].call.url'",
        says: "Feed a program.",
      },
    ],
  },
  {
    name: "serve",
    summary: "Run a local gateway by a config.",
    operands: { name: "[FILE]", most: 1, completes: "file" },
    details: [
      "Takes the requests of OpenAI's clients at http://127.0.0.1:8787/v1 and sends each where the config says. Without a config each request brings its own in x-portkey-config. Nothing else has to run: no database, no broker.",
      "The files are read again when they change. A config with errors is not used: the gateway goes on with the one before and says why. Ctrl-C lets running requests end.",
      "Exit codes: 0 it was stopped, 1 the config has errors, 2 a wrong call, a file that could not be read, or a port that is in use, 3 pk-config itself failed.",
    ],
    options: serveOptions,
    examples: [
      { command: "pk-config serve conf.json", says: "Run a gateway by one config." },
      {
        command: "OPENAI_API_KEY=… pk-config serve conf.json --providers providers.json",
        says: "The config names @slugs; what they stand for and where their keys are says a catalogue.",
      },
      {
        command: "OPENAI_BASE_URL=http://127.0.0.1:8787/v1 python app.py",
        says: "Let a program use it.",
      },
      {
        command: "pk-config serve --port 9000 --log json | jq 'select(.kind == \"attempt\")'",
        says: "Take the config from each request, and feed a program with the log.",
      },
      {
        command: "pk-config serve conf.json --trust-host ollama",
        says: "Let it call a private host.",
      },
    ],
  },
  {
    name: "rules",
    summary: "List all diagnostics, or explain one.",
    operands: { name: "[CODE|FAMILY]", most: 1, completes: "code" },
    details: ["With a code it prints the page of that diagnostic; no network is needed."],
    options: [
      {
        name: "format",
        value: { name: "FORMAT", choices: ["pretty", "json"] },
        summary: "How to print them; pretty is the default.",
      },
    ],
    examples: [
      { command: "pk-config rules", says: "List every code." },
      { command: "pk-config rules PK2001", says: "Explain one code." },
      { command: "pk-config rules PK6", says: "List one family." },
    ],
  },
  {
    name: "schema",
    summary: "Print a JSON Schema.",
    operands: { name: "[SCHEMA]", most: 1, choices: schemaNames },
    details: [
      "config.v2 (the default) describes configs, config.v1 the format before it, pk-config the project file, providers the provider catalogue `providers.json`, report.v1 what `validate --format json` prints, migration.v1 what `migrate --report json` prints, plan.v1 what `plan --json` prints, trace.v1 the run in it, and serve-log.v1 each line of `serve --log json`.",
    ],
    options: [],
    examples: [
      { command: "pk-config schema > config.v2.schema.json", says: "Save it for an editor." },
    ],
  },
  {
    name: "init",
    summary: "Write a commented starter config and a project file.",
    operands: { name: "[folder]", most: 1, completes: "folder" },
    details: [
      "Writes config.jsonc and pk-config.json. It never overwrites a file unless --force is given.",
    ],
    options: [{ name: "force", summary: "Overwrite what is there." }],
    examples: [{ command: "pk-config init gateway", says: "Start in the folder gateway." }],
  },
  {
    name: "completion",
    summary: "Print a completion script for a shell.",
    operands: { name: "SHELL", most: 1, choices: shells },
    details: ["The script completes commands, flags, their values, codes and files."],
    options: [],
    examples: [
      { command: "source <(pk-config completion bash)", says: "In ~/.bashrc." },
      { command: "source <(pk-config completion zsh)", says: "In ~/.zshrc, after compinit." },
      { command: "pk-config completion fish | source", says: "In config.fish." },
    ],
  },
  {
    name: "help",
    summary: "Explain a command.",
    operands: { name: "[COMMAND]", most: 1 },
    details: [],
    options: [],
    examples: [{ command: "pk-config help validate", says: "All about validate." }],
  },
  {
    name: "version",
    summary: "Print the version.",
    details: [],
    options: [],
    examples: [{ command: "pk-config --version", says: "The same." }],
  },
] as const satisfies readonly CommandSpec[];

/** Every command there is. */
export const commandSpecs: readonly CommandSpec[] = table;

/** The name of a command. */
export type CommandName = (typeof table)[number]["name"];

/** The name of a flag of any command. */
export type OptionName =
  | (typeof table)[number]["options"][number]["name"]
  | (typeof commonOptions)[number]["name"];

/** A command by its name. */
export function commandNamed(name: string): (typeof table)[number] | undefined {
  return table.find((command) => command.name === name);
}
