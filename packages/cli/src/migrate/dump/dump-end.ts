import { catalogue } from "@pk-config/core";
import { type Piece, setInLines } from "../../plan/lines.ts";
import type { Colours } from "../../render/colours.ts";
import { duration } from "../../render/pretty.ts";
import { plural } from "../../text/plural.ts";
import { effectPaint, verdictPaint } from "../report/effect-look.ts";
import type { DumpTotals } from "./migrate-dump.ts";
import type { CodeCount } from "./migrated-block.ts";

/** What a dump came to besides its lines. */
export interface DumpOutcome {
  readonly durationMs: number;
  readonly exitCode: number;
  readonly written: boolean;
  /** Whether findings were counted in all lines. */
  readonly detail: boolean;
  /** Why nothing was done, where that needs a reason. */
  readonly idle: string | undefined;
}

/** How the end of a dump is shown. */
export interface EndLook {
  readonly file: string;
  readonly colours: Colours;
  readonly columns: number;
  /** How many lines are not told one by one. */
  readonly hidden: number;
}

/** What a dump came to, for people: its lines by what became of them, and what was found in them. */
export function prettyDumpEnd(
  { counts, codes }: DumpTotals,
  { detail, durationMs, exitCode, idle, written }: DumpOutcome,
  { colours, columns, file, hidden }: EndLook,
): string {
  const { lines, manual, migrated, refused, unchanged } = counts;
  const { bold, dim, green, red } = colours;
  const pieces: Piece[] = [
    exitCode === 0 ? { text: "✔", paint: green } : { text: "✖", paint: red },
    { text: `${file}:`, paint: bold },
    { text: `${many(lines, "line")}:` },
    { text: `${number(migrated)} migrated,`, paint: verdictPaint("migrated", colours) },
    { text: `${number(unchanged)} unchanged,` },
    { text: `${number(manual)} with a rest to be done by hand,`, ...alarm(manual, colours) },
    { text: `${number(refused)} refused${written ? ";" : ""}`, ...alarm(refused, colours) },
    ...(written ? [{ text: "written" }] : []),
    { text: `(${duration(durationMs)})`, paint: dim },
  ];
  const margin = { first: "", rest: "  ", paint: dim };
  const inner = { first: "  ", rest: "    ", paint: dim };
  const reason = idle === undefined ? [] : [{ text: idle, paint: red }];
  const more =
    detail || migrated + manual === 0
      ? []
      : [{ text: "What went over approximately is told by --check.", paint: dim }];
  const rest =
    hidden === 0
      ? []
      : [{ text: `… and ${many(hidden, "line")} more; --report json tells of each.` }];
  return [
    ...(rest.length === 0 ? [] : setInLines(rest, margin, columns)),
    ...setInLines(pieces, margin, columns),
    ...codes
      .filter(({ effect }) => effect !== "exact")
      .toSorted((one, other) => other.lines - one.lines)
      .flatMap((code) => setInLines(codePieces(code, colours), inner, columns)),
    ...(more.length === 0 ? [] : setInLines(more, inner, columns)),
    ...(reason.length === 0 ? [] : setInLines(reason, inner, columns)),
    "",
  ].join("\n");
}

function codePieces({ code, effect, lines, first }: CodeCount, colours: Colours): Piece[] {
  const where =
    lines === 1 ? `line ${number(first)}` : `${many(lines, "line")}, first ${number(first)}`;
  return [
    { text: effect, paint: effectPaint(effect, colours) },
    { text: code, paint: colours.bold },
    { text: `${catalogue[code].title}: ${where}` },
  ];
}

function alarm(count: number, { dim, red }: Colours): Pick<Piece, "paint"> {
  return { paint: count === 0 ? dim : red };
}

function number(count: number): string {
  return count.toLocaleString("en");
}

function many(count: number, noun: string): string {
  return plural(count, noun).replace(String(count), number(count));
}
