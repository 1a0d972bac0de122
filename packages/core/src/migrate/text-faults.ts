import { isList } from "../data/json-type.ts";
import type { Code } from "../diagnostics/catalogue.ts";
import type { TextFinding } from "../diagnostics/finding.ts";
import { lineIndex } from "../diagnostics/line-index.ts";
import type { Document } from "../parse/document.ts";
import { duplicateKeys } from "../parse/duplicate-keys.ts";
import { backOver } from "../parse/edits.ts";
import { infiniteNumbers } from "../parse/infinite-numbers.ts";
import { duplicate } from "../parse/text-findings.ts";

/**
 * What is wrong with a text that may also be a list of configs: that it is a list is no fault, and what
 * `parse` looks for inside a config is looked for in all of them.
 */
export function faultsOf({
  edits,
  findings,
  strict,
  text,
  value,
}: Document): readonly TextFinding[] {
  if (!isList(value)) return findings;
  const back = backOver(edits);
  const { position } = lineIndex(text);
  const more = [
    ...duplicateKeys(strict).map((key) => duplicate(key, position(back.start(key.first)).line)),
    ...infiniteNumbers(strict),
  ];
  return [
    ...findings.filter(({ code }) => code !== "PK1014"),
    ...more.map((finding) => ({ ...finding, offset: back.start(finding.offset) })),
  ];
}

/** A bracket or a quote that is missing, text behind the config or around it. */
const losing: ReadonlySet<Code> = new Set(["PK1000", "PK1003", "PK1004", "PK1021"]);

/**
 * Whether to mend a fault is to lose something. What was cut off may have been more than a bracket, and
 * what stands around a config, such as another one, would not be in the new text.
 */
export function losesText({ code }: { readonly code: Code }): boolean {
  return losing.has(code);
}
