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

/** Whether a fault is that of a text that was cut off: what is missing may have been more than a bracket. */
export function isCut({ code }: { readonly code: Code }): boolean {
  return code === "PK1003" || code === "PK1004";
}
