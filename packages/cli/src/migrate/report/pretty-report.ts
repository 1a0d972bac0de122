import { type Margin, type Piece, setInLines } from "../../plan/lines.ts";
import type { Colours } from "../../render/colours.ts";
import { duration } from "../../render/pretty.ts";
import { plural } from "../../text/plural.ts";
import type { FileTotals } from "../files/file-totals.ts";
import { changes, isProven, type MigratedFile } from "../files/migrated-file.ts";
import { lostText } from "../files/why-not-written.ts";
import type { MigrateFlags } from "../migrate-flags.ts";
import { verifyText } from "../verify-text.ts";
import { effectCounts, effectPieces, verdictPaint } from "./effect-look.ts";
import type { FilesReport } from "./files-report.ts";
import { prettyFindings } from "./pretty-findings.ts";

/** How a report looks. */
export interface PrettyLook {
  readonly colours: Colours;
  readonly columns: number;
  /** How many inputs there are. */
  readonly all: number;
}

/** The report of a run over files, for people. Of many files, those of today are only counted. */
export function prettyReport(flags: MigrateFlags, look: PrettyLook): FilesReport {
  const { colours, columns, all } = look;
  return {
    file(migrated) {
      const { before, faults = 0, file, findings, verdict, verified } = migrated;
      if (verdict === "unchanged" && all > 1 && faults === 0) return "";
      // What would go over means nothing where nothing is offered.
      const told =
        verdict === "refused" ? findings.filter(({ effect }) => effect !== "exact") : findings;
      const style = { colours, columns, exact: all === 1 };
      const shown = prettyFindings({ file, before, findings: told }, style);
      const compared = verified === undefined ? "" : verifyText(verified, { file, ...style });
      const end = setInLines(whatBecame(migrated, flags, colours), margin(colours), columns);
      const gap = all > 1 && shown + compared !== "" ? "\n" : "";
      const more = remarks(migrated).flatMap((text) =>
        setInLines([{ text }], inner(colours), columns),
      );
      return `${shown}${[...end, ...more].join("\n")}\n${compared}${gap}`;
    },
    end: (totals, durationMs, exitCode) =>
      all < 2 && totals.files + totals.troubles.length < 2
        ? ""
        : summary(totals, { durationMs, exitCode }, flags, look),
  };
}

/** Lines after the first stand behind its mark. */
function margin({ dim }: Colours): Margin {
  return { first: "", rest: "  ", paint: dim };
}

/** Lines below what is told of a file. */
function inner({ dim }: Colours): Margin {
  return { first: "  ", rest: "  ", paint: dim };
}

/** Most things that a file would lose which are named. */
const mostLost = 3;

/** What has to be known of a file besides what became of its config. */
function remarks(migrated: MigratedFile): readonly string[] {
  if (migrated.held !== "loses") return migrated.remarks ?? [];
  const lost = lostText(migrated);
  const more = lost.length > mostLost ? ` And ${lost.length - mostLost} more.` : "";
  const what = lost.slice(0, mostLost).join(" ");
  return [
    `Text would be lost, so it is written with --backup only, which keeps the old file: ${what}${more}`,
  ];
}

function markOf(isGood: boolean, { green, red }: Colours): Piece {
  return isGood ? { text: "✔", paint: green } : { text: "✖", paint: red };
}

function butErrors(count: number): string {
  return count === 0
    ? ""
    : ` here, but \`pk-config validate\` finds ${plural(count, "error")} in it`;
}

function whatBecame(migrated: MigratedFile, flags: MigrateFlags, colours: Colours): Piece[] {
  const { faults = 0, file, findings, held, verdict, verified, written } = migrated;
  const paint = verdictPaint(verdict, colours);
  const isDone = verdict === "migrated" || verdict === "unchanged";
  const isSame = !flags.verify || isProven(migrated);
  const mark = markOf(isDone && isSame && held === undefined, colours);
  const name = (after: string): Piece => ({ text: `${file}${after}`, paint: colours.bold });
  switch (verdict) {
    case "unchanged":
      return [
        mark,
        name(""),
        { text: `is Configs 2.0 already: nothing to do${butErrors(faults)}` },
      ];
    case "refused": {
      const so = flags.shows === "config" ? "so nothing is printed" : "so it stays as it is";
      return [mark, name(":"), { text: "refused,", paint }, { text: so }];
    }
    default: {
      const rest = verdict === "manual" ? ", with a rest to be done by hand" : "";
      const but = verified?.kind === "different" ? "not equivalent" : "not compared";
      const done = `migrated${rest}${isSame ? "" : `, but ${but}`}`;
      const did = written ? "; written" : flags.check && changes(migrated) ? "; would change" : "";
      const left = held === undefined ? "" : "; not written";
      const counts = effectPieces(effectCounts(findings), colours);
      const more = counts.length === 0 ? [] : [{ text: "·" }, ...counts];
      return [mark, name(":"), { text: `${done}${did}${left}`, paint }, ...more];
    }
  }
}

function summary(
  totals: FileTotals,
  { durationMs, exitCode }: { readonly durationMs: number; readonly exitCode: number },
  flags: MigrateFlags,
  { colours, columns }: PrettyLook,
): string {
  const { changed, different, effects, files, losing, troubles, unproven, written } = totals;
  const found = effectPieces(effects, colours);
  const more: Piece[] = [
    ...(found.length === 0 ? [] : [{ text: "Findings:" }, ...ended(found)]),
    ...(flags.check && changed > 0 ? [{ text: `${changed} would change.` }] : []),
    ...(flags.writes ? [{ text: `${written} written.` }] : []),
    ...(different === 0 ? [] : [{ text: `${different} not equivalent.` }]),
    ...(unproven === 0 ? [] : [{ text: `${unproven} not compared.` }]),
    ...(losing === 0 ? [] : [{ text: `${losing} to be written with --backup only.` }]),
    ...(troubles.length === 0 ? [] : [{ text: `${troubles.length} failed: see above.` }]),
  ];
  const all: Piece[] =
    files === 0
      ? [{ text: "no file was migrated" }]
      : [{ text: `${plural(files, "file")}:` }, ...verdictPieces(totals, colours)];
  const time = { text: `(${duration(durationMs)})`, paint: colours.dim };
  return [
    ...setInLines([markOf(exitCode === 0, colours), ...all, time], margin(colours), columns),
    ...(more.length === 0 ? [] : setInLines(more, inner(colours), columns)),
    "",
  ].join("\n");
}

function verdictPieces({ verdicts }: FileTotals, colours: Colours): Piece[] {
  const words = {
    migrated: "migrated",
    manual: "with a rest to be done by hand",
    refused: "refused",
    unchanged: "of Configs 2.0 already",
  } as const;
  const told = (["migrated", "manual", "refused", "unchanged"] as const).filter(
    (verdict) => verdicts[verdict] > 0,
  );
  return told.map((verdict, index) => ({
    text: `${verdicts[verdict]} ${words[verdict]}${index < told.length - 1 ? "," : ""}`,
    paint: verdictPaint(verdict, colours),
  }));
}

/** The pieces with a full stop behind the last one. */
function ended(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) =>
    index === pieces.length - 1 ? { ...piece, text: `${piece.text}.` } : piece,
  );
}
