import { limits, type MigrationFinding } from "@pk-config/core";
import type { Colours } from "../../render/colours.ts";
import { findingLines } from "../../render/pretty.ts";
import { maskLiveKeys } from "../../render/redact.ts";
import { plural } from "../../text/plural.ts";
import { printable } from "../../text/printable.ts";
import { wrap } from "../../text/wrap.ts";
import { effectPaint } from "./effect-look.ts";

/** A file and what was found in it. */
export interface Found {
  readonly file: string;
  readonly before: string;
  readonly findings: readonly MigrationFinding[];
}

/** How findings are shown. */
export interface FindingsStyle {
  readonly colours: Colours;
  readonly columns: number;
  /** Whether what went over exactly is told one by one, too. */
  readonly exact: boolean;
}

/** Most places that are listed where the same is found more than once. */
const mostPlaces = 5;

/**
 * Findings for people: in full where somebody has to think about it, on a line where it went over
 * exactly. What is found in several places is told once, and of very many things only the number.
 */
export function prettyFindings({ file, before, findings }: Found, style: FindingsStyle): string {
  const groups = grouped(style.exact ? findings : findings.filter(isOpen));
  const shown = mostUrgent(groups);
  const exact = shown.filter(([first]) => !isOpen(first));
  const lines = exact.flatMap((group) => exactLines(group, style));
  const blocks = shown
    .filter(([first]) => isOpen(first))
    .map((group) => `${fullLines(file, before, group, style).join("\n")}\n`);
  const more = hiddenLines(groups, shown, style);
  return [...paragraph(lines), ...blocks, ...paragraph(more)].map((part) => `${part}\n`).join("");
}

function paragraph(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${lines.join("\n")}\n`];
}

/** Whether somebody has to think about a finding. */
function isOpen({ effect }: MigrationFinding): boolean {
  return effect !== "exact";
}

const urgency = { refused: 0, manual: 1, approximate: 2, exact: 3 } as const;

/** As many as a file may have, in their order. What is left to be done comes before what is done. */
function mostUrgent(groups: readonly Group[]): readonly Group[] {
  if (groups.length <= limits.diagnostics) return groups;
  const kept = groups
    .toSorted(([one], [other]) => urgency[one.effect] - urgency[other.effect])
    .slice(0, limits.diagnostics);
  const isKept = new Set(kept);
  return groups.filter((group) => isKept.has(group));
}

function hiddenLines(
  groups: readonly Group[],
  shown: readonly Group[],
  { columns }: FindingsStyle,
): string[] {
  const more = groups.flat().length - shown.flat().length;
  if (more === 0) return [];
  const words = `There ${more === 1 ? "is" : "are"} ${plural(more, "more finding")}; the first ${shown.length} are shown. --report json tells all of them.`;
  return wrap(words, Math.min(columns, 120));
}

type Group = readonly [MigrationFinding, ...MigrationFinding[]];

function grouped(findings: readonly MigrationFinding[]): Group[] {
  const groups = new Map<string, [MigrationFinding, ...MigrationFinding[]]>();
  for (const finding of findings) {
    const key = `${finding.code} ${finding.message} ${finding.hint ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

function exactLines([first, ...others]: Group, { colours, columns }: FindingsStyle): string[] {
  const { code, effect, message, range } = first;
  const place = `${range.start.line}:${range.start.column}`.padEnd(7);
  const indent = place.length + code.length + 5;
  const width = Math.min(columns, 120);
  const also = alsoAt(others);
  const words = `${printable(maskLiveKeys(message))}${also === "" ? "" : ` ${also}`}`;
  const beside = width - indent >= 30;
  const head = `  ${colours.dim(place)} ${effectPaint(effect, colours)(code)}`;
  const lines = wrap(words, beside ? width - indent : width - 4);
  if (!beside) return [head, ...lines.map((line) => `    ${line}`)];
  return lines.map((line, index) =>
    index === 0 ? `${head}  ${line}` : `${" ".repeat(indent)}${line}`,
  );
}

function fullLines(
  file: string,
  text: string,
  [first, ...others]: Group,
  { colours, columns }: FindingsStyle,
): string[] {
  const also = alsoAt(others);
  return findingLines(file, text, first, {
    colours,
    columns,
    label: first.effect,
    accent: effectPaint(first.effect, colours),
    marks: also === "" ? [] : [colours.dim(also)],
  });
}

function alsoAt(others: readonly MigrationFinding[]): string {
  if (others.length === 0) return "";
  const places = others
    .slice(0, mostPlaces)
    .map(({ range: { start } }) => `${start.line}:${start.column}`);
  const more = others.length - places.length;
  return `(also ${places.join(", ")}${more === 0 ? "" : ` and ${more} more`})`;
}
