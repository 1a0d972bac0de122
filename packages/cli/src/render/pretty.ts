import type { Diagnostic, Severity } from "@pk-config/core";
import { plural } from "../text/plural.ts";
import { printable } from "../text/printable.ts";
import { wrap } from "../text/wrap.ts";
import { codeFrame } from "./code-frame.ts";
import type { Colours, Paint } from "./colours.ts";
import { maskLiveKeys } from "./redact.ts";
import type { Renderer, Totals } from "./renderer.ts";

/** What the pretty output depends on besides the findings. */
export interface PrettyStyle {
  readonly colours: Colours;
  /** Width of the screen. */
  readonly columns: number;
  /** Whether a severity is shown at all. */
  readonly shows: (severity: Severity) => boolean;
  readonly quiet: boolean;
  /** Whether the fixes were already written or shown, so that nobody has to be told of them. */
  readonly fixing: boolean;
}

/** For people: every finding in its place, with what to do about it. */
export function prettyRenderer(style: PrettyStyle): Renderer {
  return {
    begin: () => "",
    file: ({ file, text, diagnostics }) =>
      diagnostics
        .filter(({ severity }) => style.shows(severity))
        .map((diagnostic) => `${finding(file, text, diagnostic, style).join("\n")}\n\n`)
        .join(""),
    end: (totals) => (style.quiet ? "" : summary(totals, style)),
  };
}

function finding(file: string, text: string, diagnostic: Diagnostic, style: PrettyStyle): string[] {
  const { colours, columns } = style;
  const { severity, fix } = diagnostic;
  return findingLines(file, text, diagnostic, {
    colours,
    columns,
    label: severity,
    accent: accentOf(severity, colours),
    marks: fix === undefined || style.fixing ? [] : [colours.green("fixable")],
  });
}

/** How one finding is shown. */
export interface FindingLook {
  readonly colours: Colours;
  /** Width of the screen. */
  readonly columns: number;
  /** How bad it is, in a word, and its colour. */
  readonly label: string;
  readonly accent: Paint;
  /** What stands behind its code. */
  readonly marks: readonly string[];
}

/** A finding in its place, with what to do about it. */
export function findingLines(
  file: string,
  text: string,
  { code, message, hint, range, related = [] }: Diagnostic,
  { colours, columns, label, accent, marks }: FindingLook,
): string[] {
  const width = Math.min(columns, 120);
  const place = placeText(file, range.start);
  const said = (words: string) => printable(maskLiveKeys(words));
  return [
    [colours.bold(place), accent(label), colours.bold(code), ...marks].join(" "),
    ...wrap(said(message), width - 2).map((line) => `  ${colours.bold(line)}`),
    ...codeFrame(text, range, { width, colours, accent }),
    ...related.flatMap((other) =>
      labelled(
        "see",
        `${placeText(file, other.range.start)} ${said(other.message)}`,
        colours.dim,
        width,
      ),
    ),
    ...(hint === undefined ? [] : labelled("hint", said(hint), colours.cyan, width)),
    `  ${colours.dim(`more  pk-config rules ${code}`)}`,
  ];
}

function labelled(label: string, words: string, paint: Paint, width: number): string[] {
  return wrap(words, width - 8).map((line, index) =>
    index === 0 ? `  ${paint(label.padEnd(4))}  ${line}` : `        ${line}`,
  );
}

function placeText(file: string, { line, column }: { line: number; column: number }): string {
  return `${printable(file)}:${line}:${column}`;
}

function accentOf(severity: Severity, colours: Colours): Paint {
  switch (severity) {
    case "error":
      return (words) => colours.bold(colours.red(words));
    case "warning":
      return (words) => colours.bold(colours.yellow(words));
    case "info":
      return (words) => colours.bold(colours.cyan(words));
  }
}

function summary(totals: Totals, { colours, fixing, columns }: PrettyStyle): string {
  const { errors, warnings, infos, files, filesWithFindings, fixable, fixed, accepted, troubles } =
    totals;
  const counts = [
    ...(errors === 0 ? [] : [colours.red(plural(errors, "error"))]),
    ...(warnings === 0 ? [] : [colours.yellow(plural(warnings, "warning"))]),
    ...(infos === 0 ? [] : [colours.cyan(plural(infos, "info"))]),
  ];
  const some = counts.length > 0 && filesWithFindings < files ? `${filesWithFindings} of ` : "";
  const mark = totals.exitCode === 0 ? colours.green("✔") : colours.red("✖");
  const found = counts.length === 0 ? "nothing found" : counts.join(", ");
  const said = files === 0 ? "no file was checked" : `${found} in ${some}${plural(files, "file")}`;
  const more = [
    ...(fixed === 0 ? [] : [`${plural(fixed, "finding")} fixed.`]),
    ...(fixable === 0 || fixing ? [] : [`${fixable} can be fixed with --fix.`]),
    ...(accepted === 0 ? [] : [`${accepted} accepted by the baseline.`]),
    ...(troubles.length === 0 ? [] : [`${troubles.length} could not be checked.`]),
  ];
  const time = colours.dim(`(${duration(totals.durationMs)})`);
  return [
    `${mark} ${said} ${time}`,
    ...(more.length === 0 ? [] : wrap(more.join(" "), columns - 2).map((line) => `  ${line}`)),
    "",
  ].join("\n");
}

/** A length of time in a unit that people read easily. */
export function duration(ms: number): string {
  return ms < 1000 ? `${Math.max(1, Math.round(ms))} ms` : `${(ms / 1000).toFixed(1)} s`;
}
