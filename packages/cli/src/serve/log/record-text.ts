import type { NetworkCause } from "@pk-config/core";
import { causeWords } from "../../plan/walk-words.ts";
import type { Colours, Paint } from "../../render/colours.ts";
import { plural } from "../../text/plural.ts";
import { widthOf } from "../../text/width.ts";
import type {
  AttemptRecord,
  CutRecord,
  LogRecord,
  RequestRecord,
  RunRecord,
  Target,
  TurnedAwayRecord,
  WaitingRecord,
} from "./record.ts";
import { brief, said } from "./said.ts";

/** Cells of the columns; what is longer pushes the rest of its line. */
const widths = { request: 6, outcome: 9, ms: 8, what: 26 } as const;

/** A record as a line for people: when, which request, what came of it, how long, who, and why. */
export function recordText(record: LogRecord, colours: Colours): string {
  if (record.kind === "turned-away") return turnedAwayText(record, colours);
  const { atMs, request } = record;
  const number = record.kind === "request" ? `#${request}` : `#${request}.${record.call}`;
  const [outcome, paint] = outcomeOf(record, colours);
  const start = [
    colours.dim(timeOf(atMs)),
    colours.cyan(number.padEnd(widths.request)),
    paint(outcome.padEnd(widths.outcome)),
    `${Math.round(record.ms)} ms`.padStart(widths.ms),
  ].join(" ");
  const [what, ...more] =
    record.kind === "request" ? ofRequest(record, colours) : ofCall(record, colours);
  return `${[start, what, ...more].join("  ")}\n`;
}

/** The time of day where the gateway runs. */
export function timeOf(atMs: number): string {
  const at = new Date(atMs);
  const [hours, minutes, seconds] = [at.getHours(), at.getMinutes(), at.getSeconds()].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${hours}:${minutes}:${seconds}.${String(at.getMilliseconds()).padStart(3, "0")}`;
}

function turnedAwayText(record: TurnedAwayRecord, colours: Colours): string {
  const { atMs, method, path = "", status, code, why } = record;
  const start = [
    colours.dim(timeOf(atMs)),
    "".padEnd(widths.request),
    colours.red(String(status).padEnd(widths.outcome)),
    "".padEnd(widths.ms),
  ].join(" ");
  const what = padded(method === undefined ? "no request" : `${method} ${said(brief(path))}`);
  return `${start}  ${what}  ${colours.yellow(code)}: ${said(why)}\n`;
}

function outcomeOf(record: RunRecord, colours: Colours): [string, Paint] {
  const { red, green, yellow, bold } = colours;
  if (record.kind === "cut") return ["cut off", red];
  if (record.kind === "waiting") return ["waiting", yellow];
  const { status } = record;
  if (record.kind === "attempt" && record.outcome !== "reply") {
    return record.outcome === "cancelled"
      ? [record.detail === undefined ? "gone" : "given up", yellow]
      : [record.cause === undefined ? "timeout" : faults[record.cause], red];
  }
  const good = status !== undefined && status >= 200 && status <= 299;
  const paint = good ? green : red;
  return [String(status), record.kind === "request" ? (text) => bold(paint(text)) : paint];
}

/** In a word that fits its column. */
const faults: Readonly<Record<NetworkCause, string>> = {
  refused: "refused",
  reset: "reset",
  closed: "closed",
  dns: "no name",
  tls: "no TLS",
  "connect-timeout": "no answer",
  forbidden: "forbidden",
  unsendable: "not sent",
};

function ofCall(record: AttemptRecord | WaitingRecord | CutRecord, colours: Colours): string[] {
  const target = padded(targetWords(record.of));
  if (record.kind === "waiting") return [target, "no answer yet"];
  if (record.kind === "cut") {
    const why =
      record.cause === undefined
        ? `the ${record.gone === "gateway" ? "gateway hung up" : "caller went away"} before the end of the answer`
        : `the answer broke off after part of it had gone to the caller: ${causeWords(record.cause)}`;
    return [target, why];
  }
  return [target, `${colours.dim(said(record.why))}${cameWords(record)}`];
}

/** What came of a call, where that is no reply. */
function cameWords({ outcome, cause, status, detail }: AttemptRecord): string {
  if (outcome === "reply") return "";
  if (outcome === "cancelled") return ` → ${said(detail ?? "the caller has gone")}`;
  const what = detail ?? (cause === undefined ? "timeout" : causeWords(cause));
  return ` → ${said(what)}, which counts as ${status}`;
}

function ofRequest(
  { method, path, calls, code, param, why, findings, id }: RequestRecord,
  colours: Colours,
): string[] {
  return [
    colours.bold(padded(`${method} ${said(brief(path))}`)),
    plural(calls, "call"),
    ...(code === undefined ? [] : [colours.yellow(code + paramWords(param))]),
    ...(why === undefined ? [] : [said(why)]),
    ...(findings === undefined ? [] : [`findings ${findings.join(", ")}`]),
    colours.dim(`trace ${said(brief(id))}`),
  ];
}

function paramWords(param: string | undefined): string {
  return param === undefined ? "" : ` in ${said(brief(param))}`;
}

/** A target by its pointer and what people call it. */
function targetWords({ pointer, name, provider, host, isElsewhere }: Target): string {
  const known = name ?? provider;
  const where = known !== undefined && isElsewhere === true ? ` at ${host}` : "";
  return said(`${pointer === "" ? "the root" : pointer} ${known ?? host}${where}`);
}

function padded(text: string): string {
  return text + " ".repeat(Math.max(0, widths.what - widthOf(text)));
}
