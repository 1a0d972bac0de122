import { limits } from "../limits.ts";
import type { Document } from "../parse/document.ts";
import type { Settings } from "../validate/settings.ts";
import { type Code, docsPage, refusesToRun, type Severity } from "./catalogue.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Finding, TextFinding } from "./finding.ts";
import { type LineIndex, lineIndex } from "./line-index.ts";
import { placeFindings } from "./place-findings.ts";
import { settledSeverity } from "./settled-severity.ts";
import { suppress, unusedFindings } from "./suppress.ts";
import { type Suppression, suppressionsIn } from "./suppressions.ts";

/**
 * Gives findings their places, and drops what nobody wants to hear: it is the one place where severity
 * is settled, where holes swallow what cannot be known, and where suppressions and the limit apply.
 */
export function placeAll(
  document: Document,
  findings: readonly Finding[],
  settings: Settings,
): readonly Diagnostic[] {
  const lines = lineIndex(document.text);
  const severityOf = (code: Code) => settledSeverity(code, settings);
  const inText = (finding: TextFinding) => fromText(finding, lines, severityOf(finding.code));
  const comments = suppressionsIn(document, lines);
  const found = [
    ...[...document.findings, ...comments.findings].flatMap(inText),
    ...placeFindings(findings, { document, lines, severityOf }),
  ];
  const { kept, unused } = suppress(found.sort(byPlace), comments.valid);
  const needless = unused.filter((comment) => isNeedless(comment, document, findings, settings));
  const all = [...kept, ...unusedFindings(needless).flatMap(inText)].sort(byPlace);
  return all.length > limits.diagnostics ? shortened(all, inText) : all;
}

/** The finding at its place; nothing where it is switched off. */
function fromText(
  finding: TextFinding,
  lines: LineIndex,
  severity: Severity | "off",
): Diagnostic[] {
  if (severity === "off") return [];
  const { code, offset, length, message, hint, edits } = finding;
  return [
    {
      code,
      severity,
      message,
      ...(hint === undefined ? {} : { hint }),
      pointer: "",
      range: lines.range(offset, offset + length),
      docs: docsPage(code),
      ...(edits === undefined ? {} : { fix: { title: hint ?? "Mend the text.", edits } }),
    },
  ];
}

/**
 * Whether a suppression that silenced nothing has nothing to silence. Where a config was not judged in
 * full, not for the gateway a suppression speaks of, or with its code switched off, nobody knows.
 */
function isNeedless(
  { codes }: Suppression,
  { trust }: Document,
  findings: readonly Finding[],
  settings: Settings,
): boolean {
  const cutShort = findings.length > limits.diagnostics || findings[0]?.code === "PK1110";
  if (trust !== "whole" || cutShort) return false;
  const { for: gateway, severities } = settings;
  return !codes.some((code) => {
    const severity = severities[code] ?? severities[code.slice(0, 3)];
    return severity === "off" || (gateway === undefined && code.startsWith("PK7"));
  });
}

/**
 * At most as many findings as the limit allows, and a last one that says so. Errors come before the
 * rest, and before those the ones that forbid to run the config.
 */
function shortened(
  found: readonly Diagnostic[],
  inText: (finding: TextFinding) => Diagnostic[],
): Diagnostic[] {
  const rank = ({ code, severity }: Diagnostic) =>
    severity !== "error" ? 2 : refusesToRun(code) ? 0 : 1;
  const kept = found
    .toSorted((left, right) => rank(left) - rank(right))
    .slice(0, limits.diagnostics)
    .sort(byPlace);
  const last = inText({
    code: "PK1016",
    offset: kept.at(-1)?.range.end.offset ?? 0,
    length: 0,
    message: `There are more findings; the first ${limits.diagnostics} are shown.`,
    hint: "Mend these first and run it again.",
  });
  return [...kept, ...last];
}

function byPlace(left: Diagnostic, right: Diagnostic): number {
  return (
    left.range.start.offset - right.range.start.offset ||
    left.range.end.offset - right.range.end.offset ||
    (left.code < right.code ? -1 : left.code > right.code ? 1 : 0)
  );
}
