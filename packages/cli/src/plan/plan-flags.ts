import { UsageError } from "../io.ts";
import type { Options } from "../parse-call.ts";
import type { Invocation } from "../run.ts";
import { thisMachine } from "../this-machine.ts";
import { type Outcomes, outcomesFrom } from "./outcomes.ts";

/** The arguments of `plan`, checked and understood. */
export interface PlanFlags {
  /** The config: a path, or `-` for the standard input. */
  readonly config: string;
  readonly output: "pretty" | "json" | "curl";
  readonly method: string;
  /** Path of the request, with its query string. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body: a path, or `-` for the standard input. */
  readonly body: string | undefined;
  readonly seed: string | undefined;
  readonly nowMs: number;
  /** Pointers of the targets whose circuits are open. */
  readonly open: readonly string[];
  readonly outcomes: Outcomes | undefined;
  /** The provider catalogue. */
  readonly providers: string | undefined;
  /** Hosts that may be private, besides those that are named. */
  readonly trustedHosts: readonly string[];
}

/** Reads the arguments, and refuses those that contradict each other. */
export function planFlags({ operands, options }: Invocation): PlanFlags {
  const [config] = operands;
  if (config === undefined || config === "") {
    throw new UsageError(
      "`plan` needs a config.",
      "For example pk-config plan conf.json --body body.json --seed 7",
    );
  }
  const body = options.value("body");
  if (config === "-" && body === "-") {
    throw new UsageError(
      "The config and the body cannot both come from the standard input.",
      "Put one of them into a file.",
    );
  }
  if (options.has("project") && options.has("no-project")) {
    throw new UsageError("--project and --no-project contradict each other.");
  }
  if (options.has("providers") && options.has("catalogue")) {
    throw new UsageError("--catalogue is another name of --providers: give one of them.");
  }
  const outcomes = outcomesFrom(options.values("outcome"));
  const output = outputOf(options);
  if (output === "curl" && outcomes !== undefined) {
    throw new UsageError("--curl prints calls and --outcome a run: give one of them.");
  }
  return {
    config,
    output,
    method: methodFrom(options.value("method")),
    path: pathFrom(options.value("path")),
    headers: headersFrom(options.values("header")),
    body,
    seed: options.value("seed"),
    nowMs: timeFrom(options.value("now")),
    open: options.values("open"),
    outcomes,
    providers: options.value("providers") ?? options.value("catalogue"),
    trustedHosts: options.value("for") === "serve" ? thisMachine : [],
  };
}

function outputOf(options: Options): PlanFlags["output"] {
  const format = options.value("format");
  if (options.has("curl")) {
    if (format !== undefined || options.has("json"))
      throw new UsageError("--curl prints commands for a shell, so it has no format.");
    return "curl";
  }
  if (options.has("json") && format === "pretty")
    throw new UsageError("--json means --format json, but --format pretty was given.");
  return options.has("json") || format === "json" ? "json" : "pretty";
}

function methodFrom(method = "POST"): string {
  if (/^[a-z]+$/i.test(method)) return method.toUpperCase();
  throw new UsageError(`--method cannot be "${method}".`, "It is a word such as POST or GET.");
}

function pathFrom(path = "/v1/chat/completions"): string {
  if (/^\/[^\s\p{Cc}]*$/u.test(path)) return path;
  throw new UsageError(
    "--path must begin with a slash, and hold no spaces.",
    "It is the path that the gateway is asked for, such as /v1/chat/completions.",
  );
}

/** What is no header is not quoted: a value may be a secret. Values of one name are joined, as always. */
function headersFrom(values: readonly string[]): Readonly<Record<string, string>> {
  const headers = new Map<string, string>();
  for (const [index, value] of values.entries()) {
    const [, name, text = ""] = /^\s*([^\s:]+)\s*:\s*([\s\S]*?)\s*$/.exec(value) ?? [];
    if (name === undefined || isTorn(value)) {
      throw new UsageError(
        `--header number ${index + 1} is not of the form 'NAME: VALUE'.`,
        'For example --header \'x-portkey-metadata: {"plan": "paid"}\'; mind the quotes.',
      );
    }
    const key = name.toLowerCase();
    const before = headers.get(key);
    headers.set(key, before === undefined ? text : `${before}, ${text}`);
  }
  return Object.fromEntries(headers);
}

/** Whether a header ends where a shell would have cut one without quotes. */
function isTorn(value: string): boolean {
  return /:$|authorization\s*:\s*(?:basic|bearer|token)$/i.test(value);
}

/** Months of all lengths are taken for 31 days by `Date.parse`. */
function isDayOfMonth(text: string): boolean {
  const [year = 0, month = 0, ofMonth = 0] = text.slice(0, 10).split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, ofMonth)).getUTCDate() === ofMonth;
}

const day = /^\d{4}-\d\d-\d\d$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

/** The time that sticky choices go by. Without a zone it is UTC, so that it is the same everywhere. */
function timeFrom(text = "0"): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  const zone = moment.exec(text);
  const ms = day.test(text)
    ? Date.parse(text)
    : zone === null
      ? Number.NaN
      : Date.parse(zone[1] === undefined ? `${text}Z` : text);
  if (Number.isFinite(ms) && isDayOfMonth(text)) return ms;
  throw new UsageError(
    `--now cannot be "${text}".`,
    "It is a number of milliseconds since 1970, or a date such as 2026-03-01T12:00:00Z.",
  );
}
