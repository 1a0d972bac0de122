import type { MigrationDump, MigrationDumpTrouble, MigrationLine } from "@pk-config/schema";
import type { Io, Output } from "../../io.ts";
import { progressLine } from "../../progress.ts";
import type { Colours } from "../../render/colours.ts";
import { maskLiveKeys } from "../../render/redact.ts";
import { safeJson } from "../../render/report.ts";
import { printable } from "../../text/printable.ts";
import { wrap } from "../../text/wrap.ts";
import { effectPaint } from "../report/effect-look.ts";
import { type DumpOutcome, prettyDumpEnd } from "./dump-end.ts";
import type { DumpTotals } from "./migrate-dump.ts";
import type { LineFinding, LineReport } from "./migrated-block.ts";

/** Tells what becomes of a dump, while it is migrated. */
export interface DumpTeller {
  line(report: LineReport): void;
  progress(lines: number, bytes: number): void;
  end(totals: DumpTotals, outcome: DumpOutcome): void;
  /** Takes the progress away, before somebody else prints. */
  clear(): void;
}

/** What a teller tells of, and to whom. */
export interface DumpTelling {
  readonly file: string;
  readonly size: number | undefined;
  readonly io: Io;
  readonly output: Output;
  readonly colours: Colours;
  readonly columns: number;
  readonly format: "pretty" | "json";
}

/** Tells why a dump could not be read or written, to programs as part of the report. */
export function tellTrouble(
  file: string,
  message: string,
  { io, output, format }: Pick<DumpTelling, "io" | "output" | "format">,
): void {
  if (format === "json") {
    const [own, trouble] = [maskLiveKeys(file), maskLiveKeys(message)] as const;
    const report: MigrationDumpTrouble = { version: 1, file: own, trouble };
    output.write(`${safeJson(report)}\n`);
    // Whoever reads the report there must find nothing else.
    if (output === io.stderr) return;
  }
  io.stderr.write(`pk-config: ${printable(`${file}: ${message}`)}\n`);
}

/** Most lines that are told one by one; a program may have all of them. */
const mostLines = 20;

/** Opens the report of a dump. */
export function openDumpTeller(telling: DumpTelling): DumpTeller {
  const { file, size, io, output, format } = telling;
  const shown = progressLine(io);
  const hints = new Set<string>();
  let told = 0;
  const say = (text: string) => {
    if (text === "") return;
    shown.clear();
    output.write(text);
  };
  return {
    line(report) {
      told++;
      if (format === "json") say(`${safeJson(lineReport(file, report))}\n`);
      else if (told <= mostLines) say(prettyLine(report, telling, hints));
    },
    progress(lines, bytes) {
      const part =
        size === undefined || size === 0 ? "" : `  ${Math.floor((bytes / size) * 100)} %`;
      shown.show(() => `Migrating ${printable(file)}  ${lines.toLocaleString("en")} lines${part}`);
    },
    end(totals, outcome) {
      if (format === "json") say(`${safeJson(dumpReport(file, totals, outcome))}\n`);
      else
        say(prettyDumpEnd(totals, outcome, { ...telling, hidden: Math.max(0, told - mostLines) }));
    },
    clear: shown.clear,
  };
}

function lineReport(file: string, { line, verdict, findings }: LineReport): MigrationLine {
  return { version: 1, file, line, verdict, findings: findings.map(masked) };
}

function masked({ code, effect, message, hint, pointer }: LineFinding) {
  return {
    code,
    effect,
    message: maskLiveKeys(message),
    ...(hint === undefined ? {} : { hint: maskLiveKeys(hint) }),
    pointer: maskLiveKeys(pointer),
  };
}

function dumpReport(
  file: string,
  { counts, codes }: DumpTotals,
  { idle, written }: DumpOutcome,
): MigrationDump {
  const { values: _, fields: __, ...told } = counts;
  const message = idle === undefined ? {} : { message: maskLiveKeys(idle) };
  return {
    version: 1,
    file,
    dump: { ...told, written, ...message, codes: codes.map((code) => ({ ...code })) },
  };
}

/** A line for people. What is to be done is told where it is told of for the first time. */
function prettyLine(
  { line, findings }: LineReport,
  { file, colours, columns }: DumpTelling,
  hints: Set<string>,
): string {
  const { bold, cyan } = colours;
  const width = Math.min(columns, 120);
  const said = (words: string) => printable(maskLiveKeys(words));
  const lines = findings
    .filter(({ effect }) => effect !== "approximate")
    .flatMap(({ code, effect, message, hint, pointer }) => {
      const head = `${bold(`${printable(file)}:${line}`)} ${effectPaint(effect, colours)(effect)} ${bold(code)}${pointer === "" ? "" : ` ${said(pointer)}`}`;
      const isNew = hint !== undefined && !hints.has(hint);
      if (isNew) hints.add(hint);
      const help = isNew ? wrap(said(hint), width - 8) : [];
      return [
        head,
        ...wrap(said(message), width - 2).map((words) => `  ${words}`),
        ...help.map((words, at) => (at === 0 ? `  ${cyan("hint")}  ${words}` : `        ${words}`)),
      ];
    });
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}
