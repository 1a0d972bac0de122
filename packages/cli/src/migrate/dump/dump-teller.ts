import type { MigrationDump, MigrationLine } from "@pk-config/schema";
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

/** Most lines that are told one by one; a program may have all of them. */
const mostLines = 20;

/** Opens the report of a dump. */
export function openDumpTeller(telling: DumpTelling): DumpTeller {
  const { file, size, io, output, format } = telling;
  const shown = progressLine(io);
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
      else if (told <= mostLines) say(prettyLine(report, telling));
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
  { written }: DumpOutcome,
): MigrationDump {
  return {
    version: 1,
    file,
    dump: { ...counts, written, codes: codes.map((code) => ({ ...code })) },
  };
}

function prettyLine(
  { line, findings }: LineReport,
  { file, colours, columns }: DumpTelling,
): string {
  const { bold } = colours;
  const said = (words: string) => printable(maskLiveKeys(words));
  const lines = findings
    .filter(({ effect }) => effect !== "approximate")
    .flatMap(({ code, effect, message, pointer }) => {
      const head = `${bold(`${printable(file)}:${line}`)} ${effectPaint(effect, colours)(effect)} ${bold(code)}${pointer === "" ? "" : ` ${said(pointer)}`}`;
      return [
        head,
        ...wrap(said(message), Math.min(columns, 120) - 2).map((words) => `  ${words}`),
      ];
    });
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}
