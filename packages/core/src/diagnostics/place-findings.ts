import { pointerOf } from "../data/json-pointer.ts";
import type { Document } from "../parse/document.ts";
import { backOver } from "../parse/edits.ts";
import { type Code, docsPage, type Severity } from "./catalogue.ts";
import type { Diagnostic, Range, Related } from "./diagnostic.ts";
import type { Finding } from "./finding.ts";
import { renderFix } from "./fix.ts";
import type { LineIndex } from "./line-index.ts";
import { locate, type Span } from "./locate.ts";

/** What is needed to say where a finding stands. */
export interface Placing {
  readonly document: Document;
  readonly lines: LineIndex;
  severityOf(code: Code): Severity | "off";
}

/** Joins findings about the tree to their places in the text. What stands in a hole is dropped. */
export function placeFindings(findings: readonly Finding[], placing: Placing): Diagnostic[] {
  if (findings.length === 0) return [];
  const { document, lines, severityOf } = placing;
  const paths = findings.flatMap(({ at, related = [], mend }) => [
    at,
    ...related.map((to) => to.at),
    ...(mend?.do === "move" ? [mend.to.slice(0, -1)] : []),
  ]);
  const spans = locate(document.strict, paths);
  const back = backOver(document.edits);
  const written = new Set<string>();
  const range = ({ start, end }: Span["value"]): Range =>
    lines.range(back.start(start), back.end(end));
  return findings.flatMap((finding): Diagnostic[] => {
    const { code, message, hint } = finding;
    const pointer = pointerOf(finding.at);
    const span = spans.get(pointer);
    const severity = severityOf(code);
    if (severity === "off" || span === undefined || isUnknowable(finding, span, document))
      return [];
    const end = finding.on === "key" && span.key !== undefined ? span.key : span.value;
    const fix = renderFix({ document, finding, span, spans, written, back });
    const related = (finding.related ?? []).flatMap((other): Related[] => {
      const place = spans.get(pointerOf(other.at));
      if (place === undefined) return [];
      return [{ message: other.message, pointer: pointerOf(other.at), range: range(place.value) }];
    });
    return [
      {
        code,
        severity,
        message,
        ...(hint === undefined ? {} : { hint }),
        pointer,
        range: atBracket(range(end), document),
        docs: docsPage(code),
        ...(related.length === 0 ? {} : { related }),
        ...(fix === undefined ? {} : { fix }),
      },
    ];
  });
}

/** An object or a list that fills many lines is shown by its opening bracket. */
function atBracket(range: Range, { text }: Document): Range {
  const { start, end } = range;
  if (start.line === end.line || !"{[".includes(text[start.offset] ?? "-")) return range;
  return { start, end: { ...start, column: start.column + 1, offset: start.offset + 1 } };
}

/** Whether a finding is about a value nobody can know. The name of a key is known even there. */
function isUnknowable(finding: Finding, { value }: Span, { holes }: Document): boolean {
  if (finding.on === "key" && finding.code.startsWith("PK110")) return false;
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
