import { pointerOf } from "../data/json-pointer.ts";
import { limits } from "../limits.ts";
import type { Document } from "../parse/document.ts";
import { backOver } from "../parse/edits.ts";
import type { Settings } from "../validate/settings.ts";
import { type Code, catalogue, docsPage, type Severity } from "./catalogue.ts";
import type { Diagnostic, Fix } from "./diagnostic.ts";
import type { Finding, TextFinding } from "./finding.ts";
import { renderFix } from "./fix.ts";
import { type LineIndex, lineIndex } from "./line-index.ts";
import { locate, type Span } from "./locate.ts";
import { type Suppression, suppressionsIn } from "./suppressions.ts";

/**
 * Joins findings to their places in the text, and drops what nobody wants to hear.
 *
 * It is the one place where severity is settled, where holes swallow what cannot be known, and where
 * suppressions and the limit of findings apply.
 */
export function diagnose(
  document: Document,
  findings: readonly Finding[],
  settings: Settings,
): Diagnostic[] {
  if (
    document.findings.length === 0 &&
    findings.length === 0 &&
    !document.text.includes("pk-config-ignore")
  )
    return [];
  const lines = lineIndex(document.text);
  const suppressed = suppressionsIn(document, lines);
  const textFindings = [...document.findings, ...suppressed.findings];
  const found = [
    ...textFindings.flatMap((finding) => fromText(finding, lines, settings)),
    ...placed(document, findings, lines, settings),
  ];
  const heard = found.sort(byPlace);
  const { kept, unused } = withoutSuppressed(heard, suppressed.valid);
  const all = [...kept, ...unused.flatMap((finding) => fromText(finding, lines, settings))].sort(
    byPlace,
  );
  return shortened(all, lines, settings);
}

function fromText(finding: TextFinding, lines: LineIndex, settings: Settings): Diagnostic[] {
  const severity = severityOf(finding.code, settings);
  if (severity === "off") return [];
  const fix: Fix | undefined =
    finding.edits === undefined
      ? undefined
      : { title: finding.hint ?? "Mend the text.", edits: finding.edits };
  return [
    {
      code: finding.code,
      severity,
      message: finding.message,
      ...(finding.hint === undefined ? {} : { hint: finding.hint }),
      pointer: "",
      range: lines.range(finding.offset, finding.offset + finding.length),
      docs: docsPage(finding.code),
      ...(fix === undefined ? {} : { fix }),
    },
  ];
}

function placed(
  document: Document,
  findings: readonly Finding[],
  lines: LineIndex,
  settings: Settings,
): Diagnostic[] {
  if (findings.length === 0) return [];
  const paths = findings.flatMap((finding) => [
    finding.at,
    ...(finding.related ?? []).map((related) => related.at),
  ]);
  const spans = locate(document.strict, paths);
  const back = backOver(document.edits);
  return findings.flatMap((finding) => {
    const severity = severityOf(finding.code, settings);
    const pointer = pointerOf(finding.at);
    const span = spans.get(pointer);
    if (severity === "off" || span === undefined) return [];
    // The name of a key is known even where its value is not.
    const ofName = finding.on === "key" && finding.code.startsWith("PK110");
    if (!ofName && inHole(document, span)) return [];
    const end =
      finding.on === "key" && span.key !== undefined ? span.key : shortValue(document, span);
    const fix = renderFix(document, finding, span, back);
    const related = (finding.related ?? []).flatMap((other) => {
      const place = spans.get(pointerOf(other.at));
      return place === undefined
        ? []
        : [
            {
              message: other.message,
              pointer: pointerOf(other.at),
              range: lines.range(back(place.value.start), back(place.value.end)),
            },
          ];
    });
    return [
      {
        code: finding.code,
        severity,
        message: finding.message,
        ...(finding.hint === undefined ? {} : { hint: finding.hint }),
        pointer,
        range: lines.range(back(end.start), back(end.end)),
        docs: docsPage(finding.code),
        ...(related.length === 0 ? {} : { related }),
        ...(fix === undefined ? {} : { fix }),
      },
    ];
  });
}

/** A finding about an object or a list that fills many lines is shown at its opening bracket. */
function shortValue(document: Document, span: Span): Span["value"] {
  const { start, end } = span.value;
  const opener = document.strict[start];
  const long =
    (opener === "{" || opener === "[") && document.strict.slice(start, end).includes("\n");
  return long ? { start, end: start + 1 } : { start, end };
}

/** Whether a place is, or stands in, a value nobody can know. */
function inHole({ holes }: Document, { value }: Span): boolean {
  let low = 0;
  let high = holes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holes[middle]?.end ?? 0) < value.end) low = middle + 1;
    else high = middle;
  }
  const hole = holes[low];
  return hole !== undefined && hole.start <= value.start;
}

function severityOf(code: Code, settings: Settings): Severity | "off" {
  return (
    settings.severities[code] ?? settings.severities[code.slice(0, 3)] ?? catalogue[code].severity
  );
}

function withoutSuppressed(
  found: readonly Diagnostic[],
  suppressions: readonly Suppression[],
): { kept: Diagnostic[]; unused: TextFinding[] } {
  const used = new Set<Suppression>();
  const kept = found.filter((diagnostic) => {
    const by = suppressions.find(
      ({ codes, line }) =>
        (line === 0 || line === diagnostic.range.start.line) &&
        codes.some((code) => diagnostic.code.startsWith(code)),
    );
    if (by !== undefined) used.add(by);
    return by === undefined;
  });
  const unused = suppressions
    .filter((suppression) => !used.has(suppression))
    .map(
      ({ codes, offset, length, line, scope }): TextFinding => ({
        code: "PK1031",
        offset,
        length,
        message: `This suppression of ${codes.join(", ")} silences nothing ${line === 0 ? "in this file" : `in line ${line}`}.`,
        hint:
          scope === ""
            ? "Remove the comment. To speak of the line it stands in, write pk-config-ignore-line."
            : "Remove the comment.",
      }),
    );
  return { kept, unused };
}

/** At most as many findings as the limit allows, errors before the rest, and a last one that says so. */
function shortened(
  found: readonly Diagnostic[],
  lines: LineIndex,
  settings: Settings,
): Diagnostic[] {
  if (found.length <= limits.diagnostics) return [...found];
  const errors = found.filter(({ severity }) => severity === "error");
  const rest = found.filter(({ severity }) => severity !== "error");
  const kept = [...errors, ...rest].slice(0, limits.diagnostics).sort(byPlace);
  const last = fromText(
    {
      code: "PK1016",
      offset: kept.at(-1)?.range.end.offset ?? 0,
      length: 0,
      message: `There are more findings; the first ${limits.diagnostics} are shown.`,
      hint: "Mend these first and run it again.",
    },
    lines,
    settings,
  );
  return [...kept, ...last];
}

function byPlace(left: Diagnostic, right: Diagnostic): number {
  return (
    left.range.start.offset - right.range.start.offset ||
    left.range.end.offset - right.range.end.offset ||
    (left.code < right.code ? -1 : left.code > right.code ? 1 : 0)
  );
}
